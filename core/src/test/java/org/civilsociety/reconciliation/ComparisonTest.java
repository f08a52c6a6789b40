package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Organization NOTHING = new OrganizationBuilder().build();

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  /** Each claim as {@code RELATION place | place}, with its parts behind it. */
  private static List<String> claims(Comparison<?> comparison) {
    return comparison.claims().stream().flatMap(ComparisonTest::lines).toList();
  }

  private static Stream<String> lines(Claim claim) {
    String line =
        claim.relation()
            + claim.left().map(said -> " " + said.path()).orElse(" -")
            + claim.right().map(said -> " | " + said.path()).orElse(" | -");
    return Stream.concat(
        Stream.of(line),
        claim.parts().stream().flatMap(ComparisonTest::lines).map(part -> "  " + part));
  }

  private static Source source(String title) {
    return new SourceBuilder().title(LocalizedText.of("fr", title)).build();
  }

  @Test
  void hasNoClaimsWhereNeitherSaysAnything() {
    Comparison<Organization> comparison = Comparison.of(NOTHING, NOTHING);

    assertThat(comparison.claims()).isEmpty();
    assertThat(comparison.relation()).isEqualTo(Relation.EQUAL);
  }

  @Test
  void ordersTheClaimsAsTheModelOrdersTheAttributes() {
    Organization left =
        organization()
            .extensions(Extensions.empty().with("شعار", ExtensionValue.Null.NULL))
            .mission(LocalizedText.of("es", "Paz."))
            .founded(PartialDate.of(1998, 12))
            .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY))
            .build();
    Organization right =
        organization()
            .founded(PartialDate.of(1998))
            .status(Profile.Status.ACTIVE)
            .addName(Name.in("ar", "المبادرة", Name.Kind.DISPLAY))
            .build();

    assertThat(claims(Comparison.of(left, right)))
        .containsExactly(
            "ONLY_LEFT names[0] | -",
            "ONLY_RIGHT - | names[0]",
            "ONLY_RIGHT - | status",
            "REFINES founded | founded",
            "ONLY_LEFT mission | -",
            "CONFLICTS names[0] | names[0]",
            "ONLY_LEFT extensions[شعار] | -");
  }

  @Test
  void listsTheLeftEntriesAndThenThoseOfTheRightOneOnly() {
    Organization left =
        organization().addThemes(Theme.of("fr", "paix"), Theme.of("es", "jóvenes")).build();
    Organization right =
        organization().addThemes(Theme.of("ar", "نساء"), Theme.of("es", "jóvenes")).build();

    assertThat(claims(Comparison.of(left, right)))
        .containsExactly(
            "ONLY_LEFT themes[0] | -", "EQUAL themes[1] | themes[1]", "ONLY_RIGHT - | themes[0]");
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

  @Nested
  class OfDisplayedNames {

    private List<String> rivals(Name left, Name right) {
      Comparison<Organization> comparison =
          Comparison.of(
              organization().addName(left).build(), organization().addName(right).build());
      return comparison.claims("displayName").stream().flatMap(ComparisonTest::lines).toList();
    }

    @Test
    void conflictWhereTheyAreTwoNamesInOneLanguage() {
      assertThat(
              rivals(
                  Name.in("ar", "مفتاح", Name.Kind.DISPLAY),
                  Name.in("ar", "المبادرة", Name.Kind.DISPLAY)))
          .containsExactly("CONFLICTS names[0] | names[0]");
    }

    @Test
    void areTheFirstOfEachLanguage() {
      Name miftah = Name.in("fr", "Miftah", Name.Kind.DISPLAY);
      Organization left =
          organization().addNames(miftah, Name.in("fr", "Réseau", Name.Kind.DISPLAY)).build();
      Organization right = organization().addName(miftah).build();

      assertThat(Comparison.of(left, right).claims("displayName")).isEmpty();
    }

    @Test
    void doNotConflictWhereTheyAreOneNameOrInTwoLanguagesOrOneIsNotDisplayed() {
      Name miftah = Name.in("fr", "Miftah", Name.Kind.DISPLAY);

      assertThat(rivals(miftah, Name.in("fr", "MIFTAH", Name.Kind.DISPLAY))).isEmpty();
      assertThat(rivals(miftah, Name.in("es", "Red", Name.Kind.DISPLAY))).isEmpty();
      assertThat(rivals(miftah, Name.in("fr", "Réseau", Name.Kind.LEGAL))).isEmpty();
    }
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

  @Nested
  class OfParties {

    private List<String> founders(Party left, Party right) {
      return claims(
          Comparison.of(
              organization().addFounder(left).build(), organization().addFounder(right).build()));
    }

    private List<String> members(Party left, Party right) {
      return claims(
          Comparison.of(
              new MembershipBuilder().member(left).build(),
              new MembershipBuilder().member(right).build()));
    }

    @Test
    void areRelatedAsWholesWhereTheyAreOfTwoKinds() {
      assertThat(members(Party.reference("oxfam"), Party.named("fr", "Oxfam")))
          .containsExactly("COMPATIBLE member | member");
      assertThat(members(Party.named("ar", "أوكسفام"), Party.unnamed()))
          .containsExactly("ONLY_LEFT member | -");
    }

    @Test
    void areRelatedByTheirPartsWhereTheyAreOfOneKind() {
      assertThat(members(Party.named("ar", "أوكسفام"), Party.named("fr", "Oxfam")))
          .containsExactly(
              "COMPATIBLE member | member",
              "  COMPATIBLE member.name | member.name",
              "    ONLY_LEFT member.name[ar] | -",
              "    ONLY_RIGHT - | member.name[fr]");
    }

    @Test
    void areRelatedAsWholesWhereTheyReferToTwoRecords() {
      assertThat(members(Party.reference("a"), Party.reference("b")))
          .containsExactly("CONFLICTS member | member");
    }

    @Test
    void standAloneInAListWhereNothingMakesThemOne() {
      assertThat(founders(Party.reference("oxfam"), Party.named("fr", "Oxfam")))
          .containsExactly("ONLY_LEFT founders[0] | -", "ONLY_RIGHT - | founders[0]");
    }
  }

  @Nested
  class OfDirectories {

    private final Organization miftah =
        organization()
            .id(RecordId.parse("miftah"))
            .founded(PartialDate.of(1998))
            .addSource(source("Site"))
            .build();

    @Test
    void findsTheSameRecordsByTheirIds() {
      Directory left = new DirectoryBuilder().addOrganization(miftah).build();
      Directory right =
          new DirectoryBuilder()
              .addOrganizations(
                  organization().id(RecordId.parse("شبكة")).build(),
                  new OrganizationBuilder().from(miftah).founded(PartialDate.of(2001)).build())
              .addCoalition(new CoalitionBuilder().id(RecordId.parse("red")).build())
              .build();
      Comparison<Directory> comparison = Comparison.of(left, right);

      assertThat(claims(comparison))
          .containsExactly(
              "CONFLICTS organizations[0] | organizations[1]",
              "  EQUAL organizations[0].id | organizations[1].id",
              "  CONFLICTS organizations[0].founded | organizations[1].founded",
              "  EQUAL organizations[0].sources[0] | organizations[1].sources[0]",
              "ONLY_RIGHT - | organizations[0]",
              "ONLY_RIGHT - | coalitions[0]");
      assertThat(comparison.relation()).isEqualTo(Relation.CONFLICTS);
    }

    @Test
    void haveTheSourcesOfEachRecordOrElseTheirOwn() {
      Membership membership =
          new MembershipBuilder()
              .member(Party.reference("miftah"))
              .organization(Party.reference("red"))
              .build();
      Directory left =
          new DirectoryBuilder()
              .title(LocalizedText.of("es", "Directorio"))
              .addSource(source("Annuaire"))
              .addOrganizations(miftah, organization().id(RecordId.parse("شبكة")).build())
              .addMembership(membership)
              .build();
      Comparison<Directory> comparison = Comparison.of(left, new DirectoryBuilder().build());

      assertThat(comparison.claims().stream().map(Claim::left).map(Objects::toString)).isNotEmpty();
      assertThat(sources(comparison, "title")).containsExactly(source("Annuaire"));
      assertThat(sources(comparison, "organizations[0]")).containsExactly(source("Site"));
      assertThat(sources(comparison, "organizations[1]")).containsExactly(source("Annuaire"));
      assertThat(sources(comparison, "memberships[0]")).containsExactly(source("Annuaire"));
    }

    private List<Source> sources(Comparison<?> comparison, String path) {
      return comparison
          .leaves()
          .filter(claim -> claim.path().toString().equals(path))
          .flatMap(claim -> claim.left().orElseThrow().sources().stream())
          .toList();
    }
  }

  @Test
  void comparesWhatIsNestedTooDeepAsWholes() {
    Organization left = organization().addObjective(nested(40, "السلم")).build();
    Organization right = organization().addObjective(nested(40, "العدل")).build();
    Claim claim = Comparison.of(left, right).claims().get(0);
    int depth = 0;
    while (!claim.parts().isEmpty()) {
      claim = claim.parts().get(claim.parts().size() - 1);
      depth++;
    }

    assertThat(depth).isEqualTo(Comparing.MAX_DEPTH);
    assertThat(claim.relation()).isEqualTo(Relation.DIFFERS);
    assertThat(Comparison.of(left, left).relation()).isEqualTo(Relation.EQUAL);
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

  private static StrategicObjective nested(int levels, String name) {
    StrategicObjectiveBuilder objective =
        new StrategicObjectiveBuilder().id(RecordId.parse("o" + levels));
    return levels == 1
        ? objective.name(LocalizedText.of("ar", name)).build()
        : objective.addObjective(nested(levels - 1, name)).build();
  }

  @Test
  void rejectsAnOrganizationAndACoalition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.<Profile>of(NOTHING, new CoalitionBuilder().build()))
        .withMessage(
            "two records of one type can be compared; found Organization() and Coalition()");
  }

  @Test
  void showsBothRecordsAndTheRelation() {
    assertThat(
            Comparison.of(
                organization().addName(Name.in("ar", "مفتاح")).build(),
                organization().addIdentifier(Identifier.of("PS-MOI", "1")).build()))
        .hasToString("Comparison(Organization(مفتاح), Organization(), COMPATIBLE)");
  }

  @Nested
  class AsText {

    @Test
    void hasAColumnForThePlaceAndEachRecordAndTheRelation() {
      Organization left =
          organization().founded(PartialDate.of(1998)).addSource(source("Site")).build();
      Organization right =
          organization()
              .founded(PartialDate.of(2001))
              .addTargetGroup(TargetGroup.of("es", "jóvenes"))
              .build();

      assertThat(Comparison.of(left, right).text())
          .isEqualTo(
              """
                                          Source(Site)                        CONFLICTS           Organization()
              founded                     1998                                CONFLICTS           2001
              targetGroups[0]                                                 ONLY_RIGHT          jóvenes
              sources[0]                  Site                                ONLY_LEFT
              """);
    }

    @Test
    void isolatesWhatIsWrittenFromRightToLeft() {
      String text =
          Comparison.of(organization().mission(LocalizedText.of("ar", "السلام")).build(), NOTHING)
              .text();

      assertThat(text.lines().skip(1))
          .containsExactly(
              "mission" + " ".repeat(21) + "\u2068السلام\u2069" + " ".repeat(30) + "ONLY_LEFT");
    }

    @Test
    void namesTheRuleThatTookTwoEntriesForOne() {
      assertThat(
              Comparison.of(
                      organization().addTheme(Theme.of("fr", "Paix")).build(),
                      organization().addTheme(Theme.of("fr", "paix")).build())
                  .text())
          .contains("COMPATIBLE (NAME)");
    }

    @Test
    void escapesWhatARecordBrings() {
      String text =
          Comparison.of(
                  organization()
                      .mission(LocalizedText.of("es", "a\u202Eb\nc\u001b[31m\ud800"))
                      .extensions(
                          Extensions.empty().with("\u2066x\n", new ExtensionValue.Text("\u200f")))
                      .build(),
                  NOTHING)
              .text();

      assertThat(text).contains("a\\u202Eb\\nc\\u001B[31m\\uD800").contains("[\\u2066x\\n]");
      assertThat(text.lines()).hasSizeLessThan(8);
      assertThat(text.codePoints().filter(c -> c != '\n').map(Character::getType).boxed())
          .doesNotContain(
              (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
    }

    @Test
    void breaksLongWordsAndKeepsWithin120Columns() {
      String text =
          Comparison.of(
                  organization().mission(LocalizedText.of("es", "ñ".repeat(500))).build(),
                  organization().mission(LocalizedText.of("es", "公".repeat(500))).build())
              .text();

      assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
      assertThat(text).contains("ñ".repeat(34)).contains("公".repeat(17)).contains("DIFFERS");
    }
  }
}
