package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.Visible;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final RecordPath FOUNDED = RecordPath.ROOT.property("founded");

  private static final MergePolicy NOTHING = claim -> Optional.empty();

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static SourceBuilder source(String id, String title) {
    return new SourceBuilder().id(RecordId.parse(id)).title(LocalizedText.of("fr", title));
  }

  private static Organization founded(String date, SourceBuilder... sources) {
    OrganizationBuilder organization = organization().founded(PartialDate.parse(date));
    List.of(sources).forEach(source -> organization.addSource(source.build()));
    return organization.build();
  }

  private static LocalizedText es(String text) {
    return LocalizedText.of("es", text);
  }

  private static List<String> origins(Merge<?> merge, RecordPath path) {
    return merge.origins(path).stream()
        .map(origin -> origin.contribution() + " " + origin.path())
        .toList();
  }

  private static RecordPath at(String property, int index) {
    return RecordPath.ROOT.property(property).index(index);
  }

  @Test
  void putsBesideEachOtherWhatBothCanSay() {
    Organization left =
        organization()
            .mission(es("Paz."))
            .addThemes(Theme.of("fr", "paix"), Theme.of("es", "jóvenes"))
            .status(Profile.Status.ACTIVE)
            .build();
    Organization right =
        organization()
            .mission(LocalizedText.of("ar", "السلام."))
            .addThemes(Theme.of("ar", "نساء"), Theme.of("fr", "paix"))
            .founded(PartialDate.of(1998))
            .build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);

    assertThat(merge.result())
        .isEqualTo(
            organization()
                .mission(es("Paz.").with("ar", "السلام."))
                .addThemes(
                    Theme.of("fr", "paix"), Theme.of("es", "jóvenes"), Theme.of("ar", "نساء"))
                .status(Profile.Status.ACTIVE)
                .founded(PartialDate.of(1998))
                .build());
    assertThat(merge.decisions()).isEmpty();
    assertThat(merge.contributions()).containsExactly(left, right);
    assertThat(origins(merge, at("themes", 0))).containsExactly("0 themes[0]", "1 themes[1]");
    assertThat(origins(merge, at("themes", 2))).containsExactly("1 themes[0]");
    assertThat(origins(merge, RecordPath.ROOT.property("mission")))
        .containsExactlyInAnyOrder("0 mission[es]", "1 mission[ar]");
  }

  @Nested
  class ByPolicy {

    private PartialDate merged(MergePolicy policy, Organization left, Organization right) {
      return Merge.of(policy, left, right).result().getFounded().orElseThrow();
    }

    @Test
    void prefersTheMorePreciseClaim() {
      Organization vague = founded("199X");
      Organization exact = founded("1998-12");

      assertThat(merged(MergePolicy.morePrecise(), vague, exact)).hasToString("1998-12");
      assertThat(merged(MergePolicy.morePrecise(), exact, vague)).hasToString("1998-12");
      assertThat(Merge.of(MergePolicy.morePrecise(), vague, exact).decisions())
          .extracting(decision -> decision.reason().orElseThrow(), Decision::stands)
          .containsExactly(tuple("more precise", Side.RIGHT));
    }

    @Test
    void prefersTheNewerSource() {
      Organization older = founded("1998", source("a", "Site").modified(PartialDate.of(2019)));
      Organization newer =
          founded("2001", source("b", "Registre").retrieved(PartialDate.of(2020, 5)));

      assertThat(merged(MergePolicy.newerSource(), older, newer)).hasToString("2001");
      assertThat(merged(MergePolicy.newerSource(), newer, older)).hasToString("2001");
    }

    @Test
    void doesNotKnowWhichSourceIsNewerWhereThatIsNotCertain() {
      Organization dated = founded("1998", source("a", "Site").modified(PartialDate.of(2019)));

      for (Organization other :
          List.of(
              founded("2001"),
              founded("2001", source("b", "Registre")),
              founded("2001", source("b", "Registre").modified(PartialDate.parse("2021~"))),
              founded("2001", source("b", "Registre").modified(PartialDate.of(2019, 5))))) {
        assertThat(Merge.of(MergePolicy.newerSource(), dated, other).undecided()).hasSize(1);
        assertThat(merged(MergePolicy.newerSource(), dated, other)).hasToString("1998");
      }
    }

    @Test
    void countsWhenASourceWasChangedAndNotWhenItWasRead() {
      Organization left =
          founded(
              "1998",
              source("a", "Site").modified(PartialDate.of(2010)).retrieved(PartialDate.of(2024)));
      Organization right = founded("2001", source("b", "R").modified(PartialDate.of(2015)));

      assertThat(merged(MergePolicy.newerSource(), left, right)).hasToString("2001");
    }

    @Test
    void prefersTheOrganizationsOwnWordAndThenThatOfARegister() {
      Organization own = founded("1998", source("a", "A").assertedBy(Source.Assertion.ITSELF));
      Organization register =
          founded("1999", source("b", "B").assertedBy(Source.Assertion.REGISTER));
      Organization other =
          founded("2001", source("c", "C").assertedBy(Source.Assertion.THIRD_PARTY));

      assertThat(merged(MergePolicy.ownWordFirst(), other, own)).hasToString("1998");
      assertThat(merged(MergePolicy.ownWordFirst(), register, own)).hasToString("1998");
      assertThat(merged(MergePolicy.ownWordFirst(), other, register)).hasToString("1999");
      assertThat(Merge.of(MergePolicy.ownWordFirst(), own, founded("2001")).undecided()).hasSize(1);
      assertThat(Merge.of(MergePolicy.ownWordFirst(), own, own).decisions()).isEmpty();
    }

    @Test
    void prefersTheFirstSource() {
      Merge<Organization> merge =
          Merge.of(MergePolicy.firstSource(), founded("199X"), founded("1998"));

      assertThat(merge.result().getFounded().orElseThrow()).hasToString("199X");
      assertThat(merge.decisions().get(0).reason()).contains("the first source");
    }

    @Test
    void asksTheNextPolicyWhereOneSaysNothing() {
      MergePolicy policy = MergePolicy.morePrecise().orElse(MergePolicy.newerSource());
      SourceBuilder older = source("a", "Site").modified(PartialDate.of(2010));
      SourceBuilder newer = source("b", "Registre").modified(PartialDate.of(2020));

      assertThat(merged(policy, founded("1998-12", older), founded("1998", newer)))
          .hasToString("1998-12");
      assertThat(merged(policy, founded("1998", older), founded("2001", newer)))
          .hasToString("2001");
    }

    @Test
    void asksAPolicyOfOnesOwn() {
      MergePolicy policy =
          claim ->
              claim.property().equals("founded")
                  ? Optional.of(Verdict.right("سألناهم"))
                  : Optional.empty();
      Organization left =
          new OrganizationBuilder().from(founded("1998")).mission(es("Paz.")).build();
      Organization right =
          new OrganizationBuilder().from(founded("2001")).mission(es("Vida.")).build();
      Merge<Organization> merge = Merge.of(policy, left, right);

      assertThat(merge.result().getFounded()).contains(PartialDate.of(2001));
      assertThat(merge.result().getMission()).isEqualTo(es("Paz."));
      assertThat(merge.undecided())
          .extracting(decision -> decision.path().toString())
          .containsExactly("mission[es]");
      assertThat(merge.decisions())
          .extracting(Decision::toString)
          .containsExactly(
              "founded: 2001, not 1998 (سألناهم)", "mission[es]: Paz., not Vida. (not decided)");
    }
  }

  @Nested
  class OfSources {

    private static final RecordPath SOURCE = RecordPath.ROOT.property("sources").index(0);

    @Test
    void givesAnotherIdToASourceWhoseIdNamesAnotherOne() {
      Organization left = organization().addSource(source("s", "Site").build()).build();
      Organization right =
          organization()
              .addSource(source("s", "Registre").build())
              .addVerbatim(
                  new VerbatimBuilder()
                      .property("founded")
                      .text("سنة 1998")
                      .source(RecordId.parse("s"))
                      .build())
              .build();
      Merge<Organization> merge = Merge.of(NOTHING, left, right);

      assertThat(merge.renamings())
          .containsExactly(new Renaming(1, SOURCE, RecordId.parse("s"), RecordId.parse("s-2")));
      assertThat(merge.result().getSources())
          .containsExactly(source("s", "Site").build(), source("s-2", "Registre").build());
      assertThat(merge.result().getVerbatims().get(0).getSource()).contains(RecordId.parse("s-2"));
    }

    @Test
    void givesOneIdToASourceThatHasTwo() {
      Merge<Organization> merge =
          Merge.of(
              NOTHING,
              organization().addSource(source("site", "Site").build()).build(),
              organization().addSource(source("موقع", "Site").build()).build());

      assertThat(merge.result().getSources()).containsExactly(source("site", "Site").build());
      assertThat(merge.renamings())
          .containsExactly(new Renaming(1, SOURCE, RecordId.parse("موقع"), RecordId.parse("site")));
    }

    @Test
    void keepsTwoSourcesOfOneProfileApartThatSayTheSame() {
      Merge<Organization> merge =
          Merge.of(
              NOTHING,
              organization().addSource(source("t", "Site").build()).build(),
              organization()
                  .addSource(source("t", "Site").build())
                  .addSource(source("s", "Site").build())
                  .build());

      assertThat(merge.result().getSources())
          .containsExactly(source("t", "Site").build(), source("s", "Site").build());
      assertThat(merge.renamings()).isEmpty();
    }

    @Test
    void givesNoIdThatAFurtherDirectoryHas() {
      Organization beta =
          new OrganizationBuilder().id(RecordId.parse("z-2")).addName(Name.of("Beta")).build();
      Directory first =
          new DirectoryBuilder()
              .addOrganization(
                  new OrganizationBuilder()
                      .id(RecordId.parse("z"))
                      .addName(Name.of("ألفا"))
                      .build())
              .build();
      Directory second =
          new DirectoryBuilder()
              .addOrganization(beta)
              .addCoalition(
                  new CoalitionBuilder().id(RecordId.parse("z")).addName(Name.of("Delta")).build())
              .addMembership(
                  new MembershipBuilder()
                      .member(Party.reference("z-2"))
                      .organization(Party.reference("z"))
                      .build())
              .build();
      Directory merged = Merge.of(NOTHING, first, second).result();

      assertThat(merged.getOrganizations()).contains(beta);
      assertThat(merged.getCoalitions().get(0).getId()).contains(RecordId.parse("z-3"));
      assertThat(merged.getMemberships().get(0).getOrganization())
          .isEqualTo(Party.reference("z-3"));
    }

    @Test
    void leavesIdsThatDoNotClash() {
      Merge<Organization> merge =
          Merge.of(NOTHING, founded("1998", source("a", "A")), founded("1998", source("b", "B")));

      assertThat(merge.renamings()).isEmpty();
      assertThat(merge.result().getSources()).hasSize(2);
    }
  }

  @Nested
  class OfNames {

    @Test
    void displaysOneOfTwoNamesInALanguageAndKeepsTheOther() {
      Organization left =
          organization()
              .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY, Name.Kind.LEGAL))
              .addName(Name.in("fr", "Miftah", Name.Kind.DISPLAY))
              .build();
      Organization right =
          organization().addName(Name.in("ar", "المبادرة", Name.Kind.DISPLAY)).build();
      Merge<Organization> first = Merge.of(MergePolicy.firstSource(), left, right);
      Merge<Organization> second = Merge.of(claim -> Optional.of(Verdict.right("?")), left, right);

      assertThat(first.result().getNames())
          .containsExactly(
              left.getNames().get(0), left.getNames().get(1), Name.in("ar", "المبادرة"));
      assertThat(second.result().getNames())
          .containsExactly(
              Name.in("ar", "مفتاح", Name.Kind.LEGAL),
              left.getNames().get(1),
              right.getNames().get(0));
      assertThat(second.decisions())
          .extracting(decision -> decision.path().toString(), Decision::value)
          .containsExactly(tuple("names[2]", right.getNames().get(0)));
    }

    @Test
    void tracesEachKindToWhoSaidIt() {
      Organization left = organization().addName(Name.in("fr", "M", Name.Kind.ACRONYM)).build();
      Organization right = organization().addName(Name.in("fr", "M", Name.Kind.DISPLAY)).build();
      Merge<Organization> merge = Merge.of(NOTHING, left, right);
      RecordPath kinds = at("names", 0).property("kinds");

      assertThat(merge.result().getNames().get(0).getKinds())
          .containsExactly(Name.Kind.DISPLAY, Name.Kind.ACRONYM);
      assertThat(origins(merge, kinds.index(0))).containsExactly("1 names[0].kinds[0]");
      assertThat(origins(merge, kinds.index(1))).containsExactly("0 names[0].kinds[0]");
    }
  }

  @Nested
  class OfEntities {

    private Place place(String name, String code) {
      return new PlaceBuilder()
          .name(LocalizedText.of("ar", name))
          .country(CountryCode.parse("PS"))
          .addCode(Code.parse(code))
          .build();
    }

    @Test
    void decidesTwoPlacesThatConflictAsWholes() {
      Organization left = organization().foundedIn(place("القدس", "geonames:1")).build();
      Organization right = organization().foundedIn(place("غزة", "geonames:2")).build();
      Merge<Organization> merge = Merge.of(claim -> Optional.of(Verdict.right("?")), left, right);

      assertThat(merge.result().getFoundedIn()).isEqualTo(right.getFoundedIn());
      assertThat(merge.decisions()).hasSize(1);
      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getProperty, Verbatim::getText)
          .containsExactly(tuple("foundedIn", "القدس · geonames:1"));
      assertThat(origins(merge, RecordPath.ROOT.property("foundedIn").property("name").key("ar")))
          .containsExactly("1 foundedIn.name[ar]");
    }

    @Test
    void keepsAnIdentifierThatIsSetAsideWithItsScheme() {
      Merge<Organization> merge =
          Merge.of(
              NOTHING,
              organization().addIdentifier(Identifier.of("GB-CHC", "202918")).build(),
              organization().addIdentifier(Identifier.of("GB-CHC", "210667")).build());

      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getProperty, Verbatim::getText)
          .containsExactly(tuple("identifiers", "GB-CHC-210667"));
    }

    @Test
    void namesEachSourceOfWhatIsSetAside() {
      Organization before = organization().founded(PartialDate.of(1998)).build();
      Merge<Organization> merge =
          Merge.of(
                  claim -> Optional.of(Verdict.right("newest")),
                  new OrganizationBuilder()
                      .from(before)
                      .addSource(source("a", "سجل").build())
                      .build(),
                  new OrganizationBuilder()
                      .from(before)
                      .addSource(source("b", "Site").build())
                      .build())
              .with(
                  organization()
                      .founded(PartialDate.of(2001))
                      .addSource(source("c", "Registro").build())
                      .build());

      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getText, verbatim -> verbatim.getSource().orElseThrow().value())
          .containsExactly(tuple("1998", "a"), tuple("1998", "b"));
    }

    @Test
    void asksForAVerdictWithAReason() {
      assertThatIllegalArgumentException().isThrownBy(() -> Verdict.left(" "));
    }

    @Test
    void mergesTwoPlacesThatCanBeOneAttributeByAttribute() {
      Organization left = organization().foundedIn(Place.of("ar", "القدس")).build();
      Organization right = organization().foundedIn(place("القدس", "geonames:1")).build();

      assertThat(Merge.of(NOTHING, left, right).result()).isEqualTo(right);
    }

    @Test
    void mergesTwoThemesOfOneCodeEvenIfTheyConflict() {
      Code code = Code.parse("sdg:5");
      Theme left = new ThemeBuilder().label(es("Mujeres")).addCode(code).build();
      Theme right = new ThemeBuilder().label(es("Género")).addCode(code).primary(true).build();
      Merge<Organization> merge =
          Merge.of(
              MergePolicy.firstSource(),
              organization().addTheme(left).build(),
              organization().addTheme(right).build());

      assertThat(merge.result().getThemes())
          .containsExactly(new ThemeBuilder().from(left).primary(true).build());
      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getText)
          .containsExactly("Género");
    }

    @Test
    void decidesTwoPartiesOfTwoKindsAsWholes() {
      Organization left = organization().addFounder(Party.named("fr", "Oxfam")).build();
      Organization right =
          organization()
              .addFounder(
                  new NamedPartyBuilder()
                      .name(LocalizedText.of("fr", "OXFAM").with("ar", "أوكسفام"))
                      .build())
              .build();

      assertThat(Merge.of(MergePolicy.firstSource(), left, right).result().getFounders())
          .containsExactly(
              new NamedPartyBuilder()
                  .name(LocalizedText.of("fr", "Oxfam").with("ar", "أوكسفام"))
                  .build());
    }

    @Test
    void mergesExtensionsByTheirNames() {
      Extensions left = Extensions.empty().with("logo", new ExtensionValue.Text("été"));
      Extensions right =
          Extensions.empty()
              .with("شعار", new ExtensionValue.Flag(true))
              .with("logo", new ExtensionValue.Text("hiver"));
      Merge<Organization> merge =
          Merge.of(
              claim -> Optional.of(Verdict.right("?")),
              organization().extensions(left).build(),
              organization().extensions(right).build());

      assertThat(merge.result().getExtensions()).isEqualTo(right);
      assertThat(merge.decisions())
          .extracting(Decision::valueSetAside)
          .containsExactly(new ExtensionValue.Text("été"));
      assertThat(merge.result().getVerbatims()).isEmpty();
    }

    @Test
    void takesTheKnownLanguageForTheUnknownOne() {
      Organization left = organization().mission(LocalizedText.of("und", "Paz.")).build();
      Organization right = organization().mission(es("Paz.")).build();
      Merge<Organization> merge = Merge.of(MergePolicy.morePrecise(), left, right);

      assertThat(merge.result()).isEqualTo(right);
      assertThat(merge.decisions())
          .extracting(decision -> decision.path().toString())
          .containsExactly("mission[es]");
    }
  }

  @Nested
  class OfThreeSources {

    private final Organization one = founded("1998", source("a", "A"));
    private final Organization two = founded("2001", source("b", "B"));
    private final Organization three = founded("1998-12", source("c", "C"));

    @Test
    void knowsEverybodyWhoSaidWhatStandsAndWhatDoesNot() {
      Merge<Organization> merge =
          Merge.of(MergePolicy.morePrecise(), one, two).with(founded("1998", source("d", "D")));

      assertThat(merge.contributions()).hasSize(3);
      assertThat(origins(merge, FOUNDED)).containsExactly("0 founded", "2 founded");
      assertThat(merge.origins(FOUNDED))
          .flatExtracting(Origin::sources)
          .containsExactly(source("a", "A").build(), source("d", "D").build());
      assertThat(merge.undecided()).hasSize(1);
      assertThat(merge.undecided().get(0).setAside())
          .extracting(Origin::contribution)
          .containsExactly(1);
    }

    @Test
    void keepsWhatALaterSourceSetsAside() {
      Merge<Organization> merge = Merge.of(MergePolicy.morePrecise(), one, two).with(three);

      assertThat(merge.result().getFounded()).contains(PartialDate.of(1998, 12));
      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getText, said -> said.getSource().orElseThrow().value())
          .containsExactly(tuple("2001", "b"), tuple("1998", "a"));
      assertThat(merge.decisions())
          .extracting(Decision::stands)
          .containsExactly(Side.LEFT, Side.RIGHT);
    }
  }

  @Nested
  class OfWhatIsSetAside {

    @Test
    void saysWhyAndFromWhichSource() {
      Merge<Organization> merge =
          Merge.of(
              MergePolicy.morePrecise(),
              founded("1998-12", source("a", "A")),
              founded("1998", source("سجل", "B")));

      assertThat(merge.result().getVerbatims())
          .containsExactly(
              new VerbatimBuilder()
                  .property("founded")
                  .text("1998")
                  .source(RecordId.parse("سجل"))
                  .note(
                      LocalizedText.of(
                              "en", "Set aside for what another source says: more precise.")
                          .with("zxx", "founded"))
                  .build());
      assertThat(origins(merge, at("verbatims", 0))).containsExactly("1 founded");
    }

    @Test
    void saysNoReasonWhereNobodyDecided() {
      assertThat(Merge.of(NOTHING, founded("1998"), founded("2001")).result().getVerbatims())
          .extracting(Verbatim::getNote)
          .containsExactly(
              LocalizedText.of("en", "Set aside for what another source says.")
                  .with("zxx", "founded"));
    }

    @Test
    void namesNoSourceWhereThereAreSeveral() {
      Organization two = founded("2001", source("b", "B"), source("c", "C"));

      assertThat(Merge.of(NOTHING, founded("1998"), two).result().getVerbatims())
          .extracting(Verbatim::getSource)
          .containsExactly(Optional.empty());
    }

    @Test
    void isNotRepeated() {
      Organization two = founded("2001", source("b", "B"));
      Merge<Organization> merge = Merge.of(NOTHING, founded("1998"), two).with(two);

      assertThat(merge.result().getVerbatims()).hasSize(1);
      assertThat(merge.decisions()).hasSize(2);
    }

    @Test
    void isKeptAsTheTextsThatDoNotStandAnyway() {
      StrategicObjective left =
          new StrategicObjectiveBuilder().id(RecordId.parse("1")).name(es("Paz")).build();
      StrategicObjective right =
          new StrategicObjectiveBuilder()
              .id(RecordId.parse("1"))
              .name(es("Justicia").with("ar", "العدل"))
              .addTargetGroup(TargetGroup.of("fr", "femmes"))
              .build();
      Merge<Organization> merge =
          Merge.of(
              NOTHING,
              organization().addObjective(left).build(),
              organization().addObjective(right).build());

      assertThat(merge.result().getVerbatims())
          .extracting(Verbatim::getProperty, Verbatim::getText, said -> said.getNote().toString())
          .containsExactly(
              tuple(
                  "objectives",
                  "Justicia",
                  "{en: \"Set aside for what another source says.\", zxx: \"objectives[0].name[es]\"}"));
      assertThat(merge.result().getObjectives().get(0).getTargetGroups()).hasSize(1);
    }
  }

  @Test
  void tracesWhatIsWithinAnEntryThatWasTakenAsAWhole() {
    Organization left = organization().addTheme(Theme.of("fr", "paix")).build();
    Organization right =
        organization().addThemes(Theme.of("ar", "نساء"), Theme.of("fr", "paix")).build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);
    RecordPath label = RecordPath.ROOT.property("label");

    assertThat(merge.origins().keySet())
        .extracting(RecordPath::toString)
        .containsExactly("themes[0]", "themes[1]");
    assertThat(origins(merge, at("themes", 0).then(label.key("fr"))))
        .containsExactly("0 themes[0].label[fr]", "1 themes[1].label[fr]");
    assertThat(origins(merge, at("themes", 1).then(label))).containsExactly("1 themes[0].label");
    assertThat(origins(merge, RecordPath.ROOT.property("mission"))).isEmpty();
  }

  @Test
  void rejectsAnOrganizationAndACoalition() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Merge.<Profile>of(NOTHING, founded("1998"), new CoalitionBuilder().build()));
  }

  @Test
  void showsItselfOnOneLine() {
    Merge<Organization> merge =
        Merge.of(
            NOTHING,
            new OrganizationBuilder()
                .from(founded("1998"))
                .addName(Name.of("شبكة\u202E\n"))
                .build(),
            founded("2001"));

    assertThat(merge.toString())
        .isEqualTo("Merge(Organization(شبكة\\u202E\\n), of 2, 1 decisions)")
        .satisfies(Visible::requireOneVisibleLine);
  }
}
