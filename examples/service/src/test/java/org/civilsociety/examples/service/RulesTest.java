package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.civilsociety.Directory;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.CompiledValidator;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RulesTest {

  static final List<Breakage> BREAKAGES = Breakage.all();

  private static final Directory FAULTLESS = FaultlessGenerators.directories().sample();

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
  }

  @ParameterizedTest
  @FieldSource("BREAKAGES")
  void rejectsWhatIsWrongAndTakesWhatCouldBeBetter(Breakage breakage) {
    Directory directory = breakage.breaking().apply(FAULTLESS);
    String document = RunningService.MAPPER.writeValueAsString(directory);
    Reading<Directory> reading = DocumentReader.create().read(Input.of(document), Directory.class);
    HttpResponse<String> response = service.post("/directories", document);
    String told = RunningService.MAPPER.writeValueAsString(reading);
    if (reading.isValid()) {
      assertThat(response.statusCode()).isEqualTo(201);
      assertThat(RunningService.json(response).get("report").toString()).isEqualTo(told);
    } else {
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(RunningService.header(response, "Content-Type"))
          .isEqualTo("application/problem+json");
      assertThat(response.body()).isEqualTo(told);
    }
  }

  @Test
  void tellsOfTheDocumentTooWhatCouldBeBetter() {
    HttpResponse<String> response = service.post("/directories", "\uFEFF{\"organizations\": []}");
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(RunningService.json(response).at("/report/errors"))
        .extracting(error -> error.get("rule").asString())
        .containsExactlyInAnyOrder(
            "document.byte-order-mark", "document.format-missing", "document.version-missing");
  }

  @Test
  void asksOfASingleRecordThatItsSourcesAreThere() {
    HttpResponse<String> response =
        service.post(
            "/organizations",
            """
            {"names": [{"text": "Red de Mujeres"}],
             "verbatims": [{"property": "founded", "text": "1998", "source": "nowhere"}]}
            """);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(RunningService.json(response).at("/errors/0/rule").asString())
        .isEqualTo("profile.objectives-absent");
    assertThat(response.body()).contains("source.unknown");
  }

  @Test
  void tellsAllThatIsMalformedAndWrongWithLineAndColumn() {
    HttpResponse<String> response =
        service.post(
            "/organizations",
            """
            {"names": [{"text": "مفتاح"}, {"text": 5}],
             "founded": "05.04.1998", "mission": {"ar": " "},
             "modified": "soon"}
            """);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(RunningService.json(response).get("errors"))
        .extracting(error -> error.get("rule").asString() + " " + error.get("line").asInt())
        .contains("value.kind 1", "value.form 2", "text.blank 2", "value.form 3");
  }

  @Test
  void tellsWhatIsNoJson() {
    HttpResponse<String> response = service.post("/organizations", "{\"names\": [");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("document.truncated").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ar|ar", "fr-CA|fr", "es|es", "de, fr;q=0.5|fr", "de|en", "*|en", ",;=x|en"})
  void speaksTheFirstLanguageOfTheClientThatItKnows(String asked, String spoken) {
    String found =
        ProfileValidator.create()
            .withLanguages(Locale.forLanguageTag(spoken))
            .validate(new OrganizationBuilder().build())
            .findingsOf("name.missing")
            .get(0)
            .message();
    assertThat(service.post("/organizations", "{}", "Accept-Language", asked).body())
        .contains(found);
    ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(spoken));
    HttpResponse<String> nothing = service.get("/nothing", "Accept-Language", asked);
    assertThat(RunningService.json(nothing).get("detail").asString())
        .isEqualTo(new MessageFormat(words.getString("status.404"), Locale.ROOT).format(null));
  }

  @Test
  void goesByTheRulesAsTheyWereCompiled() {
    assertThat(service.validator().unwrap(CompiledValidator.class)).isNotNull();
  }
}
