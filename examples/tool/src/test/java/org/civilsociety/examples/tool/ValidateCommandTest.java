package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String ORGANIZATION =
      "{\"id\": \"red\", \"names\": [{\"text\": \"Red Civil\"}],"
          + " \"objectives\": [{\"name\": {\"es\": \"agua\"}}],"
          + " \"targetGroups\": [{\"label\": {\"es\": \"mujeres\"}}]}";

  @TempDir private Path folder;

  @Test
  void findsNothingInWhatIsRight() {
    Run run = Run.with(ORGANIZATION, "validate", "-");
    assertThat(run.out())
        .isEqualTo("- (organization): records: 1, errors: 0, warnings: 0, notes: 0\n");
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void tellsEachProblemOnALineAsCompilersDo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("red.json"),
            ORGANIZATION.replace("\"id\"", "\n \"founded\": \"05.04.1998\", \"id\""));
    Run run = Run.of("validate", file);
    assertThat(run.out())
        .startsWith(
            file
                + ":2:13: error value.form /founded: must be a date of the calendar like \"1998\","
                + " \"1998-12\" or \"1998-12-05\"; found: 05.04.1998; perhaps meant: 1998-04-05 |"
                + " 1998-05-04\n")
        .endsWith("errors: 1, warnings: 0, notes: 0\n    value.form: 1\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void showsWarningsUnlessAskedOtherwise() {
    Run run = Run.of("validate", Run.LEFT);
    assertThat(run.out())
        .contains("warning experience.as-of /organizations/0/experience/0/years/asOf: ")
        .contains("(directory): records: 2, errors: 0, warnings: 2, notes: 3\n")
        .doesNotContain("note profile");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void goesByTheSeverityThatIsAsked() {
    assertThat(Run.of("validate", "--severity", "ERROR", Run.LEFT).status()).isZero();
    Run errors = Run.of("validate", "--severity", "error", Run.LEFT);
    assertThat(errors.out()).doesNotContain("experience.as-of");
    assertThat(errors.status()).isZero();
    Run notes =
        Run.of("validate", "--severity", "info", Run.DOCUMENTS.resolve("coalition-about.json"));
    assertThat(notes.out()).contains(": note ");
    assertThat(notes.status()).isEqualTo(1);
  }

  @Test
  void asksTheRulesOfPublicationOnRequest() {
    assertThat(Run.with(ORGANIZATION, "validate", "--publication", "-").out())
        .contains("error publication.mission /mission: must be stated");
  }

  @Test
  void asksOfASingleRecordWhatStandsAlone() {
    String verbatim =
        ORGANIZATION.replace(
            "\"id\"",
            "\"verbatims\": [{\"property\": \"mission\", \"text\": \"x\", \"source\": \"s\"}], \"id\"");
    assertThat(Run.with(verbatim, "validate", "-").out()).contains("source.unknown");
    assertThat(Run.with(verbatim, "validate", "--publication", "-").out())
        .contains("source.unknown");
  }

  @Test
  void speaksFourLanguages() {
    String blank = ORGANIZATION.replace("Red Civil", " ");
    assertThat(Run.with(blank, "validate", "--lang", "fr", "-").out())
        .contains(
            "erreur text.blank /names/0/text\u00A0: ne doit pas être vide\u00A0; trouvé\u00A0:");
    assertThat(Run.with(blank, "validate", "--lang", "es", "-").out()).contains("no debe");
    assertThat(Run.with(blank, "validate", "--lang", "ar", "-").out())
        .contains("خطأ \u2068text.blank\u2069");
  }

  @Test
  void readsEntriesLineByLineAndGoesOnAfterABadOne() {
    Run run = Run.with(Entries.document(2) + "{no\n" + Entries.line(4), "validate", "-");
    assertThat(run.out())
        .contains("-:4:2: error document.syntax")
        .contains("- (newline-delimited entries): records: 3, errors: 1,");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysOnceThatReferencesToWhatIsUnreadAreNotChecked() {
    String broken = Entries.document(1) + "{no\n{no\n";
    assertThat(Run.with(broken, "validate", "-").out())
        .containsOnlyOnce("    references between the records could not all be checked, since");
    for (String language : new String[] {"ar", "fr", "es"}) {
      assertThat(Run.with(broken, "validate", "--lang", language, "-").out())
          .containsAnyOf(
              "تعذّر التحقق من كل الإحالات", "les renvois entre", "todas las referencias");
    }
    assertThat(Run.with(broken, "validate", "--report", "html", "-").out())
        .contains("<p class=\"unusable\">references between the records");
    assertThat(Run.with(broken, "validate", "--report", "json", "-").out())
        .contains("\"referencesChecked\" : false");
    assertThat(Run.with(Entries.document(1), "validate", "--report", "json", "-").out())
        .contains("\"referencesChecked\" : true");
  }

  @Test
  void asksWhatOnlyTheWholeTells() {
    Run run =
        Run.with(
            Entries.document(1)
                + "{\"membership\":{\"member\":{\"reference\":{\"id\":\"nobody\"}}}}\n",
            "validate",
            "-");
    assertThat(run.out()).contains("-:3:1: error directory.reference-unknown");
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(Entries.document(3).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Run.with(bytes.toByteArray(), "validate", "-").out())
        .contains("(newline-delimited entries): records: 3, errors: 0");
  }

  @Test
  void tellsOfAllFilesAndEndsWithTheWorst() {
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("validate", missing, folder, Run.LEFT);
    assertThat(run.error())
        .isEqualTo(
            missing
                + ": is not there\n"
                + folder
                + ": is a folder; name the files that are in it\n");
    assertThat(run.out()).contains("experience.as-of");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysThatADocumentThatBreaksOffIsNotChecked() throws IOException {
    String whole = Files.readString(Run.LEFT);
    Run run = Run.with(whole.substring(0, whole.length() / 2), "validate", "-");
    assertThat(run.out()).contains("document.truncated").contains("not all of it could be checked");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysThatADocumentOfAnotherFormatIsNotChecked() {
    Run run = Run.with("{\"format\": \"else\", \"version\": \"1.0\"}", "validate", "-");
    assertThat(run.out()).contains("document.format");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.with("", "validate", "-").status()).isEqualTo(2);
    assertThat(Run.with("[1]", "validate", "-").status()).isNotZero();
  }

  @Test
  void givesTheSameReportByTwoThreads() throws IOException {
    Path file = Files.writeString(folder.resolve("many.ndjson"), Entries.document(20_000));
    Run one = Run.of("validate", file);
    Run two = Run.of("validate", "--threads", "2", file);
    assertThat(one.out().lines()).hasSizeGreaterThan(6_000);
    assertThat(two.out().equals(one.out())).isTrue();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(Run.of("validate").status()).isEqualTo(2);
    assertThat(Run.of("validate", "--threads", "0", Run.LEFT).error())
        .isEqualTo("civil-society: --threads: must be from 1 to 1000; found 0\n");
    assertThat(Run.of("validate", "-", "-").error()).contains("standard input can be read once");
    assertThat(Run.of("validate", "--severity", "bad", Run.LEFT).error())
        .contains("'--severity': must be one of error, warning, info; found 'bad'");
    assertThat(Run.of("validate", "--severity", "Eror", Run.LEFT).error())
        .contains("found 'Eror'; perhaps meant: error\n");
    assertThat(Run.of("validate", "--severty", "error", Run.LEFT).error())
        .contains("'--severty'", "; perhaps meant: --severity");
    assertThat(Run.of("validte", Run.LEFT).error())
        .contains("'validte'", "perhaps meant: validate");
  }
}
