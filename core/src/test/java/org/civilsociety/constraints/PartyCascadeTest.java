package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a party is reported wherever a party stands. */
@ParameterizedClass
@EnumSource(Provider.class)
class PartyCascadeTest {

  private static final LocalizedText BLANK_ARABIC = LocalizedText.of("ar", " ");
  private static final DateRange REVERSED = DateRange.parse("2001/1998");

  private final Provider provider;

  PartyCascadeTest(Provider provider) {
    this.provider = provider;
  }

  private final Party reference =
      new PartyReferenceBuilder().id(RecordId.parse("miftah")).label(BLANK_ARABIC).build();
  private final Party unnamed =
      new UnnamedPartyBuilder().description(BLANK_ARABIC).reason(BLANK_ARABIC).build();

  @Test
  void reachesEachKindInAList() {
    assertThat(
            provider.findings(
                named().addFounders(reference, Party.named("ar", " "), unnamed).build()))
        .containsExactly(
            "text.blank at founders[0].label[ar]",
            "text.blank at founders[1].name[ar]",
            "text.blank at founders[2].description[ar]",
            "text.blank at founders[2].reason[ar]");
  }

  @Test
  void reachesBothEndsOfAMembership() {
    assertThat(
            provider.findings(
                new MembershipBuilder()
                    .member(reference)
                    .organization(Party.named("ar", " "))
                    .period(REVERSED)
                    .addSource(new SourceBuilder().publisher(" ").build())
                    .build()))
        .containsExactly(
            "text.blank at member.label[ar]",
            "text.blank at organization.name[ar]",
            "date.order at period",
            "text.blank at sources[0].publisher");
  }

  @Test
  void reachesThePartyOfARelationship() {
    Relationship relationship =
        new RelationshipBuilder().kind(" ").party(unnamed).period(REVERSED).build();

    assertThat(provider.findings(named().addRelationship(relationship).build()))
        .containsExactly(
            "text.blank at relationships[0].kind",
            "text.blank at relationships[0].party.description[ar]",
            "text.blank at relationships[0].party.reason[ar]",
            "date.order at relationships[0].period");
  }

  @Test
  void reachesThePublisherOfADirectory() {
    assertThat(
            provider.findings(
                new DirectoryBuilder().publisher(Optional.of(Party.named("ar", " "))).build()))
        .containsExactly("text.blank at publisher.name[ar]");
  }

  private static OrganizationBuilder named() {
    return new OrganizationBuilder().addName(Name.in("ar", "مفتاح"));
  }
}
