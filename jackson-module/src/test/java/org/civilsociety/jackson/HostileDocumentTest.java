package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Documents made to do harm are refused like any other malformed one. */
class HostileDocumentTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static MismatchedInputException refusal(String json, Class<?> type) {
    return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"memberCount\":{\"bound\":\"EXACTLY\",\"number\":1e99999999999}}",
        "{\"memberCount\":{\"bound\":\"EXACTLY\",\"number\":1e-2147483648}}",
        "{\"modified\":\"+1000000001-01-01T00:00:00Z\"}",
        "{\"mission\":{\"en\":null,\"EN\":\"b\"}}",
        "{\"mission\":{\"en-a-bbb-a-ccc\":\"b\"}}"
      })
  void refusesWhatNoValueCanHold(String json) {
    assertThat(refusal(json, Organization.class).getPath()).isNotEmpty();
  }

  @Test
  void refusesAnEndlessVersion() {
    String version = "1" + ".1".repeat(100_000);

    assertThat(refusal("{\"version\":\"" + version + "\"}", Directory.class).getOriginalMessage())
        .hasSizeLessThan(300);
  }

  @Test
  void refusesMoreLanguagesThanATextMayHave() {
    String texts =
        IntStream.rangeClosed(0, 1_000)
            .mapToObj(number -> "\"x-" + number + "\":\"\"")
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(refusal("{\"mission\":" + texts + "}", Organization.class).getOriginalMessage())
        .contains("at most 1000 languages");
  }

  @Test
  void refusesABinaryValue() {
    assertThat(
            catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.convertValue(Map.of("mission", new byte[] {1}), Organization.class)))
        .hasMessageContaining("a binary value");
  }

  @Test
  void namesAHostileMemberByAnExcerpt() {
    String name = "x\\n2026 ERROR forged\\u202e" + "y".repeat(10_000);

    assertThat(refusal("{\"" + name + "\":{\"a\":1,\"a\":2}}", Organization.class).getMessage())
        .contains("x\\n2026 ERROR forged\\u202E")
        .hasSizeLessThan(1_000);
  }
}
