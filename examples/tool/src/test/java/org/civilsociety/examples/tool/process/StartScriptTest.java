package org.civilsociety.examples.tool.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {

  @TempDir private Path folder;

  @Test
  void runsTheJarFromAnywhereAndThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(Tool.SCRIPT));
    Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));
    for (Path script : List.of(Path.of(Tool.SCRIPT), link, again)) {
      assertThat(run(Map.of(), script, "--version").out()).startsWith("civil-society ");
    }
  }

  @Test
  void passesArgumentsAndStatusOn() throws IOException {
    Path spaced = Files.copy(Tool.DOCUMENT, folder.resolve("two words.json"));
    Tool.Ended ended = run(Map.of(), Path.of(Tool.SCRIPT), "validate", spaced.toString());
    assertThat(ended.out()).contains("two words.json:286:21: warning");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void takesNamesOfFilesInUnicodeWhateverTheLocale() throws IOException {
    Files.copy(Tool.DOCUMENT, folder.resolve("dir.json"));
    Tool.Ended ended =
        new Tool(folder)
            .shell(
                "cd "
                    + folder
                    + "; mv dir.json $'\\u0645\\u0641\\u062a\\u0627\\u062d.json';"
                    + " export LC_ALL=C; "
                    + Tool.SCRIPT
                    + " validate *.json");
    assertThat(ended.error()).isEmpty();
    assertThat(ended.out()).contains("مفتاح.json (directory): records: 2");
  }

  @Test
  void takesAClosedStandardInputForAnEmptyOne() {
    Tool.Ended ended = new Tool(folder).shell(Tool.SCRIPT + " validate - <&-");
    assertThat(ended.out()).contains("document.empty");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void saysThatANameIsNotInTheCharsetOfTheLocale() {
    Tool.Ended ended =
        new Tool(folder)
            .shell(
                "cd " + folder + "; touch $'caf\\xe9.json'; " + Tool.SCRIPT + " validate *.json");
    assertThat(ended.error()).contains("is not there, or its name is not in UTF-8");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void saysWhatToDoWithoutAJar() throws IOException {
    Path copy = Files.copy(Path.of(Tool.SCRIPT), folder.resolve("civil-society"));
    Tool.Ended ended = run(Map.of(), copy, "--version");
    assertThat(ended.error())
        .endsWith("civil-society.jar is not there; build it with: mvn -q -Ptool package\n");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void saysWhatToDoWithoutJava() {
    Tool.Ended ended = run(Map.of("JAVA_HOME", "/nowhere"), Path.of(Tool.SCRIPT), "--version");
    assertThat(ended.error())
        .isEqualTo(
            "civil-society: /nowhere/bin/java is not there; install Java 17 or later, or set"
                + " JAVA_HOME\n");
    assertThat(ended.status()).isEqualTo(2);
  }

  private Tool.Ended run(Map<String, String> environment, Path script, String... arguments) {
    Tool tool = new Tool(folder);
    List<String> command = new java.util.ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = tool.builder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return tool.end(Tool.start(builder));
  }
}
