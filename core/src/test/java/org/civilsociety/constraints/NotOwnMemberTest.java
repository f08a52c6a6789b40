package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Provider.class)
class NotOwnMemberTest {

  @NotOwnMember(message = "first")
  @NotOwnMember(message = "second")
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Twice {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Held(@Twice @Nullable Membership membership) {}

  private final Provider provider;

  NotOwnMemberTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void acceptsTwoParties() {
    assertThat(provider.findings(membership(reference("miftah"), reference("coalition-1"))))
        .isEmpty();
  }

  @Test
  void rejectsAPartyThatBelongsToItself() {
    assertThat(provider.findings(membership(reference("miftah"), reference("miftah"))))
        .containsExactly("membership.self at ");
  }

  @Test
  void knowsAPartyByItsIdAlone() {
    Party labelled =
        new PartyReferenceBuilder()
            .id(RecordId.parse("miftah"))
            .label(LocalizedText.of("ar", "مفتاح"))
            .build();

    assertThat(provider.findings(membership(reference("miftah"), labelled)))
        .containsExactly("membership.self at ");
  }

  @Test
  void takesIdsThatDifferInLetterCaseForTwo() {
    assertThat(provider.findings(membership(reference("miftah"), reference("MIFTAH")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("partiesThatAreNoReferences")
  void doesNotCompareWhatIsNoReference(Party party) {
    assertThat(provider.findings(membership(party, party))).doesNotContain("membership.self at ");
    assertThat(provider.findings(membership(party, reference("miftah")))).isEmpty();
    assertThat(provider.findings(membership(reference("miftah"), party))).isEmpty();
  }

  static List<Party> partiesThatAreNoReferences() {
    return List.of(Party.named("fr", "Réseau"), Party.unnamed());
  }

  @Test
  void leavesADraftToAnotherRule() {
    assertThat(provider.findings(new MembershipBuilder().build()))
        .containsExactly("membership.party-missing at member");
  }

  @Test
  void appliesInsideADirectory() {
    assertThat(
            provider.findings(
                new DirectoryBuilder()
                    .addMembership(membership(reference("a"), reference("b")))
                    .addMembership(membership(reference("a"), reference("a")))
                    .build()))
        .contains("membership.self at memberships[1]")
        .doesNotContain("membership.self at memberships[0]");
  }

  @Test
  void acceptsNull() {
    assertThat(provider.findings(new Held(null))).isEmpty();
  }

  @Test
  void canBeRepeated() {
    assertThat(provider.messages(new Held(membership(reference("a"), reference("a")))))
        .containsExactly("first", "second");
  }

  private static Membership membership(Party member, Party organization) {
    return new MembershipBuilder().member(member).organization(organization).build();
  }

  private static Party reference(String id) {
    return Party.reference(id);
  }
}
