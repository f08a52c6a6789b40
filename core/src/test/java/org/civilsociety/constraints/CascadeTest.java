package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.ActivityBuilder;
import org.civilsociety.Classification;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole records: what is wrong anywhere in them is reported once, at its exact path. */
@ParameterizedClass
@EnumSource(Provider.class)
class CascadeTest {

  private static final LocalizedText BLANK_ARABIC = LocalizedText.of("ar", " ");
  private static final DateRange REVERSED = DateRange.parse("2001/1998");

  private final Provider provider;

  CascadeTest(Provider provider) {
    this.provider = provider;
  }

  @Nested
  class OfWhatIsNearlyEmpty {

    @Test
    void acceptsAnOrganizationWithNothingButAName() {
      assertThat(provider.findings(named().build())).isEmpty();
    }

    @Test
    void missesOnlyTheNameOfAnEmptyOrganization() {
      assertThat(provider.findings(new OrganizationBuilder().build()))
          .containsExactly("name.missing at names");
    }

    @Test
    void acceptsAnEmptyDirectory() {
      assertThat(provider.findings(new DirectoryBuilder().build())).isEmpty();
    }

    @Test
    void missesOnlyThePartiesOfAnEmptyMembership() {
      assertThat(provider.findings(new MembershipBuilder().build()))
          .containsExactly("membership.party-missing at member");
    }

    @Test
    void findsNothingWrongWithAQuantity() {
      Quantity quantity = Quantity.of(Quantity.Bound.MORE_THAN, 10);

      assertThat(provider.findings(named().memberCount(quantity).build())).isEmpty();
      assertThat(provider.findings(quantity)).isEmpty();
    }
  }

  @Nested
  class OfAProfile {

    @Test
    void reachesItsTexts() {
      assertThat(
              provider.findings(
                  named()
                      .mission(BLANK_ARABIC)
                      .vision(LocalizedText.of("fr", " ").with("es", "paz"))
                      .description(BLANK_ARABIC)
                      .approach(BLANK_ARABIC)
                      .build()))
          .containsExactly(
              "text.blank at approach[ar]",
              "text.blank at description[ar]",
              "text.blank at mission[ar]",
              "text.blank at vision[fr]");
    }

    @Test
    void reachesItsNames() {
      Organization organization =
          new OrganizationBuilder()
              .addName(Name.of(" "))
              .addName(new NameBuilder().text("مفتاح").period(REVERSED).build())
              .build();

      assertThat(provider.findings(organization))
          .containsExactly("text.blank at names[0].text", "date.order at names[1].period");
    }

    @Test
    void reachesALegalForm() {
      assertThat(provider.findings(named().legalForm(Classification.of("ar", " ")).build()))
          .containsExactly("text.blank at legalForm.label[ar]");
    }

    @Test
    void reachesTheLinesOfAnAddress() {
      assertThat(
              provider.findings(
                  named()
                      .addAddress(
                          new PostalAddressBuilder()
                              .addLines("Calle Mayor 1", "\t")
                              .locality(" ")
                              .build())
                      .build()))
          .containsExactly(
              "text.blank at addresses[0].lines[1].<list element>",
              "text.blank at addresses[0].locality");
    }

    @Test
    void reachesOfficersActivitiesExperienceAndNotes() {
      assertThat(
              provider.findings(
                  named()
                      .addOfficer(new OfficerBuilder().name("Amal").period(REVERSED).build())
                      .addActivity(new ActivityBuilder().description(BLANK_ARABIC).build())
                      .addExperience(new ExperienceBuilder().theme(BLANK_ARABIC).build())
                      .addVerbatim(
                          new VerbatimBuilder()
                              .property("founded")
                              .text("early 1990s")
                              .note(BLANK_ARABIC)
                              .build())
                      .build()))
          .containsExactly(
              "text.blank at activities[0].description[ar]",
              "text.blank at experience[0].theme[ar]",
              "date.order at officers[0].period",
              "text.blank at verbatims[0].note[ar]");
    }

    @Test
    void reachesWhatACoalitionAddsToIt() {
      assertThat(
              provider.findings(
                  new CoalitionBuilder()
                      .addName(Name.of("Réseau"))
                      .memberKind(BLANK_ARABIC)
                      .build()))
          .containsExactly("text.blank at memberKind[ar]");
    }
  }

  private static OrganizationBuilder named() {
    return new OrganizationBuilder().addName(Name.in("ar", "مفتاح"));
  }
}
