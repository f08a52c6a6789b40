package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Documents that say what they are. */
class KindsTest {

  private static final String COALITION = "{\"coalition\": {\"names\": [{\"text\": \"ائتلاف\"}]}}";

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
  }

  private static JsonNode check(String path, String document) {
    return RunningService.json(service.post(path, document));
  }

  @ParameterizedTest
  @CsvSource({"/check, LINES", "/check?as=LINES, LINES", "/check?as=ENVELOPE, ENVELOPE"})
  void checksARecordThatSaysWhatItIs(String path, String kind) {
    JsonNode check = check(path, COALITION);
    assertThat(check.get("kind").asString()).isEqualTo(kind);
    assertThat(check.at("/reading/errors/0/pointer").asString()).isEqualTo("#/coalition");
    assertThat(check.at("/drawings/profiles/0/name").asString()).isEqualTo("ائتلاف");
  }

  @Test
  void checksOneOnSeveralLines() {
    JsonNode check = check("/check", COALITION.replace(": {", ":\n{"));
    assertThat(check.get("kind").asString()).isEqualTo("ENVELOPE");
    assertThat(check.at("/drawings/profiles")).hasSize(1);
  }

  @Test
  void saysThatItReadsNoMoreThanTheFirstOfSeveralRecords() {
    JsonNode check = check("/check", COALITION + "\n" + COALITION);
    assertThat(check.get("kind").asString()).isEqualTo("LINES");
    assertThat(check.at("/reading/complete").asBoolean(true)).isFalse();
    assertThat(check.at("/reading/errors"))
        .anySatisfy(
            error -> {
              assertThat(error.get("rule").asString()).isEqualTo("document.trailing");
              assertThat(error.get("line").asInt()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "[{\"coalition\": {}}]"})
  void saysWhatIsNoRecord(String document) {
    JsonNode check = check("/check?as=ENVELOPE", document);
    assertThat(check.at("/reading/errors/0/rule").asString()).isEqualTo("value.envelope");
    assertThat(check.get("drawings").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/organizations | {\"title\": \"x\", \"organizations\": []} | is a directory",
        "/organizations | {\"id\": \"c\", \"membersListed\": true} | is a coalition",
        "/directories | {\"id\": \"c\", \"names\": [{\"text\": \"x\"}]} | is an organization",
        "/directories | {\"names\": [{\"text\": \"x\"}], \"membersListed\": true} | is a coalition",
      })
  void saysWhereADocumentOfAnotherKindGoes(String address, String document, String words) {
    HttpResponse<String> response = service.post(address, document);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(RunningService.json(response).get("detail").asString()).contains(words);
  }

  @Test
  void keepsNoOrganizationInAnEnvelope() {
    String document = "{\"organization\": {\"names\": [{\"text\": \"Red\"}]}}";
    assertThat(service.post("/organizations", document).statusCode()).isEqualTo(422);
  }
}
