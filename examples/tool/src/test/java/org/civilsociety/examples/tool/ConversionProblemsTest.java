package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a conversion says of what is wrong. */
class ConversionProblemsTest {

  @TempDir private Path folder;

  private static Run convert(String input, String to, Object... options) {
    Object[] arguments = {"convert", "--from", "native", "--to", to, "-", "-"};
    Object[] all = new Object[arguments.length + options.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    return Run.with(input, all);
  }

  @Test
  void namesTheLinesThatKeepItFromWriting() {
    Run run =
        convert(
            Entries.document(1) + "{no\n" + Entries.line(2) + "[]\n{\"organization\":5}\n",
            "native");
    assertThat(run.error())
        .endsWith(
            "civil-society: -: could not be read whole, and nothing was written; mend or take out"
                + " what is wrong in line 3, 5, 6 first\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void takesNoSecondHeaderForTheFirst() {
    String header = "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n";
    Run run = convert(header + Entries.line(1) + header, "native");
    assertThat(run.error())
        .contains(":3:", "document.header-late")
        .endsWith("mend or take out what is wrong in line 3 first\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void endsByTheSeverityThatIsAsked() {
    String warned = "{\"organizations\": [{\"id\": \"a\", \"names\": [{\"text\": \"x\"}]}]}";
    Run usual = convert(warned, "native");
    assertThat(usual.error()).contains("warning document.format-missing");
    assertThat(usual.status()).isEqualTo(1);
    Run errors = convert(warned, "native", "--severity", "ERROR");
    assertThat(errors.error()).doesNotContain("document.format-missing");
    assertThat(errors.status()).isZero();
  }

  @Test
  void countsWhatIsKeptWordForWordAsChanged() throws IOException {
    Path loss = folder.resolve("loss.txt");
    Run run =
        convert(
            "{\"title\": 5, \"organizations\": [{\"id\": \"a\", \"founded\": \"05.04.1998\"}]}",
            "native",
            "--loss",
            loss);
    assertThat(run.error())
        .contains("read as native: fields changed: 1, dropped: 1; all others are kept\n");
    assertThat(Files.readString(loss))
        .contains(
            "CHANGED 1 × /organizations/*/founded: kept word for word: must be a date",
            "DROPPED 1 × /title: left out: ");
  }

  @Test
  void tellsTheFirstFewOfManyLikeProblems() {
    String one = "{\"names\": [{\"text\": \"x\"}]},";
    Run run = convert("{\"organizations\": [" + one.repeat(50) + "{}]}", "ror");
    assertThat(run.error().lines().filter(line -> line.contains("ror.missing")))
        .filteredOn(line -> line.contains("/status: "))
        .hasSize(5);
    assertThat(run.error()).contains("    and 46 more like this\n");
    assertThat(run.status()).isEqualTo(2);
  }
}
