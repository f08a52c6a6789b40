package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Claims.claims;

import org.civilsociety.ContactPoint;
import org.civilsociety.ContactPointBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedValuesTest {

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  @Test
  void relatesTextsLanguageByLanguage() {
    LocalizedText left = LocalizedText.of("und", "السلام.").with("es", "Paz.").with("fr", "Oui.");
    LocalizedText right = LocalizedText.of("fr", "Non.").with("ar", "السلام.").with("en", "Peace.");

    assertThat(
            claims(
                Comparison.of(
                    organization().mission(left).build(), organization().mission(right).build())))
        .containsExactly(
            "DIFFERS mission | mission",
            "  REFINED_BY mission[und] | mission[ar]",
            "  ONLY_LEFT mission[es] | -",
            "  DIFFERS mission[fr] | mission[fr]",
            "  ONLY_RIGHT - | mission[en]");
  }

  @Test
  void takesNoLanguageForTheUnknownOneWhereBothHaveIt() {
    LocalizedText left = LocalizedText.of("und", "Paz.").with("es", "Paz.");

    assertThat(
            claims(
                Comparison.of(
                    organization().mission(LocalizedText.of("und", "Paz.")).build(),
                    organization().mission(left).build())))
        .containsExactly(
            "COMPATIBLE mission | mission",
            "  EQUAL mission[und] | mission[und]",
            "  ONLY_RIGHT - | mission[es]");
  }

  @Test
  void relatesEntitiesAttributeByAttribute() {
    Organization left = organization().foundedIn(Place.of("ar", "الشيخ جراح، القدس")).build();
    Organization right = organization().foundedIn(Place.of("ar", "القدس")).build();
    Comparison<Organization> comparison = Comparison.of(left, right);

    assertThat(claims(comparison))
        .containsExactly(
            "REFINES foundedIn | foundedIn",
            "  REFINES foundedIn.name | foundedIn.name",
            "    REFINES foundedIn.name[ar] | foundedIn.name[ar]");
    assertThat(comparison.claims("foundedIn")).hasSize(1);
    assertThat(comparison.claims(Relation.REFINES))
        .extracting(claim -> claim.path().toString())
        .containsExactly("foundedIn.name[ar]");
  }

  @Test
  void relatesExtensionsByTheirNames() {
    Extensions left =
        Extensions.empty()
            .with("logo", new ExtensionValue.Text("été"))
            .with("شعار", new ExtensionValue.Flag(true));
    Extensions right =
        Extensions.empty()
            .with("شعار", new ExtensionValue.Flag(true))
            .with("logo", new ExtensionValue.Text("hiver"))
            .with("más", ExtensionValue.Null.NULL);

    assertThat(
            claims(
                Comparison.of(
                    organization().extensions(left).build(),
                    organization().extensions(right).build())))
        .containsExactly(
            "DIFFERS extensions[logo] | extensions[logo]",
            "EQUAL extensions[شعار] | extensions[شعار]",
            "ONLY_RIGHT - | extensions[más]");
  }

  @Test
  void relatesLinesThatOnlyLookTheSame() {
    Organization left =
        organization()
            .addAddress(new PostalAddressBuilder().locality("غزة").addLine("a\nb").build())
            .build();
    Organization right =
        organization()
            .addAddress(new PostalAddressBuilder().locality("غزة").addLines("a", "b").build())
            .build();

    assertThat(Comparison.of(left, right).claims(Relation.COMPATIBLE))
        .extracting(claim -> claim.path().toString())
        .containsExactly("addresses[0].lines");
  }

  @ParameterizedTest
  @CsvSource({
    "+970 2 298-0000, +97022980000, COMPATIBLE",
    "(02) 298 0000, 022980000, COMPATIBLE",
    "+970 2 298 0000 (صباحا), +97022980000, CONFLICTS",
    "+970 2 298 0001, +97022980000, CONFLICTS"
  })
  void takesNumbersThatAreDialledAlikeForOne(String left, String right, Relation relation) {
    assertThat(Comparing.relation(telephone(left), telephone(right))).isEqualTo(relation);
  }

  private static ContactPoint telephone(String number) {
    return new ContactPointBuilder().kind(ContactPoint.TELEPHONE).value(number).build();
  }
}
