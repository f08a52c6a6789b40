package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Contributions.at;
import static org.civilsociety.reconciliation.Contributions.es;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.origins;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.Optional;
import org.civilsociety.Identifier;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class SetAsideTest {

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
                    LocalizedText.of("en", "Set aside for what another source says: more precise.")
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
        .extracting(
            Verbatim::getSource,
            verbatim -> verbatim.getNote().in(LanguageTag.parse("en")).orElseThrow())
        .containsExactly(
            tuple(
                Optional.empty(),
                "Set aside for what another source says. The sources of its record: b · B; c · C."));
  }

  @Test
  void keepsAClaimUnderTheSourceThatIsKnownWhereAnotherIsNot() {
    Merge<Organization> last =
        Merge.of(
                claim -> Optional.of(Verdict.right("last")),
                founded("1998"),
                founded("1998", source("b", "السجل")))
            .with(founded("2001"));

    assertThat(last.result().getVerbatims())
        .extracting(Verbatim::getSource)
        .containsExactly(Optional.of(RecordId.parse("b")));
  }

  @Test
  void tellsOfASourceThatHasNoId() {
    Organization unnamed =
        founded("2001", new SourceBuilder().title(LocalizedText.of("ar", "السجل")));

    assertThat(
            Merge.of(NOTHING, founded("1998"), unnamed)
                .result()
                .getVerbatims()
                .get(0)
                .getNote()
                .in(LanguageTag.parse("en")))
        .contains("Set aside for what another source says. The sources of its record: السجل.");
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
  void keepsWhatALaterSourceSetsAside() {
    Organization one = founded("1998", source("a", "A"));
    Organization two = founded("2001", source("b", "B"));
    Organization three = founded("1998-12", source("c", "C"));
    Merge<Organization> merge = Merge.of(MergePolicy.morePrecise(), one, two).with(three);

    assertThat(merge.result().getFounded()).contains(PartialDate.of(1998, 12));
    assertThat(merge.result().getVerbatims())
        .extracting(Verbatim::getText, said -> said.getSource().orElseThrow().value())
        .containsExactly(tuple("2001", "b"), tuple("1998", "a"));
    assertThat(merge.decisions())
        .extracting(Decision::stands)
        .containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void keepsAlsoWhatASourceSaysOfAWholeThatAnotherOneSays() {
    MergePolicy newer = MergePolicy.newerSource();
    Merge<Organization> merge =
        Merge.of(newer, foundedIn("رام الله", "PS", 2001), foundedIn("نابلس", "PS", 2002))
            .with(foundedIn("عمان", "JO", 2003));

    assertThat(merge.result().getVerbatims())
        .extracting(Verbatim::getText, verbatim -> verbatim.getSource().orElseThrow().value())
        .containsExactly(
            tuple("رام الله", "s2001"), tuple("نابلس · PS", "s2002"), tuple("PS", "s2001"));
  }

  private static Organization foundedIn(String name, String country, int year) {
    return organization()
        .foundedIn(
            new PlaceBuilder()
                .name(LocalizedText.of("ar", name))
                .country(CountryCode.parse(country))
                .build())
        .addSource(source("s" + year, "Liste").modified(PartialDate.of(year)).build())
        .build();
  }

  @Test
  void keepsEqualWordsOfTwoPlacesTwice() {
    Organization left =
        organization()
            .addOfficers(officer("Hanan", "directrice"), officer("حنان", "secrétaire"))
            .build();
    Organization right =
        organization()
            .addOfficers(officer("Hanan", "présidente"), officer("حنان", "présidente"))
            .build();

    assertThat(Merge.of(NOTHING, left, right).result().getVerbatims())
        .extracting(
            Verbatim::getText,
            verbatim -> verbatim.getNote().in(LanguageTag.parse("zxx")).orElseThrow())
        .containsExactly(
            tuple("présidente", "officers[0].role[fr]"),
            tuple("présidente", "officers[1].role[fr]"));
  }

  private static Officer officer(String name, String role) {
    return new OfficerBuilder().name(name).role(LocalizedText.of("fr", role)).build();
  }
}
