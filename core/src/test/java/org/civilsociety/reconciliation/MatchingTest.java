package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.LinkBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.Scope;
import org.civilsociety.ScopeBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.Model;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingTest {

  /** Two entries, and by what they are taken for one, if by anything. */
  record Entries(Extensible left, Extensible right, Optional<Match> match) {

    static Entries same(Match match, Extensible left, Extensible right) {
      return new Entries(left, right, Optional.of(match));
    }

    static Entries different(Extensible left, Extensible right) {
      return new Entries(left, right, Optional.empty());
    }
  }

  private static LocalizedText ar(String text) {
    return LocalizedText.of("ar", text);
  }

  private static LocalizedText fr(String text) {
    return LocalizedText.of("fr", text);
  }

  private static RecordId id(String id) {
    return RecordId.parse(id);
  }

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static StrategicObjectiveBuilder objective() {
    return new StrategicObjectiveBuilder();
  }

  private static TargetGroup women(TargetGroup.Role... role) {
    return new TargetGroupBuilder()
        .label(fr("femmes"))
        .role(List.of(role).stream().findFirst())
        .build();
  }

  private static Place place(String name, String country) {
    return new PlaceBuilder().name(ar(name)).country(CountryCode.parse(country)).build();
  }

  private static Link link(String kind, String address) {
    return new LinkBuilder().kind(kind).address(WebAddress.parse(address)).build();
  }

  private static Officer officer(String name, String role) {
    return new OfficerBuilder().name(name).role(LocalizedText.of("es", role)).build();
  }

  private static Relationship parent(Party party) {
    return new RelationshipBuilder().kind(Relationship.PARENT).party(party).build();
  }

  private static MembershipBuilder membership(Party member, Party organization) {
    return new MembershipBuilder().member(member).organization(organization);
  }

  static List<Entries> byId() {
    return List.of(
        Entries.same(
            Match.ID,
            organization().id(id("مفتاح")).addName(Name.of("MIFTAH")).build(),
            organization().id(id("مفتاح")).addName(Name.of("PASSIA")).build()),
        Entries.same(
            Match.ID,
            membership(Party.named("fr", "A"), Party.named("fr", "B")).id(id("m")).build(),
            membership(Party.named("fr", "C"), Party.named("fr", "D")).id(id("m")).build()),
        Entries.same(
            Match.ID,
            objective().id(id("1")).name(ar("السلام")).build(),
            objective().id(id("1")).name(ar("العدل")).build()),
        Entries.same(
            Match.ID,
            new SourceBuilder().id(id("site")).title(fr("Site")).build(),
            new SourceBuilder().id(id("site")).title(fr("Registre")).build()),
        Entries.same(
            Match.ID,
            Party.reference("red"),
            new PartyReferenceBuilder().id(id("red")).label(ar("شبكة")).build()),
        Entries.different(objective().id(id("1")).build(), objective().id(id("2")).build()));
  }

  static List<Entries> byIdentifier() {
    Code sdg = Code.parse("sdg:16");
    List<Identifier> ids = List.of(Identifier.of("GB-CHC", "202918"));
    return List.of(
        Entries.same(
            Match.IDENTIFIER,
            organization().identifiers(ids).build(),
            organization().addIdentifier(Identifier.of("gb chc", "202918")).build()),
        Entries.same(
            Match.IDENTIFIER,
            new NamedPartyBuilder().name(ar("أوكسفام")).identifiers(ids).build(),
            new NamedPartyBuilder().name(fr("Oxfam")).identifiers(ids).build()),
        Entries.same(
            Match.IDENTIFIER, Identifier.of("GB-CHC", "202918"), Identifier.of("gb-chc", "202918")),
        Entries.same(
            Match.IDENTIFIER,
            new ClassificationBuilder().label(ar("شبكة")).addCode(sdg).build(),
            new ClassificationBuilder().label(fr("réseau")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new ThemeBuilder().label(ar("السلام")).addCode(sdg).build(),
            new ThemeBuilder().label(fr("paix")).addCodes(Code.parse("dac:1"), sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new PlaceBuilder().name(ar("القدس")).addCode(sdg).build(),
            new PlaceBuilder().name(fr("Jérusalem")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new ExperienceBuilder().theme(ar("السلام")).addCode(sdg).build(),
            new ExperienceBuilder().theme(fr("paix")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new TargetGroupBuilder().from(women()).addCode(sdg).build(),
            new TargetGroupBuilder().label(ar("نساء")).addCode(sdg).build()),
        Entries.different(
            new TargetGroupBuilder().role(TargetGroup.Role.AUDIENCE).addCode(sdg).build(),
            new TargetGroupBuilder().role(TargetGroup.Role.PERFORMER).addCode(sdg).build()));
  }

  static List<Entries> byName() {
    return List.of(
        Entries.same(
            Match.NAME,
            organization().addNames(Name.in("ar", "مفتاح"), Name.in("en", "MIFTAH")).build(),
            organization().addName(Name.in("fr", "Miftah")).build()),
        Entries.same(Match.NAME, Name.in("fr", "Réseau-paix"), Name.in("fr", "RÉSEAU PAIX")),
        Entries.same(Match.NAME, Name.in("fr", "Miftah"), Name.of("MIFTAH")),
        Entries.different(Name.in("fr", "Miftah"), Name.in("es", "Miftah")),
        Entries.same(
            Match.NAME,
            new ClassificationBuilder().label(fr("Réseau")).build(),
            new ClassificationBuilder().label(LocalizedText.of("und", "réseau")).build()),
        Entries.same(
            Match.NAME,
            Theme.of("es", "Paz"),
            new ThemeBuilder().label(LocalizedText.of("es", "paz")).primary(true).build()),
        Entries.same(Match.NAME, Place.of("ar", "غزة"), place("غزة", "PS")),
        Entries.different(place("غزة", "PS"), place("غزة", "EG")),
        Entries.same(
            Match.NAME,
            new ExperienceBuilder().theme(fr("Paix")).build(),
            new ExperienceBuilder().theme(fr("paix")).build()),
        Entries.same(Match.NAME, women(), women(TargetGroup.Role.BENEFICIARY)),
        Entries.different(women(TargetGroup.Role.AUDIENCE), women(TargetGroup.Role.BENEFICIARY)),
        Entries.same(
            Match.NAME,
            new ScopeBuilder().label(ar("الضفة الغربية")).build(),
            new ScopeBuilder().label(ar("الضفة الغربية")).level(Scope.Level.SUBNATIONAL).build()),
        Entries.same(
            Match.NAME,
            Activity.of("es", "Diálogo"),
            new ActivityBuilder()
                .name(LocalizedText.of("es", "diálogo"))
                .description(fr("Oui."))
                .build()),
        Entries.same(
            Match.NAME,
            new ActivityBuilder().description(fr("On parle.")).build(),
            new ActivityBuilder().name(ar("حوار")).description(fr("On parle")).build()),
        Entries.same(
            Match.NAME,
            objective().name(ar("السلم الأهلي")).build(),
            objective().id(id("1")).name(ar("السلم الأهلي.")).build()),
        Entries.same(
            Match.NAME,
            objective().description(fr("La paix.")).build(),
            objective().name(ar("السلم")).description(fr("La paix")).build()),
        Entries.same(Match.NAME, Party.named("fr", "Pal Think"), Party.named("ar", "PAL THINK")),
        Entries.same(
            Match.NAME,
            new PartyReferenceBuilder().id(id("p")).label(fr("Pal Think")).build(),
            Party.named("fr", "Pal Think")),
        Entries.same(
            Match.NAME,
            new UnnamedPartyBuilder().description(ar("مؤسسات")).build(),
            new UnnamedPartyBuilder().description(ar("مؤسسات")).reason(fr("?")).build()),
        Entries.same(
            Match.NAME,
            membership(Party.reference("a"), Party.reference("red")).build(),
            membership(Party.reference("a"), Party.reference("red")).role(fr("Membre")).build()),
        Entries.different(
            membership(Party.reference("a"), Party.reference("red"))
                .period(DateRange.parse("1998/2001"))
                .build(),
            membership(Party.reference("a"), Party.reference("red"))
                .period(DateRange.parse("2005/.."))
                .build()),
        Entries.different(
            membership(Party.reference("a"), Party.reference("red")).build(),
            membership(Party.reference("b"), Party.reference("red")).build()),
        Entries.same(
            Match.NAME,
            parent(Party.named("fr", "Oxfam")),
            new RelationshipBuilder().kind("Parent").party(Party.named("ar", "OXFAM")).build()),
        Entries.different(
            parent(Party.named("fr", "Oxfam")),
            new RelationshipBuilder().kind("child").party(Party.named("fr", "Oxfam")).build()),
        Entries.same(
            Match.NAME, officer("حنان عشراوي", "Directora"), officer("حنان عشراوي", "Presidenta")),
        Entries.same(
            Match.NAME,
            link("website", "https://miftah.org"),
            link("wikipedia", "https://miftah.org")),
        Entries.same(
            Match.NAME,
            ContactPoint.of("email", "info@miftah.org"),
            ContactPoint.of("Email", "info@miftah.org")),
        Entries.same(
            Match.NAME,
            ContactPoint.of(ContactPoint.TELEPHONE, "+970 2 298-9490"),
            ContactPoint.of(ContactPoint.TELEPHONE, "+97022989490")),
        Entries.same(
            Match.NAME,
            Link.of(Link.WEBSITE, WebAddress.parse("https://www.miftah.org/")),
            Link.of(Link.WEBSITE, WebAddress.parse("http://miftah.org"))),
        Entries.different(
            ContactPoint.of("email", "info@miftah.org"), ContactPoint.of("email", "a@miftah.org")),
        Entries.same(
            Match.NAME,
            new PostalAddressBuilder().addLine("P.O. Box 1").locality("رام الله").build(),
            new PostalAddressBuilder().addLines("P.O.", "BOX", "1").locality("رام الله").build()),
        Entries.different(
            new SourceBuilder().address(WebAddress.parse("https://a.example")).build(),
            new SourceBuilder().id(id("a")).address(WebAddress.parse("https://a.example")).build()),
        Entries.same(
            Match.NAME,
            new VerbatimBuilder().property("founded").text("عام 1998").build(),
            new VerbatimBuilder().property("founded").text("عام 1998").source(id("s")).build()),
        Entries.different(
            new VerbatimBuilder().property("founded").text("1998").source(id("s")).build(),
            new VerbatimBuilder().property("founded").text("1998").source(id("t")).build()));
  }

  private static Place frenchPlace(String name) {
    return new PlaceBuilder().name(fr(name)).country(CountryCode.parse("PS")).build();
  }

  private static Membership membership(String period) {
    return new MembershipBuilder()
        .member(Party.reference("miftah"))
        .organization(Party.reference("red"))
        .period(DateRange.parse(period))
        .build();
  }

  static List<Entries> byKind() {
    return List.of(
        Entries.same(Match.KIND, Identifier.of("PS-MOI", "1"), Identifier.of("ps moi", "2")),
        Entries.different(Identifier.of("PS-MOI", "1"), Identifier.of("GB-CHC", "1")),
        Entries.same(Match.KIND, place("القدس", "PS"), place("غزة", "PS")),
        Entries.different(place("القدس", "PS"), frenchPlace("Naplouse")),
        Entries.same(Match.KIND, membership("2010/.."), membership("2010-03/..")),
        Entries.different(membership("2010/2012"), membership("2014/..")),
        Entries.same(
            Match.KIND,
            Scope.of(Scope.Level.NATIONAL),
            new ScopeBuilder().level(Scope.Level.NATIONAL).label(ar("فلسطين")).build()),
        Entries.same(
            Match.KIND, ContactPoint.blank("fax"), ContactPoint.of("FAX", "+970 2 298 9490")),
        Entries.same(
            Match.KIND,
            new PostalAddressBuilder().postalCode("69647").addLine("شارع").build(),
            new PostalAddressBuilder().postalCode("69647").build()),
        Entries.same(
            Match.KIND,
            new PostalAddressBuilder().locality("رام الله").addLine("شارع").build(),
            new PostalAddressBuilder().locality("رام الله").build()));
  }

  @ParameterizedTest
  @MethodSource({"byId", "byIdentifier", "byName", "byKind"})
  void takesTwoEntriesForOneByTheFirstRuleThatTheyFit(Entries entries) {
    assertThat(match(entries.left(), entries.right())).isEqualTo(entries.match());
    assertThat(match(entries.right(), entries.left())).isEqualTo(entries.match());
  }

  private static Optional<Match> match(Extensible left, Extensible right) {
    return Matching.of(List.of(left), List.of(right), type(left)).get(0).match();
  }

  private static Class<?> type(Extensible entry) {
    return entry instanceof Party ? Party.class : Model.typeOf(entry).type();
  }

  /** {@code 0-1} for the first of the left list and the second of the right one. */
  private static List<String> pairs(
      List<? extends Extensible> left, List<? extends Extensible> right) {
    return Matching.of(left, right, type(left.get(0))).stream()
        .map(
            pair ->
                pair.left().map(String::valueOf).orElse("")
                    + "-"
                    + pair.right().map(String::valueOf).orElse(""))
        .toList();
  }

  @Nested
  class OfSeveral {

    @Test
    void pairsEqualEntriesFirst() {
      assertThat(
              pairs(
                  List.of(women(), women(TargetGroup.Role.AUDIENCE)),
                  List.of(women(TargetGroup.Role.AUDIENCE), women())))
          .containsExactly("0-1", "1-0");
    }

    @Test
    void pairsBySurerRulesFirst() {
      assertThat(
              pairs(
                  List.of(objective().name(ar("السلم")).build(), objective().id(id("1")).build()),
                  List.of(objective().id(id("1")).name(ar("السلم")).build())))
          .containsExactly("0-", "1-0");
    }

    @Test
    void pairsThoseThatSayTheSameDistinctionFirst() {
      assertThat(
              pairs(
                  List.of(Place.of("ar", "غزة"), place("غزة", "PS")),
                  List.of(
                      new PlaceBuilder()
                          .from(place("غزة", "PS"))
                          .addCode(Code.parse("a:1"))
                          .build(),
                      new PlaceBuilder()
                          .from(Place.of("ar", "غزة"))
                          .addCode(Code.parse("a:2"))
                          .build())))
          .containsExactly("0-1", "1-0");
    }

    @Test
    void pairsInOrderWhatIsLeft() {
      Theme primary = new ThemeBuilder().label(fr("Paix")).primary(true).build();

      assertThat(
              pairs(
                  List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX")),
                  List.of(primary, primary, primary)))
          .containsExactly("0-0", "1-1", "-2");
    }

    @Test
    void listsTheLeftEntriesThenThoseOfTheRightOneOnly() {
      assertThat(
              pairs(
                  List.of(Theme.of("fr", "paix"), Theme.of("es", "jóvenes")),
                  List.of(
                      Theme.of("ar", "شباب"), Theme.of("es", "jóvenes"), Theme.of("ar", "نساء"))))
          .containsExactly("0-", "1-1", "-0", "-2");
    }

    @Test
    void takesNoEntryForTwoOthersThoughItSaysOneThingInTwoLanguages() {
      Theme both = new ThemeBuilder().label(fr("paix").with("und", "Paix")).build();

      assertThat(pairs(List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX")), List.of(both)))
          .containsExactly("0-0", "1-");
      assertThat(pairs(List.of(both), List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX"))))
          .containsExactly("0-0", "-1");
    }

    @Test
    void pairsByKindOnlyTheOnlyOnesOfTheirKind() {
      Place ramallah = place("رام الله", "PS");
      Place gaza = place("غزة", "PS");
      Place hebron = place("الخليل", "PS");

      assertThat(pairs(List.of(ramallah), List.of(hebron))).containsExactly("0-0");
      assertThat(pairs(List.of(ramallah), List.of(hebron, gaza))).containsExactly("0-", "-0", "-1");
      assertThat(pairs(List.of(ramallah, gaza), List.of(gaza, hebron)))
          .containsExactly("0-", "1-0", "-1");
    }

    /** So that {@link Relation#REFINES} need not hold from the first to the third of a chain. */
    @Test
    void pairsByOrderAndNotForTheBest() {
      TargetGroup arabic = TargetGroup.of("ar", "شباب");
      TargetGroup unknown = TargetGroup.of("und", "شباب");
      TargetGroup arabicAudience =
          new TargetGroupBuilder().from(arabic).role(TargetGroup.Role.AUDIENCE).build();
      TargetGroup unknownAudience =
          new TargetGroupBuilder().from(unknown).role(TargetGroup.Role.AUDIENCE).build();

      assertThat(pairs(List.of(arabicAudience, unknownAudience), List.of(unknown, arabic)))
          .containsExactly("0-0", "1-1");
    }

    @Test
    void findsNothingInEmptyLists() {
      assertThat(Matching.of(List.of(), List.of(), Theme.class)).isEmpty();
      assertThat(Matching.of(List.of(), List.of(Theme.of("ar", "شباب")), Theme.class)).hasSize(1);
      assertThat(pairs(List.of(Theme.of("ar", "شباب")), List.of())).containsExactly("0-");
    }

    @Test
    void pairsOnlyEqualEntriesOfWhichNothingIsSaid() {
      Theme primary = new ThemeBuilder().primary(true).build();

      assertThat(match(primary, primary)).contains(Match.CONTENT);
      assertThat(match(primary, new ThemeBuilder().build())).isEmpty();
    }

    @Test
    void findsAPartyWithManyNamesInAMembershipByTheFirstOfThem() {
      LocalizedText names = LocalizedText.empty();
      for (int i = 0; i < 30; i++) {
        names = names.with("x-" + i, "الشبكة " + i);
      }
      Party member = new NamedPartyBuilder().name(names).build();

      assertThat(
              match(
                  membership(member, Party.reference("red")).build(),
                  membership(Party.named("ar", "الشبكة 19"), Party.reference("red")).build()))
          .contains(Match.NAME);
      assertThat(
              match(
                  membership(member, Party.reference("red")).build(),
                  membership(Party.named("ar", "الشبكة 20"), Party.reference("red")).build()))
          .isEmpty();
    }

    @Test
    void pairsCodesThatAreTheSameAndNoOthers() {
      List<Code> left = List.of(Code.parse("sdg:5"), Code.parse("sdg:16"));
      List<Code> right = new ArrayList<>(left.subList(1, 2));

      assertThat(Matching.of(left, right, Code.class))
          .extracting(pair -> Objects.toString(pair.match().orElse(null)))
          .containsExactly("null", "CONTENT");
    }
  }
}
