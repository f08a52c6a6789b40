package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civilsociety.Organization;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReportsTest {

  private static final String WRONG =
      """
      {"id": "red", "names": [{"text": " "}, {"text": 5}], "a b/c~é+%(1)": 1,
       "founded": "05.04.1998", "sources": [{"id": "a"}, {"id": "a"}]}
      """;

  @TempDir private Path folder;

  @Test
  void writesJsonAsTheProblemDetailsOfTheLibrary() {
    JsonNode report =
        ReportJson.MAPPER.readTree(
            Run.with(WRONG, "validate", "--report", "json", "--severity", "info", "-").out());
    Reading<Organization> reading =
        DocumentReader.create().read(Input.of(WRONG), Organization.class);
    JsonNode details = ReportJson.MAPPER.readTree(ReportJson.MAPPER.writeValueAsString(reading));
    assertThat(report.get(0).get("errors")).isEqualTo(details.get("errors"));
    assertThat(report.get(0).get("errors").size()).isGreaterThan(6);
  }

  @Test
  void writesJsonWithAnObjectForEachFile() throws IOException {
    Path missing = folder.resolve("missing.json");
    Path broken = Files.writeString(folder.resolve("broken.ndjson"), Entries.document(3) + "{");
    JsonNode report =
        ReportJson.MAPPER.readTree(
            Run.of("validate", "--report", "json", missing, broken, Run.LEFT).out());
    assertThat(report.get(0).get("file").asString()).isEqualTo(missing.toString());
    assertThat(report.get(0).get("unusable").asString()).endsWith(": is not there");
    assertThat(report.get(1).get("kind").asString()).isEqualTo("lines");
    assertThat(report.get(1).get("records").asInt()).isEqualTo(3);
    assertThat(report.get(2).get("counts").get("WARNING").asInt()).isEqualTo(2);
    assertThat(report.get(2).get("rules").get("date.ambiguous").asInt()).isEqualTo(1);
    assertThat(report.get(2).get("complete").asBoolean()).isTrue();
    assertThat(report.size()).isEqualTo(3);
  }

  @Test
  void writesAPageFromRightToLeftInArabic() {
    Run run = Run.with(WRONG, "validate", "--report", "html", "--lang", "ar", "-");
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .contains("<title>تقرير التحقق</title>", ">الموضع</th>", "value.form")
        .endsWith("</html>\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void writesAPageThatSaysWhatIsNotOnIt() {
    Run run = Run.with(Entries.document(3_000), "validate", "--report", "html", "-");
    assertThat(run.out().split("<tr><td>", -1)).hasSize(1_001);
    assertThat(run.out()).contains("further problems that are not named here: 28");
  }

  @Test
  void writesAPageOfWhatCannotBeRead() {
    Run run = Run.of("validate", "--report", "html", folder.resolve("missing.json"));
    assertThat(run.out()).contains("missing.json: is not there");
    assertThat(run.status()).isEqualTo(2);
  }
}
