package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.document.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HostileTextTest {

  /** Escape sequences, turned directions, broken lines, markup, half of a pair's neighbours. */
  private static final String HOSTILE =
      "\u001b[31m\u009b2J\u0007\u202Eevil\u2066\u200F\n\r\u2028\u0085\u007f"
          + "<script>alert('x')</script>&\"javascript:alert(1)";

  /** What is never seen raw: all that is not visible but the line feed. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void staysInertInEachFieldOfADocument(String form) throws IOException {
    for (String document : List.of("coalition-about.json", "directory-a-miftah.json")) {
      String hostile = hostile(Files.readString(Run.DOCUMENTS.resolve(document)));
      Run run =
          Run.with(
              hostile, "validate", "--publication", "--severity", "info", "--report", form, "-");
      assertInert(run);
      assertThat(run.out()).contains("text.characters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void staysInertInTheNamesOfMembers(String form) {
    String name = JsonMapper.shared().writeValueAsString(HOSTILE);
    Run run =
        Run.with(
            "{\"names\": [{\"text\": \"x\", %s: 1}], %s: {%s: 2}}".formatted(name, name, name),
            "validate",
            "--report",
            form,
            "-");
    assertInert(run);
    assertThat(run.out()).contains("member.unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void staysInertInTheNameOfAFile(String form) throws IOException {
    Path file = folder.resolve("\u001b[31m\u202E<b>\n.json");
    Files.writeString(file, "{\"names\": [{\"text\": \" \"}]}");
    assertInert(Run.of("validate", "--report", form, file, folder.resolve("\u001b[2J")));
  }

  @Test
  void staysInertOnTheCommandLine() {
    assertInert(Run.of("\u001b[31m"));
    assertInert(Run.of("validate", "--\u001b[31m\u202E"));
    assertInert(Run.of("graph", "--to", "svg", "--lang", "\u001b[31m", "a", "b"));
    assertInert(Run.of("merge", "--policy", "\u001b[31m", "a", "b", "c"));
  }

  @Test
  void staysInertWhenSourcesAreComparedAndMerged() throws IOException {
    Path left = Files.writeString(folder.resolve("left.json"), hostile(Files.readString(Run.LEFT)));
    Path right =
        Files.writeString(
            folder.resolve("right.json"),
            hostile(Files.readString(Run.RIGHT)).replace("evil", "good"));
    assertInert(Run.of("compare", left, right));
    assertInert(Run.of("compare", "--report", "json", left, right));
    assertInert(Run.of("merge", left, right, folder.resolve("merged.json")));
    assertInert(Run.of("candidates", left));
    assertInert(Run.of("candidates", "--report", "json", left));
    Path losses = folder.resolve("losses.txt");
    assertInert(
        Run.of(
            "convert",
            "--from",
            "native",
            "--to",
            "popolo",
            "--loss",
            losses,
            left,
            folder.resolve("popolo.json")));
    assertThat(Files.readString(losses)).doesNotContainPattern(INVISIBLE);
  }

  @Property(tries = 10)
  @Domain(CivilSocietyDomain.class)
  void staysInertInWhateverADirectoryHolds(@ForAll Directory directory) {
    byte[] document = DocumentWriter.pretty().bytes(directory);
    for (String form : List.of("text", "json", "html")) {
      Run run = Run.with(document, "validate", "--severity", "info", "--report", form, "-");
      assertInert(run);
      assertThat(run.status()).isIn(0, 1);
    }
  }

  private static void assertInert(Run run) {
    assertThat(run.out() + run.error()).doesNotContainPattern(INVISIBLE);
    assertThat(run.error()).doesNotContain("\tat ", "Exception");
    if (run.out().startsWith("<!DOCTYPE")) {
      assertThat(run.out()).doesNotContain("<script", "<b>", "href");
    }
  }

  /**
   * The document with hostile text behind each of its texts, and in place of it where it is prose.
   */
  private static String hostile(String document) {
    JsonNode tree = JsonMapper.shared().readTree(document);
    String known =
        JsonMapper.shared()
            .writeValueAsString(tree)
            .replaceAll(
                "(\"(?:text|en|ar|note|value|locality|label|title|publisher|id|url|kind|name)\":)\"",
                "$1\"HOSTILE");
    String escaped = JsonMapper.shared().writeValueAsString(HOSTILE);
    return known.replace("HOSTILE", escaped.substring(1, escaped.length() - 1));
  }
}
