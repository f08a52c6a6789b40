package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** README.md does what it says: each Java block is compiled and run, and prints the block below. */
class ReadmeTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> printsWhatItShows() throws IOException {
    List<Readme.Block> blocks = Readme.read().blocks();
    return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
        .filter(i -> blocks.get(i).language().equals("java"))
        .map(
            i ->
                DynamicTest.dynamicTest(
                    "line " + blocks.get(i).line(),
                    () ->
                        assertThat(run(blocks.get(i), "Snippet" + i))
                            .isEqualTo(blocks.get(i + 1).text())));
  }

  private String run(Readme.Block block, String className) throws Exception {
    Path source = folder.resolve(className + ".java");
    Files.writeString(source, program(block, className));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-encoding",
                "UTF-8",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString(),
                source.toString());
    assertThat(failed).isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return printed(loader.loadClass(className).getMethod("main", String[].class));
    }
  }

  /** Statements become a main method; types may stand before them, and a comment between. */
  private static String program(Readme.Block block, String className) {
    String[] parts = lines(block, false).split("(?m)^// where .*$", 2);
    String types = parts.length == 2 ? parts[0] : "";
    return "%s%npublic class %s {%n%s%n  public static void main(String[] arguments) throws Exception {%n%s%n  }%n}%n"
        .formatted(lines(block, true), className, types, parts[parts.length - 1]);
  }

  private static String lines(Readme.Block block, boolean imports) {
    return block
        .text()
        .lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }

  private static String printed(Method main) throws ReflectiveOperationException {
    PrintStream original = System.out;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(original);
    }
    return captured.toString(StandardCharsets.UTF_8);
  }

  @Test
  void namesTheVersionsThatAreBuiltAndTestedHere() throws IOException {
    String pom = Files.readString(Readme.ROOT.resolve("pom.xml"));
    List<Readme.Block> dependencies =
        Readme.read().blocks().stream().filter(block -> block.language().equals("xml")).toList();

    assertThat(dependencies).hasSize(2);
    assertThat(dependencies.get(0).text()).contains(element("version", pom));
    assertThat(dependencies.get(1).text())
        .contains("<version>" + text("hibernate-validator.version", pom) + "</version>")
        .contains(element("version", pom.substring(pom.indexOf("<artifactId>expressly"))));
  }

  private static String element(String name, String xml) {
    return "<%1$s>%2$s</%1$s>".formatted(name, text(name, xml));
  }

  private static String text(String element, String xml) {
    int start = xml.indexOf("<" + element + ">") + element.length() + 2;
    return xml.substring(start, xml.indexOf("</" + element + ">", start));
  }
}
