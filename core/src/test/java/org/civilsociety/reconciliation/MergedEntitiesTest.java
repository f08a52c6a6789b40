package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Contributions.es;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.origins;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.Optional;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;

class MergedEntitiesTest {

  private static Place place(String name, String code) {
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
