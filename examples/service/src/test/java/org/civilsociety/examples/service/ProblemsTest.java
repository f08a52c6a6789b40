package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {

  private static final String DIRECTORY =
      "{\"format\": \"civil-society\", \"version\": \"1.0\", \"organizations\": []}";
  private static final String ORGANIZATION = "{\"id\": \"a\", \"names\": [{\"text\": \"A\"}]}";

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
  }

  private static JsonNode assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(RunningService.header(response, "Content-Type"))
        .isEqualTo("application/problem+json");
    assertThat(RunningService.header(response, "Server")).isEmpty();
    assertThat(response.body()).doesNotContain("Exception", "Tomcat", "tomcat");
    return RunningService.json(response);
  }

  private static void assertSpeaks(HttpResponse<String> response, String language) {
    assertThat(RunningService.header(response, "Content-Language")).isEqualTo(language);
    assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "fr", "es"})
  void speakTheLanguageOfTheClientAndSaySo(String language) {
    ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
    String[] headers = {"Accept-Language", language};
    HttpResponse<String> nothing = service.get("/nothing", headers);
    HttpResponse<String> wrong = service.post("/organizations", "{}", headers);
    HttpResponse<String> ofServer = service.get("/%ff", headers);
    assertThat(assertProblem(nothing, 404).get("title").asString())
        .isEqualTo(words.getString("title.404"));
    assertThat(assertProblem(wrong, 422).get("title").asString())
        .isEqualTo(words.getString("title.422"));
    assertThat(assertProblem(ofServer, 400).get("title").asString())
        .isEqualTo(words.getString("title.400"));
    assertSpeaks(nothing, language);
    assertSpeaks(wrong, language);
    assertSpeaks(ofServer, language);
    assertSpeaks(service.post("/check", "{}", headers), language);
  }

  @Test
  void leaveRecordsWithoutALanguage() {
    String location = RunningService.location(service.post("/directories", DIRECTORY));
    HttpResponse<String> record = service.get(location);
    assertThat(record.headers().firstValue("Content-Language")).isEmpty();
    assertThat(record.headers().allValues("Vary")).containsExactly("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "TRACE, /, 405",
    "TRACE, /organizations, 405",
    "PUT, /, 405",
    "NONSENSE, /, 405",
    "GET, /%ff, 400",
    "GET, /a%00b, 400",
  })
  void answerWhatTheServerItselfRefuses(String method, String path, int status) {
    HttpResponse<String> response =
        service.send(
            service
                .request(path, "Content-Type", "application/json")
                .method(method, BodyPublishers.noBody()));
    assertThat(assertProblem(response, status).get("detail").asString()).isNotBlank();
  }

  @Test
  void sayWhatWasFoundAndWhatMayStandThere() {
    HttpResponse<String> response = service.post("/check?as=ngo%E2%80%AE", "{}");
    assertThat(assertProblem(response, 400).get("detail").asString())
        .contains("\"ngo\\u202E\"", "DIRECTORY", "MEMBERSHIP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/organizations", "/directories"})
  void sayThatThereIsNoBody(String path) {
    assertThat(assertProblem(service.post(path, ""), 400).get("detail").asString())
        .contains("no body", "application/json");
  }

  @Test
  void sayWhichAddressTakesADocument() {
    assertThat(assertProblem(service.post("/organizations", DIRECTORY), 422).get("detail"))
        .asString()
        .contains("POST /directories");
    assertThat(assertProblem(service.post("/directories", ORGANIZATION), 422).get("detail"))
        .asString()
        .contains("POST /organizations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"organisations\": []}", "{\"own\": 1}", "{}"})
  void leaveADirectoryThatNobodyKnowsAnythingOf(String document) {
    assertThat(service.post("/directories", document).statusCode()).isEqualTo(201);
  }
}
