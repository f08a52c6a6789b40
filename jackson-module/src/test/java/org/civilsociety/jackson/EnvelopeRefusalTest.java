package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Coalition;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** A kind is never guessed: what is not in an envelope is refused. */
final class EnvelopeRefusalTest {

  private static final String PROFILE =
      "must be {\"organization\": …} or {\"coalition\": …}; found ";
  private static final String PARTY =
      "must be {\"reference\": …} or {\"named\": …} or {\"unnamed\": …}; found ";

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void refusesAnOrganizationWithoutItsEnvelope(@ForAll Organization organization) {
    Refusal refusal = Refusal.of(Profile.class, Json.write(Organization.class, organization));
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.message()).startsWith(PROFILE);
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void refusesACoalitionWithoutItsEnvelope(@ForAll Coalition coalition) {
    Refusal refusal = Refusal.of(Profile.class, Json.write(Coalition.class, coalition));
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.message()).startsWith(PROFILE);
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void refusesAPartyWithoutItsEnvelope(@ForAll Party party) {
    Refusal refusal = Refusal.of(Party.class, Json.MAPPER.writeValueAsString(party));
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.message()).startsWith(PARTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                    | an empty object",
        "[]                                    | a list",
        "\"organization\"                      | the text \"organization\"",
        "1.50                                  | the number 1.50",
        "true                                  | true",
        "{\"id\":\"miftah\"}                   | \"id\"",
        "{\"organisation\":{}}                 | \"organisation\"",
        "{\"Organization\":{}}                 | \"Organization\"",
        "{\"named\":{}}                        | \"named\"",
        "{\"\":{}}                             | \"\"",
        "{\"organization\":{},\"coalition\":{}}    | another member: \"coalition\"",
        "{\"coalition\":{},\"organization\":{}}    | another member: \"organization\"",
        "{\"organization\":{},\"organization\":{}} | another member: \"organization\"",
        "{\"organization\":{},\"x-staff\":3}       | another member: \"x-staff\"",
      })
  void refusesWhatIsNoEnvelopeOfAProfile(String json, String found) {
    assertThat(Refusal.of(Profile.class, json))
        .isEqualTo(new Refusal(MismatchedInputException.class, "", PROFILE + found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                 | an empty object",
        "[]                                 | a list",
        "\"miftah\"                         | the text \"miftah\"",
        "{\"id\":\"miftah\"}                | \"id\"",
        "{\"organization\":{}}              | \"organization\"",
        "{\"unnamed\":{},\"named\":{}}      | another member: \"named\"",
        "{\"unnamed\":{},\"unnamed\":{}}    | another member: \"unnamed\"",
      })
  void refusesWhatIsNoEnvelopeOfAParty(String json, String found) {
    assertThat(Refusal.of(Party.class, json))
        .isEqualTo(new Refusal(MismatchedInputException.class, "", PARTY + found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"miftah\"", "3"})
  void refusesAnEnvelopeWithoutARecordInIt(String content) {
    Refusal refusal = Refusal.of(Profile.class, "{\"coalition\":" + content + "}");
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.pointer()).isEqualTo("/coalition");
    assertThat(refusal.message())
        .startsWith("must be an object, like {\"id\": …, \"names\": …}; found ");
  }

  @Test
  void showsAHostileKindEscaped() {
    Refusal refusal = Refusal.of(Profile.class, "{\"\\u202e\\u0007coalition\":{}}");
    assertThat(refusal.message()).isEqualTo(PROFILE + "\"\\u202E\\u0007coalition\"");
  }

  @Test
  void saysWhereInAListTheEnvelopeIsMissing() {
    String json = "[{\"organization\":{}},{\"names\":[]}]";
    Refusal refusal =
        Refusal.of(
            catchThrowableOfType(
                JacksonException.class,
                () -> Json.MAPPER.readValue(json, new TypeReference<List<Profile>>() {})));
    assertThat(refusal.pointer()).isEqualTo("/1");
    assertThat(refusal.message()).isEqualTo(PROFILE + "\"names\"");
  }

  @Test
  void namesThePathThroughAnEnvelope() {
    String json = "{\"organization\":{\"founders\":[{\"reference\":{\"id\":\"جمعية خيرية\"}}]}}";
    assertThat(Refusal.of(Profile.class, json).pointer())
        .isEqualTo("/organization/founders/0/reference/id");
  }
}
