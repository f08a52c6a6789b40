package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {

  @TempDir private Path folder;

  @Test
  void writesTablesThatCanBeFilled() throws IOException {
    Path tables = folder.resolve("network");
    Path directory = folder.resolve("directory.json");
    assertThat(Run.of("template", tables)).isEqualTo(new Run(0, "", ""));
    Path profiles = tables.resolve("profiles.csv");
    assertThat(profiles).content().contains("kind", "mission[en]").hasLineCount(1);
    String row =
        Stream.of(Files.readString(profiles).strip().split(",", -1))
            .map(Map.of("mission[ar]", "الماء للجميع", "name[en]", "Water")::get)
            .map(cell -> Objects.requireNonNullElse(cell, ""))
            .collect(Collectors.joining(","));
    Files.writeString(profiles, "organization" + row + "\r\n", StandardOpenOption.APPEND);
    assertThat(Run.of("convert", "--from", "csv", "--to", "native", tables, directory).status())
        .isZero();
    assertThat(directory).content().contains("\"ar\": \"الماء للجميع\"");
  }

  @Test
  void touchesNoTablesThatAreThere() throws IOException {
    Path profiles = Files.writeString(folder.resolve("profiles.csv"), "id\na\n");
    Run run = Run.of("template", folder);
    assertThat(run.error()).endsWith("is there already; give a folder that is new\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(profiles).hasContent("id\na\n");
  }

  @Test
  void listsAllHeadings() {
    assertThat(Run.of("schema", "--csv").out().lines())
        .contains("profiles.csv mission[en]", "memberships.csv member", "objectives.csv profile")
        .allMatch(line -> line.matches("(profiles|memberships|objectives)\\.csv \\S+"));
  }
}
