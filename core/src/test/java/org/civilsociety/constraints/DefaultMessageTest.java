package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The English messages, in the provider that reads the bundle of a library by itself. */
class DefaultMessageTest {

  record Limited(@TextLength(max = 12_345) String text) {}

  @ParameterizedTest
  @MethodSource("wrongRecordsWithTheirMessages")
  void saysWhatMustBe(Object record, String message) {
    assertThat(messages(record)).containsExactly(message);
  }

  static Stream<Arguments> wrongRecordsWithTheirMessages() {
    return Stream.of(
        arguments(named("blank name", Name.of(" ")), "must not be blank"),
        arguments(
            named("long name", Name.of("ع".repeat(1_001))), "must have at most 1000 characters"),
        arguments(
            named(
                "long mission",
                new OrganizationBuilder()
                    .addName(Name.of("MIFTAH"))
                    .mission(LocalizedText.of("es", "ñ".repeat(50_001)))
                    .build()),
            "must have at most 50000 characters"),
        arguments(
            named("nothing said", new OrganizationBuilder().build()),
            "must have a name, or an identifier besides its record id"),
        arguments(
            named("empty objective", new StrategicObjectiveBuilder().build()),
            "must have a name or a description"),
        arguments(
            named(
                "dissolved before founded",
                new OrganizationBuilder()
                    .addName(Name.of("MIFTAH"))
                    .founded(PartialDate.of(1998))
                    .dissolved(PartialDate.of(1997))
                    .build()),
            "must not end before it starts"),
        arguments(
            named(
                "own member",
                new MembershipBuilder()
                    .member(Party.reference("miftah"))
                    .organization(Party.reference("miftah"))
                    .build()),
            "must not be a member of itself"));
  }

  @Test
  void namesTheLimitThatTheConstraintSets() {
    assertThat(messages(new Limited("-".repeat(12_346))))
        .containsExactly("must have at most 12345 characters");
  }

  private static List<String> messages(Object record) {
    return Provider.HIBERNATE_VALIDATOR.messages(record);
  }
}
