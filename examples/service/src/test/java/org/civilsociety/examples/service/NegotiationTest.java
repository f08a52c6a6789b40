package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NegotiationTest {

  private static final Organization MIFTAH =
      new OrganizationBuilder()
          .id(RecordId.parse("miftah"))
          .addName(Name.in("ar", "مفتاح", Name.Kind.LABEL))
          .build();

  private static final String PATH = "/organizations/miftah";

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
    service.post("/organizations", DocumentWriter.canonical().text(MIFTAH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/*",
        "text/html, */*;q=0.1",
        "text/html, */*"
      })
  void givesJsonUnlessSomethingElseIsAsked(String accepted) {
    HttpResponse<String> response = service.get(PATH, "Accept", accepted);
    assertThat(response.body()).isEqualTo(DocumentWriter.canonical().text(MIFTAH));
    assertThat(RunningService.header(response, "Content-Type")).isEqualTo("application/json");
  }

  @Test
  void givesJsonLd() {
    HttpResponse<String> response = service.get(PATH, "Accept", "application/ld+json");
    assertThat(response.body()).isEqualTo(SchemaOrg.write(MIFTAH).result());
    assertThat(RunningService.header(response, "Content-Type")).isEqualTo("application/ld+json");
    assertThat(RunningService.header(response, "Vary")).isEqualTo("Accept");
  }

  @Test
  void givesADirectoryAsJsonLd() {
    String location =
        RunningService.location(
            service.post("/directories", "{\"format\": \"civil-society\", \"version\": \"1.0\"}"));
    assertThat(service.get(location, "Accept", "application/ld+json").body()).contains("@graph");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/ld+json"})
  void tellsWhenNothingHasChanged(String type) {
    String tag = RunningService.header(service.get(PATH, "Accept", type), "ETag");
    HttpResponse<String> again = service.get(PATH, "Accept", type, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /organizations/nobody, */*, 404",
    "GET, /directories/nobody, */*, 404",
    "GET, /nothing, text/html, 404",
    "GET, /error, text/html, 404",
    "GET, /organizations/miftah, text/html, 406",
    "GET, /organizations/miftah, application/problem+json, 406",
    "GET, /organizations, */*, 405",
    "DELETE, /organizations/miftah, */*, 405",
    "POST, /organizations, */*, 415",
    "POST, /check, */*, 415",
    "POST, /organizations/miftah, */*, 405",
  })
  void answersOtherRequestsWithProblemDocuments(
      String method, String path, String accepted, int status) {
    HttpResponse<String> response =
        service.send(
            service
                .request(
                    path, "Accept", accepted, "Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString("a=b")));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(RunningService.header(response, "Content-Type"))
        .isEqualTo("application/problem+json");
    JsonNode problem = RunningService.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(response.body()).doesNotContain("Exception", "springframework");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/problem+json", "application/ld+json"})
  void takesRecordsAsJsonAlone(String type) {
    HttpResponse<String> response =
        service.send(
            service
                .request("/organizations", "Content-Type", type)
                .POST(BodyPublishers.ofString("{\"names\": [{\"text\": \"A\"}]}")));
    assertThat(response.statusCode()).isEqualTo(415);
  }

  @Test
  void keepsNothingOfWhichTheAnswerWouldNotBeAccepted() {
    HttpResponse<String> response =
        service.post(
            "/organizations",
            "{\"id\": \"unheard\", \"names\": [{\"text\": \"A\"}]}",
            "Accept",
            "text/html");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(service.get("/organizations/unheard").statusCode()).isEqualTo(404);
  }
}
