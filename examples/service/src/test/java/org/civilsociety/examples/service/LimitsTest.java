package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final int MEBIBYTE = 1 << 20;

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
  }

  /** An organization of so many bytes. */
  private static String organization(int bytes) {
    String document = "{\"names\": [{\"text\": \"Red\"}]}";
    return document + " ".repeat(bytes - document.length());
  }

  private static BodyPublisher chunked(byte[] bytes) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(RunningService.header(response, "Content-Type"))
        .isEqualTo("application/problem+json");
    assertThat(response.body()).contains("1048576");
  }

  @Test
  void takesAnOrganizationOfAMebibyte() {
    assertThat(service.post("/organizations", organization(MEBIBYTE)).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"1048577", "4000000", "20000000"})
  void rejectsALargerOne(int bytes) {
    assertTooLarge(service.post("/organizations", organization(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {MEBIBYTE + 1, 20_000_000})
  void rejectsALargerOneWhoseLengthIsNotTold(int bytes) {
    byte[] document = organization(bytes).getBytes(StandardCharsets.UTF_8);
    assertTooLarge(service.post("/organizations", chunked(document)));
  }

  @Test
  void takesOneThatIsPackedAsFarAsItUnpacksToAMebibyte() throws IOException {
    BodyPublisher fits = BodyPublishers.ofByteArray(packed(organization(MEBIBYTE)));
    BodyPublisher bursts = BodyPublishers.ofByteArray(packed(organization(MEBIBYTE + 1)));
    BodyPublisher bomb = BodyPublishers.ofByteArray(packed(organization(64 * MEBIBYTE)));
    String encoding = "Content-Encoding";
    assertThat(service.post("/organizations", fits, encoding, "gzip").statusCode()).isEqualTo(201);
    assertTooLarge(service.post("/organizations", bursts, encoding, "gzip"));
    assertTooLarge(service.post("/organizations", bomb, encoding, "gzip"));
  }

  @Test
  void takesADirectoryOfFourMebibytesAndNoLargerOne() {
    String document = "{\"format\": \"civil-society\", \"version\": \"1.0\"}";
    String fits = document + " ".repeat(4 * MEBIBYTE - document.length());
    assertThat(service.post("/directories", fits).statusCode()).isEqualTo(201);
    HttpResponse<String> larger = service.post("/directories", fits + " ");
    assertThat(larger.statusCode()).isEqualTo(413);
    assertThat(larger.body()).contains("4194304");
  }

  @Test
  void checksADocumentOfAMebibyteAndNoLargerOne() {
    assertThat(service.post("/check", organization(MEBIBYTE)).statusCode()).isEqualTo(200);
    assertTooLarge(service.post("/check", organization(MEBIBYTE + 1)));
  }

  @Test
  void drawsNothingThatHasAListThatIsTooLong() {
    String document = "{\"names\": [{\"text\": \"Red\"}], \"addresses\": [" + "{},".repeat(10_000);
    HttpResponse<String> drawn = service.post("/check", document.replaceAll(",$", "]}"));
    HttpResponse<String> undrawn = service.post("/check", document + "{}]}");
    assertThat(RunningService.json(drawn).get("drawings").isNull()).isFalse();
    assertThat(RunningService.json(undrawn).get("drawings").isNull()).isTrue();
  }

  @Test
  void drawsNoDirectoryOfMoreThanTwoThousandRecords() {
    String memberships = "{},".repeat(1_999);
    String document = "{\"organizations\": [{}], \"memberships\": [" + memberships;
    HttpResponse<String> drawn = service.post("/check", document.replaceAll(",$", "]}"));
    HttpResponse<String> undrawn = service.post("/check", document + "{}]}");
    assertThat(RunningService.json(drawn).get("drawings").isNull()).isFalse();
    assertThat(RunningService.json(undrawn).get("drawings").isNull()).isTrue();
  }

  @Test
  void drawsAProfileOnceWhoseIdStandsTwice() {
    HttpResponse<String> drawn =
        service.post("/check", "{\"organizations\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}");
    assertThat(RunningService.json(drawn).at("/drawings/profiles")).hasSize(1);
    assertThat(RunningService.json(drawn).at("/drawings/more").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud800\": \"a\"", "\"\\ud800\": 1", "\"own\": \"\\udc00\""})
  void keepsNoHalfOfACharacterWhichWouldBeLost(String member) {
    String document = "{\"names\": [{\"text\": \"Red\"}], " + member + "}";
    HttpResponse<String> check = service.post("/check?as=ORGANIZATION", document);
    assertThat(check.statusCode()).isEqualTo(200);
    assertThat(RunningService.json(check).get("drawings").isNull()).isTrue();
    HttpResponse<String> refused = service.post("/organizations", document);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(RunningService.json(refused).get("detail").asString()).contains("half a character");
  }

  @ParameterizedTest
  @CsvSource({"/check, 65536", "/organizations, 65536", "/directories, 262144"})
  void asksForPartsWhereTooMuchCanBeWrong(String path, int most) throws IOException {
    String fits = "{\"own\": [" + ",".repeat(most - 2) + "]}";
    String more = fits.replaceFirst(",", ",,");
    assertThat(service.post(path, fits).body()).contains("document.syntax");
    for (byte[] sent : List.of(more.getBytes(StandardCharsets.UTF_8), packed(more))) {
      HttpResponse<String> refused = service.post(path, BodyPublishers.ofByteArray(sent));
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(RunningService.json(refused).get("detail").asString())
          .contains(Integer.toString(most));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 50_000})
  void rejectsWhatIsNestedTooDeep(int levels) {
    String lists = "[".repeat(levels - 1) + "]".repeat(levels - 1);
    HttpResponse<String> response =
        service.post(
            "/organizations", "{\"names\": [{\"text\": \"Red\"}], \"own\": " + lists + "}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("value.too-deep");
  }

  @Test
  void takesWhatIsNestedAHundredLevels() {
    String lists = "[".repeat(99) + "]".repeat(99);
    String document = "{\"names\": [{\"text\": \"Red\"}], \"own\": " + lists + "}";
    assertThat(service.post("/organizations", document).statusCode()).isEqualTo(201);
  }

  @Test
  void namesAThousandFindingsOfADirectoryInWhichEverythingIsWrong() {
    String wrong =
        "{\"format\": \"civil-society\", \"version\": \"1.0\", \"organizations\": ["
            + "{},".repeat(5_000)
            + "{}]}";
    HttpResponse<String> response = service.post("/directories", wrong);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(RunningService.json(response).get("errors")).hasSize(1_000);
    assertThat(RunningService.json(response).get("more").asInt()).isGreaterThan(10_000);
  }

  @Test
  void givesAGiantNumberBackAsItCame() {
    String number = "9".repeat(1_000);
    String document = "{\"names\": [{\"text\": \"Red\"}], \"own\": " + number + "}";
    HttpResponse<String> response = service.post("/organizations", document);
    assertThat(service.get(RunningService.location(response)).body()).contains(number);
    String larger = document.replace(number, number + "9");
    assertThat(service.post("/organizations", larger).body()).contains("number.too-long");
  }
}
