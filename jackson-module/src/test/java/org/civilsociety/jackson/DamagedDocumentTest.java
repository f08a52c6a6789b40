package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.civilsociety.Coalition;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Bytes that are no whole document in a Unicode encoding are refused by Jackson's own exceptions.
 */
final class DamagedDocumentTest {

  private static final String SPANISH_AND_ARABIC =
      "{\"names\":[{\"text\":\"Asociación de niñas\"},{\"text\":\"جمعية\"}]}";

  @Test
  void refusesADocumentCutOffAtAnyByte() {
    byte[] whole = Json.MAPPER.writeValueAsBytes(FilledRecords.COALITION);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(JacksonException.class)
          .as("%s bytes", length)
          .isThrownBy(() -> Json.MAPPER.readValue(cut, Coalition.class));
    }
  }

  @Test
  void refusesATextCutOffAtAnyCharacter() {
    String whole = Json.MAPPER.writeValueAsString(FilledRecords.MEMBERSHIP);
    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      assertThatExceptionOfType(JacksonException.class)
          .as("%s characters", length)
          .isThrownBy(() -> Json.MAPPER.readValue(cut, Membership.class));
    }
  }

  @Test
  void saysWhereADocumentWasCutOff() {
    assertThat(Refusal.of(Organization.class, "{\"names\":[{},{\"kinds\":[\"LEGAL\",").pointer())
        .startsWith("/names/1/kinds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void readsEveryUnicodeEncodingWithOrWithoutMark(String encoding) {
    byte[] bytes = SPANISH_AND_ARABIC.getBytes(Charset.forName(encoding));
    assertThat(Json.MAPPER.readValue(bytes, Organization.class))
        .isEqualTo(Json.read(Organization.class, SPANISH_AND_ARABIC));
  }

  @Test
  void readsUtf8WithAMark() {
    byte[] bytes = ("\ufeff" + SPANISH_AND_ARABIC).getBytes(StandardCharsets.UTF_8);
    assertThat(Json.MAPPER.readValue(bytes, Organization.class))
        .isEqualTo(Json.read(Organization.class, SPANISH_AND_ARABIC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "windows-1256"})
  void refusesBytesOfAnOlderEncoding(String encoding) {
    byte[] bytes = SPANISH_AND_ARABIC.getBytes(Charset.forName(encoding));
    Refusal refusal = refusal(bytes);
    assertThat(refusal.problem()).isEqualTo(StreamReadException.class);
    assertThat(refusal.pointer()).matches("/names/[01]/text");
    assertThat(refusal.message()).startsWith("Invalid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xbf, 0xf8, 0xfe, 0xff})
  void refusesAByteThatBeginsNoCharacter(int wrong) {
    byte[] bytes = "{\"id\":\"?\"}".getBytes(StandardCharsets.US_ASCII);
    bytes[7] = (byte) wrong;
    assertThat(refusal(bytes).message()).startsWith("Invalid UTF-8");
  }

  @Test
  void refusesASurrogateAsThreeBytes() {
    byte[] bytes = "{\"id\":\"???\"}".getBytes(StandardCharsets.US_ASCII);
    bytes[7] = (byte) 0xed;
    bytes[8] = (byte) 0xa0;
    bytes[9] = (byte) 0x80;
    assertThat(refusal(bytes).message()).startsWith("Invalid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00a", "جمعية \\udbff"})
  void writesAnUnpairedSurrogateSoThatItCanBeReadAgain(String text) {
    Organization organization =
        Json.read(Organization.class, "{\"names\":[{\"text\":\"" + text + "\"}]}");
    byte[] bytes = Json.MAPPER.writeValueAsBytes(organization);
    assertThat(Json.MAPPER.readValue(bytes, Organization.class)).isEqualTo(organization);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesADocumentWithNothingInIt(String json) {
    assertThat(Refusal.of(Organization.class, json).problem())
        .isEqualTo(MismatchedInputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "]", "null", ",", "\u0000"})
  void refusesWhatFollowsTheDocument(String rest) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(
            () ->
                Json.MAPPER
                    .readerFor(Organization.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(SPANISH_AND_ARABIC + rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id:\"x\"}",
        "{'id':'x'}",
        "{\"id\":\"x\",}",
        "{\"x\":01}",
        "{\"x\":NaN}",
        "{/**/}"
      })
  void refusesWhatIsNearlyJson(String json) {
    assertThat(Refusal.of(Organization.class, json).problem()).isEqualTo(StreamReadException.class);
  }

  private static Refusal refusal(byte[] bytes) {
    return Refusal.of(
        catchThrowableOfType(
            JacksonException.class, () -> Json.MAPPER.readValue(bytes, Organization.class)));
  }
}
