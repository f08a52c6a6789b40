package org.civilsociety.examples.tool.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civilsociety.examples.tool.Entries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarTest {

  @TempDir private Path folder;

  @Test
  void saysItsVersion() {
    Tool.Ended ended = new Tool(folder).run("--version");
    assertThat(ended.out()).matches("civil-society \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(ended.error()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void endsWithEachStatusAndKeepsTheStreamsApart() throws IOException {
    Tool tool = new Tool(folder);
    Tool.Ended found = tool.run("validate", Tool.DOCUMENT);
    assertThat(found.out()).contains("experience.as-of");
    assertThat(found.error()).isEmpty();
    assertThat(found.status()).isEqualTo(1);
    assertThat(tool.run("validate", "--severity", "error", Tool.DOCUMENT).status()).isZero();
    Tool.Ended missing = tool.run("validate", folder.resolve("missing.json"));
    assertThat(missing.out()).isEmpty();
    assertThat(missing.error()).endsWith("missing.json: is not there\n");
    assertThat(missing.status()).isEqualTo(2);
    Tool.Ended misused = tool.run("validate", "--bogus");
    assertThat(misused.error())
        .contains("Missing required parameter: 'FILE'")
        .doesNotContain("\tat ");
    assertThat(misused.status()).isEqualTo(2);
  }

  @Test
  void readsAndWritesPipes() throws IOException {
    Path packed = folder.resolve("entries.ndjson");
    Files.writeString(packed, Entries.document(20));
    Tool.Ended ended =
        new Tool(folder)
            .shell(
                "gzip -c "
                    + packed
                    + " | $tool convert --from native --to native - - 2>/dev/null"
                    + " | $tool validate --lang ar - | cat");
    assertThat(ended.out()).contains("\u2068-:", "خطأ \u2068text.blank\u2069");
    assertThat(ended.error()).isEmpty();
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() throws IOException {
    Path many = Files.writeString(folder.resolve("many.ndjson"), Entries.document(5_000));
    Tool.Ended ended =
        new Tool(folder)
            .shell(
                "set -o pipefail; $tool validate --threads 2 --severity info "
                    + many
                    + " | head -n 1");
    assertThat(ended.out().lines()).hasSize(1);
    assertThat(ended.error()).isEmpty();
    assertThat(ended.status()).isEqualTo(141);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "--version", "page --help"})
  void saysThatTheOutputIsFull(String command) {
    Tool.Ended ended = new Tool(folder).shell("$tool " + command + " > /dev/full");
    assertThat(ended.error()).startsWith("civil-society: standard output: ").hasLineCount(1);
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void saysThatAFileHoldsNoFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    for (String command : List.of("template", "graph --to svg " + Tool.DOCUMENT)) {
      Tool.Ended ended = new Tool(folder).shell("$tool " + command + " " + file + "/x");
      assertThat(ended.error())
          .isEqualTo("civil-society: %s/x: %s is no folder\n".formatted(file, file));
      assertThat(ended.status()).isEqualTo(2);
    }
    assertThat(file).hasContent("kept");
  }

  @Test
  void leavesTheOldFileWhereTheDiskIsFull() throws IOException {
    Path entries = Files.writeString(folder.resolve("entries.ndjson"), Entries.document(2_000));
    Path files = Files.createDirectory(folder.resolve("files"));
    Path old = Files.writeString(files.resolve("out.json"), "old");
    Tool.Ended ended =
        new Tool(folder)
            .shell(
                "export JAVA_TOOL_OPTIONS=-XX:-UsePerfData; ulimit -f 64; $tool convert --from native"
                    + " --to native "
                    + entries
                    + " "
                    + old);
    assertThat(ended.error()).contains("out.json: ");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(Files.readString(old)).isEqualTo("old");
    try (var left = Files.list(files)) {
      assertThat(left).containsExactly(old);
    }
  }

  @Test
  void speaksUnicodeWhateverTheLocale() throws IOException {
    Path file = folder.resolve("wrong.json");
    Files.writeString(file, "{\"names\": [{\"text\": \"مفتاح\"}, {\"text\": \"مفتاح\"}]}");
    Tool tool = new Tool(folder);
    ProcessBuilder builder = tool.builder(Tool.command("validate", "--lang", "ar", file));
    builder.environment().put("LC_ALL", "C");
    Tool.Ended ended = tool.end(Tool.start(builder));
    assertThat(ended.out()).contains("مفتاح", "تحذير").doesNotContain("?", "\uFFFD");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void showsNoProgressInAPipe() throws IOException {
    Path many = Files.writeString(folder.resolve("many.ndjson"), Entries.document(10_000));
    Tool.Ended ended = new Tool(folder).run("validate", "--severity", "error", many);
    assertThat(ended.error()).isEmpty();
    assertThat(ended.out()).contains("records: 10000");
  }

  @Test
  void showsProgressOnATerminal() throws IOException {
    Path many = Files.writeString(folder.resolve("many.ndjson"), Entries.document(10_000));
    String command = String.join(" ", Tool.command("validate", many)) + " >/dev/null";
    Tool tool = new Tool(folder);
    Tool.Ended ended =
        tool.end(Tool.start(tool.builder(List.of("script", "-qec", command, "/dev/null"))));
    assertThat(ended.out()).contains("%");
  }
}
