package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "${validatedValue}",
        "{max}",
        "{foo}",
        "{org.civilsociety.constraints.NotBlankText.message}",
        "#{1+1}",
        "\\${1+1}",
        "%s%n",
        "${",
        "{"
      })
  void neverGetsIntoAMessage(String hostile) {
    assertThat(Provider.HIBERNATE_VALIDATOR.messages(fullOf(hostile)))
        .containsExactlyInAnyOrder(
            "must not be a member of itself",
            "must not end before it starts",
            "must have a name or a description",
            "must have at most 50000 characters",
            "must have at most 1000 characters",
            "must not be blank");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void staysOutOfTheMessageTemplate(Provider provider) {
    assertThat(provider.violations(fullOf("${1+1}")))
        .hasSize(6)
        .allSatisfy(
            violation ->
                assertThat(violation.getMessageTemplate())
                    .isEqualTo(violation.getConstraintDescriptor().getAttributes().get("message")));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void doesNotMakeAMessageOrPathLong(Provider provider) {
    assertThat(provider.violations(fullOf("ع".repeat(100_000))))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            violation -> {
              assertThat(violation.getMessage()).hasSizeLessThan(100).doesNotContain("ع");
              assertThat(violation.getPropertyPath().toString())
                  .hasSizeLessThan(100)
                  .doesNotContain("ع");
            });
  }

  /** Breaks each rule but {@code name.missing} once, with the text wherever a text can stand. */
  private static Directory fullOf(String hostile) {
    LocalizedText text = LocalizedText.of("ar", hostile);
    StrategicObjective empty = new StrategicObjectiveBuilder().label(text).build();
    Organization organization =
        new OrganizationBuilder()
            .addNames(Name.of(hostile), Name.of(longerThan(1_000, hostile)), Name.of(" "))
            .founded(PartialDate.of(2001))
            .dissolved(PartialDate.of(1998))
            .mission(LocalizedText.of("en", longerThan(50_000, hostile)))
            .vision(text)
            .addObjective(empty)
            .build();
    return new DirectoryBuilder()
        .title(text)
        .addOrganization(organization)
        .addMembership(ownMember(text))
        .build();
  }

  private static String longerThan(int characters, String hostile) {
    return hostile.repeat(characters / hostile.length() + 1);
  }

  private static Membership ownMember(LocalizedText role) {
    Party party = Party.reference("${1+1}{foo}");
    return new MembershipBuilder()
        .id(RecordId.parse("${1+1}"))
        .member(party)
        .organization(party)
        .role(role)
        .build();
  }
}
