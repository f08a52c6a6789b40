package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands make of files that are not just files with a plain name. */
class FilesTest {

  @TempDir private Path folder;

  private Run convert(String to, Object... arguments) {
    return Run.of(
        Stream.concat(Stream.of("convert", "--from", "native", "--to", to), Stream.of(arguments))
            .toArray());
  }

  @Test
  void keepsANameWithALineBreakOnOneLine() throws IOException {
    Path file = Files.createFile(folder.resolve("x\nfake.json:1:1: error"));

    assertThat(Run.of("graph", "--to", "svg", file, "-").error().lines())
        .allSatisfy(line -> assertThat(line).doesNotStartWith("fake.json"))
        .last()
        .asString()
        .contains("x\\u000Afake.json:1:1: error: could not be read whole");
  }

  @Test
  void readsAPipeWithAName() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process writer =
        new ProcessBuilder("cp", Run.LEFT.toString(), pipe.toString()).inheritIO().start();

    assertThat(Run.of("validate", "--severity", "error", pipe).status()).isZero();
    assertThat(writer.waitFor()).isZero();
  }

  @Test
  void writesNoLossesOverWhatIsConverted() throws IOException {
    Path in = Files.copy(Run.LEFT, folder.resolve("in.json"));
    Path out = folder.resolve("out.json");

    assertThat(convert("popolo", "--loss", out, in, out))
        .returns(2, Run::status)
        .extracting(Run::error)
        .asString()
        .contains("out.json: must be a file of its own for what is lost; found OUT");
    assertThat(convert("popolo", "--loss", folder.resolve("./in.json"), in, out).status())
        .isEqualTo(2);
    assertThat(in).hasSameBinaryContentAs(Run.LEFT);
    assertThat(out).doesNotExist();
  }

  @Test
  void keepsThePermissionsOfTables() throws IOException {
    Path tables = folder.resolve("network");
    assertThat(convert("csv", Run.LEFT, tables).status()).isZero();
    Files.setPosixFilePermissions(tables, PosixFilePermissions.fromString("rwx------"));
    Path profiles = tables.resolve("profiles.csv");
    Files.setPosixFilePermissions(profiles, PosixFilePermissions.fromString("rw-------"));

    assertThat(convert("csv", Run.LEFT, tables).status()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tables)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(profiles)))
        .isEqualTo("rw-------");
  }

  @Test
  void namesTheFolderThatIsMissing() {
    assertThat(convert("popolo", Run.LEFT, folder.resolve("sub/out.json")).error())
        .endsWith("out.json: is not there: " + folder.resolve("sub") + "\n");
    assertThat(convert("csv", Run.LEFT, folder.resolve("sub/network")).error())
        .endsWith("network: is not there: " + folder.resolve("sub") + "\n");
  }

  @Test
  void writesThroughNoLinkThatLeadsToNothing() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));

    for (Path link : new Path[] {dangling, loop}) {
      for (String format : new String[] {"popolo", "csv"}) {
        assertThat(convert(format, Run.LEFT, link))
            .returns(2, Run::status)
            .extracting(Run::error)
            .asString()
            .endsWith(link + ": is a symbolic link that leads to nothing; remove or mend it\n");
      }
      assertThat(link).isSymbolicLink();
    }
    assertThat(folder.resolve("nothing")).doesNotExist();
  }

  @Test
  void saysThatAnOldFileIsReplaced() throws IOException {
    Path out = folder.resolve("out");

    for (String format : new String[] {"popolo", "csv"}) {
      assertThat(convert(format, Run.LEFT, out).error()).doesNotContain("replaced");
      assertThat(convert(format, Run.LEFT, out).error())
          .startsWith(out + ": was there, and is replaced\n");
      out = folder.resolve("tables");
    }
  }

  @Test
  void saysThatADirectoryIsTooLargeToBeDrawn() {
    Run run =
        Run.with(
            "{\"organizations\": [" + "{},".repeat(5_000) + "{}]}",
            "graph",
            "--to",
            "mermaid",
            "-",
            "-");

    assertThat(run.error())
        .contains("-: at most 5000 organizations, coalitions and memberships can be drawn")
        .doesNotContain("Exception");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysWhatToDoWithTables() throws IOException {
    Path tables = folder.resolve("network");
    convert("csv", Run.LEFT, tables);
    Path profiles = tables.resolve("profiles.csv");
    String convert = "civil-society convert --from csv --to native ";

    assertThat(Run.of("validate", tables))
        .returns(2, Run::status)
        .extracting(Run::error)
        .asString()
        .contains("is a folder of CSV tables", convert + tables + " OUT");
    assertThat(Run.of("validate", profiles).error())
        .contains("is no JSON, and looks like a CSV table", convert + "FOLDER OUT");
    assertThat(Run.with("kind;id\norganization;a\n", "graph", "--to", "svg", "-", "-").error())
        .contains("looks like a CSV table");
    assertThat(Run.of("convert", "--from", "csv", "--to", "native", profiles, "-").error())
        .contains("profiles.csv: is a file; give the folder that holds profiles.csv");
    assertThat(Run.of("convert", "--from", "popolo", "--to", "native", tables, "-").error())
        .contains("is a folder; only csv is read from a folder");
  }
}
