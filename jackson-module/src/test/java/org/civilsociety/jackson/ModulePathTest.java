package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Organization;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * An application of named modules, compiled and run with a module path only: no class path, no
 * expression language, nothing added on the command line.
 */
final class ModulePathTest {

  private static final String GOOD = "{\"names\":[{\"text\":\"شبكة المثال\"}]}";
  private static final String BAD =
      "{\"names\":[{\"text\":\"Red\"},{\"text\":\" \"}],\"founded\":\"2016\",\"dissolved\":\"1998\"}";

  @TempDir private static Path compiled;

  private static List<String> output = List.of();

  @BeforeAll
  static void compileAndRun() throws IOException, InterruptedException {
    String modulePath = modulePath() + File.pathSeparator + location(NullMarked.class);
    assertThat(problemsOfCompiling(modulePath)).isEmpty();
    output = run(GOOD, BAD);
  }

  @Test
  void compilesWithoutTheAnnotationsThatTheLibraryUsesForItself() {
    assertThat(problemsOfCompiling(modulePath())).isEmpty();
  }

  @Test
  void runsTheModelAsANamedModule() {
    assertThat(output).contains("module org.civilsociety.core");
  }

  @Test
  void findsTheModuleReadsAndWrites() {
    assertThat(output).contains("written " + GOOD, "written " + BAD);
  }

  @Test
  void acceptsAGoodRecordAndRefusesABadOne() {
    assertThat(output).containsSubsequence("violations 0", "violations 2");
  }

  @Test
  void reportsPropertyPathsWithTheMessagesOfThisLibrary() {
    assertThat(output)
        .contains("dissolved: must not end before it starts", "names[1].text: must not be blank");
  }

  @Test
  void reportsInTheLanguageOfTheReader() {
    assertThat(output)
        .containsSubsequence(
            "erreur date.order dissolved",
            "    ne doit pas finir avant de commencer",
            "erreur\u00A0: 2, avertissement\u00A0: 0, remarque\u00A0: 2");
  }

  private static String problemsOfCompiling(String modulePath) {
    Path sources = resource("modules");
    StringWriter problems = new StringWriter();
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            new PrintWriter(problems),
            new PrintWriter(problems),
            "-encoding",
            "UTF-8",
            "-Xlint:all",
            "-d",
            compiled.toString(),
            "--module-path",
            modulePath,
            sources.resolve("module-info.java").toString(),
            sources.resolve("org/example/directory/Main.java").toString());
    return problems.toString();
  }

  private static List<String> run(String... records) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=UTF-8",
                    "-Dsun.stdout.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Duser.language=en",
                    "--module-path",
                    compiled + File.pathSeparator + modulePath(),
                    "--module",
                    "org.example.directory/org.example.directory.Main"),
                Stream.of(records).map(ModulePathTest::inAscii))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s", text).isZero();
    return text.lines().toList();
  }

  /** The same JSON with escapes, for a command line cannot carry Arabic in every locale. */
  private static String inAscii(String json) {
    return json.chars()
        .mapToObj(
            unit ->
                unit < 128
                    ? Character.toString(unit)
                    : "\\u" + HexFormat.of().toHexDigits((char) unit))
        .collect(Collectors.joining());
  }

  private static String modulePath() {
    return Stream.of(
            CivilSocietyModule.class,
            Organization.class,
            JsonMapper.class,
            CsvMapper.class,
            JsonParser.class,
            JsonProperty.class,
            Validator.class,
            HibernateValidator.class,
            Logger.class,
            TypeResolver.class)
        .map(ModulePathTest::location)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(ModulePathTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
