package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is done with two sources, or with two records of one. */
class SourcesTest {

  private static final String TWINS =
      """
      {"format": "civil-society", "version": "1.0", "organizations": [
       {"id": "a", "names": [{"text": "Zaytouna Women's Association", "language": "en"}]},
       {"id": "b", "names": [{"text": "جمعية الأمل", "language": "ar"}]},
       {"id": "c", "names": [{"text": "The ZAYTUNA Womens Association", "language": "en"}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void comparesSideBySide() {
    Run run = Run.of("compare", Run.LEFT, Run.RIGHT);
    assertThat(run.out()).contains("REFINES", "CONFLICTS", "1998-12");
    assertThat(run.status()).isEqualTo(1);
    Run same = Run.of("compare", Run.LEFT, Run.LEFT);
    assertThat(same.status()).isZero();
  }

  @Test
  void comparesAsJson() {
    Run run = Run.of("compare", "--report", "json", Run.LEFT, Run.RIGHT);
    assertThat(JsonMapper.shared().readTree(run.out()).get("claims").size()).isPositive();
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "merge"})
  void wantsTwoOfOneKind(String command) throws IOException {
    Path single = Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"names\": []}");
    Path out = folder.resolve("out.json");
    Path other = Files.writeString(folder.resolve("b.json"), "{\"member\": {}}");
    Object[] mixed = {command, single, other};
    Object[] twice = {command, "-", "-"};
    Object[] missing = {command, Run.LEFT, folder.resolve("none")};
    for (Object[] two : new Object[][] {mixed, twice, missing}) {
      Run run = command.equals("merge") ? Run.of(two[0], two[1], two[2], out) : Run.of(two);
      assertThat(run.error())
          .containsAnyOf("both must be of one type", "given twice", "is not there");
      assertThat(run.status()).isEqualTo(2);
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void mergesAndTellsWhatWasDecided() throws IOException {
    Path out = folder.resolve("both.json");
    Run run = Run.of("merge", "--policy", "more-precise", Run.LEFT, Run.RIGHT, out);
    assertThat(run.out()).isEmpty();
    assertThat(run.error())
        .contains("more precise", "not decided")
        .endsWith("decided: 1, not decided: 3\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(out)).contains("1998-12", "Ibtisam Husary");
  }

  @Test
  void mergesByAChainOfPolicies() {
    Run run =
        Run.of(
            "merge",
            "--policy",
            "more-precise,prefer:directory-b,first-source",
            Run.LEFT,
            Run.RIGHT,
            "-");
    assertThat(run.error())
        .contains("a preferred source", "the first source")
        .endsWith("decided: 4, not decided: 0\n");
    assertThat(run.out()).contains("To further democracy");
    assertThat(run.status()).isZero();
  }

  @Test
  void refusesPoliciesThatItDoesNotKnow() {
    assertThat(Run.of("merge", "--policy", "best", Run.LEFT, Run.RIGHT, "-").error())
        .contains(
            "must be one of first-source, more-precise, newer-source, own-word-first or prefer:ID");
    Run run = Run.of("merge", "--policy", "prefer:directory-a+none", Run.LEFT, Run.RIGHT, "-");
    assertThat(run.error()).contains("these have an id: directory-a, directory-b");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void takesASingleRecordForADirectory() throws IOException {
    Path single =
        Files.writeString(
            folder.resolve("a.json"), "{\"id\": \"miftah\", \"names\": [], \"founded\": \"1998\"}");
    assertThat(Run.of("compare", Run.LEFT, single).out())
        .containsPattern("founded +1998-12 +REFINES +1998\n");
    Path out = folder.resolve("out.json");
    Run merge = Run.of("merge", "--policy", "more-precise", single, Run.LEFT, out);
    assertThat(merge.error()).endsWith("decided: 1, not decided: 0\n");
    assertThat(Files.readString(out)).contains("\"organizations\": [", "1998-12");
  }

  @Test
  void saysWhichRecordsWereNotCompared() {
    String alike = "{\"identifiers\": [{\"scheme\": \"x\", \"value\": \"n/a\"}]}";
    Run run =
        Run.with(
            "{\"organizations\": [" + (alike + ",").repeat(60) + alike + "]}", "candidates", "-");
    assertThat(run.out())
        .contains("for too many share it: 61 records with SHARED_IDENTIFIER ")
        .endsWith("pairs: 0, compared: 0\n")
        .doesNotContain("UncomparedBlock");
  }

  @Test
  void findsCandidates() {
    Run run = Run.with(TWINS, "candidates", "-");
    assertThat(run.out())
        .startsWith("organizations[0] Organization(a, ")
        .contains(
            "    SIMILAR_NAME \"Zaytouna Women's Association\" \"The ZAYTUNA Womens Association\"")
        .endsWith("pairs: 1, compared: 1\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Run.of("candidates", Run.LEFT).status()).isZero();
  }

  @Test
  void findsCandidatesAsJson() {
    var pair =
        JsonMapper.shared()
            .readTree(Run.with(TWINS, "candidates", "--report", "json", "-").out())
            .get("pairs")
            .get(0);
    assertThat(pair.get("first").asString()).isEqualTo("/organizations/0");
    assertThat(pair.get("secondId").asString()).isEqualTo("c");
    assertThat(pair.get("reasons").get(0).get("kind").asString()).isEqualTo("SIMILAR_NAME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "merge", "candidates", "page", "graph"})
  void goesOnOnlyWithAllOfADocument(String command) throws IOException {
    Path out = folder.resolve("out.json");
    Object[] arguments =
        switch (command) {
          case "compare" -> new Object[] {command, "-", Run.LEFT};
          case "merge" -> new Object[] {command, "-", Run.LEFT, out};
          case "candidates" -> new Object[] {command, "-"};
          case "graph" -> new Object[] {command, "--to", "svg", "-", out};
          default -> new Object[] {command, "-", out};
        };
    Run run = Run.with(TWINS.substring(0, 200), arguments);
    assertThat(run.error())
        .contains("document.truncated", "could not be read whole, and nothing was written; mend");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
