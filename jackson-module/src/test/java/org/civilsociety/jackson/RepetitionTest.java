package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;

/** What can stand only once is refused the second time; nothing is dropped in silence. */
final class RepetitionTest {

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesAMemberThatStandsTwice(Class<? extends Extensible> type) {
    JsonNode filled = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(FilledRecords.of(type)));
    filled
        .properties()
        .forEach(
            member -> {
              String json = "\"" + member.getKey() + "\":" + member.getValue();
              for (String twice : new String[] {json, "\"" + member.getKey() + "\":null"}) {
                assertThat(Refusal.of(type, "{" + json + "," + twice + "}"))
                    .isEqualTo(
                        new Refusal(
                            MismatchedInputException.class,
                            "/" + member.getKey(),
                            "stands twice in one object"));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesAnUnknownMemberThatStandsTwice(Class<? extends Extensible> type) {
    assertThat(Refusal.of(type, "{\"x-año\":1,\"x\":2,\"x-a\\u00f1o\":null}"))
        .isEqualTo(
            new Refusal(MismatchedInputException.class, "/x-año", "stands twice in one object"));
  }

  @Test
  void refusesAMemberThatStandsTwiceDeepInAnUnknownOne() {
    assertThat(Refusal.of(Organization.class, "{\"x\":[0,{\"y\":{\"z\":1,\"z\":1}}]}"))
        .isEqualTo(
            new Refusal(MismatchedInputException.class, "/x/1/y/z", "stands twice in one object"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"en\":\"a\",\"EN\":\"b\"}           | EN     | en",
        "{\"ar-ps\":\"أ\",\"ar\":\"ب\",\"AR-PS\":\"أ\"} | AR-PS  | ar-PS",
        "{\"zh-hant\":\"a\",\"zh-Hant\":\"a\"} | zh-Hant | zh-Hant",
        "{\"fr\":\"a\",\"fr\":\"a\"}           | fr     | fr",
      })
  void refusesTwoTextsInOneLanguage(String text, String key, String language) {
    assertThat(Refusal.of(Organization.class, "{\"vision\":" + text + "}"))
        .isEqualTo(
            new Refusal(
                MismatchedInputException.class,
                "/vision/" + key,
                "has two texts in one language, " + language));
  }

  @Test
  void refusesAKindOfNameThatStandsTwice() {
    String names = "[{},{\"kinds\":[\"LEGAL\",\"ALIAS\",\"LEGAL\"]}]";
    assertThat(Refusal.of(Organization.class, "{\"names\":" + names + "}"))
        .isEqualTo(
            new Refusal(
                MismatchedInputException.class,
                "/names/1/kinds/2",
                "stands twice in the list: LEGAL"));
  }

  @Test
  void keepsWhatMayStandTwiceInAList() {
    String json = "{\"names\":[{\"text\":\"شبكة\"},{\"text\":\"شبكة\"}]}";
    assertThat(Json.write(Organization.class, Json.read(Organization.class, json))).isEqualTo(json);
  }
}
