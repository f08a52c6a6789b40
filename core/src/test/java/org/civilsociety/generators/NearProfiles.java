package org.civilsociety.generators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Organizations made of {@link NearValues}, {@link NearEntities} and {@link NearParties}. */
public final class NearProfiles {

  private NearProfiles() {}

  /** Organizations of which any two may be the same. */
  public static Arbitrary<Organization> organizations() {
    return Builders.withBuilder(OrganizationBuilder::new)
        .use(maybe(NearValues.ids()))
        .in(OrganizationBuilder::id)
        .use(some(NearEntities.names()))
        .in(OrganizationBuilder::names)
        .use(some(NearEntities.identifiers()))
        .in(OrganizationBuilder::identifiers)
        .use(maybe(List.of(Profile.Status.values())))
        .in(OrganizationBuilder::status)
        .use(maybe(NearValues.dates()))
        .in(OrganizationBuilder::founded)
        .use(maybe(NearEntities.placesWithCodes()))
        .in(OrganizationBuilder::foundedIn)
        .use(some(NearParties.parties()))
        .in(OrganizationBuilder::founders)
        .use(one(LocalizedText.empty(), NearValues.prose()))
        .in(OrganizationBuilder::mission)
        .use(objectives().list().ofMaxSize(2))
        .in(OrganizationBuilder::objectives)
        .use(some(NearEntities.targetGroupsOfOthers()))
        .in(OrganizationBuilder::targetGroups)
        .use(themes().list().ofMaxSize(2))
        .in(OrganizationBuilder::themes)
        .use(some(NearEntities.places()))
        .in(OrganizationBuilder::basedIn)
        .use(some(NearEntities.placesWithCodes()))
        .in(OrganizationBuilder::worksIn)
        .use(some(NearEntities.activities()))
        .in(OrganizationBuilder::activities)
        .use(maybe(NearEntities.quantities()))
        .in(OrganizationBuilder::memberCount)
        .use(some(NearEntities.postalAddresses()))
        .in(OrganizationBuilder::addresses)
        .use(some(NearEntities.contactPoints()))
        .in(OrganizationBuilder::contactPoints)
        .use(officers().list().ofMaxSize(2))
        .in(OrganizationBuilder::officers)
        .use(sources().list().ofMaxSize(2))
        .in(OrganizationBuilder::sources)
        .use(verbatims().list().ofMaxSize(2))
        .in(OrganizationBuilder::verbatims)
        .use(extensions())
        .in(OrganizationBuilder::extensions)
        .build(OrganizationBuilder::build)
        .withoutEdgeCases();
  }

  /** Objectives with at most one within. */
  private static Arbitrary<StrategicObjective> objectives() {
    return Combinators.combine(objective(), objective().list().ofMaxSize(1))
        .as(
            (outer, inner) ->
                new StrategicObjectiveBuilder().from(outer).objectives(inner).build());
  }

  private static Arbitrary<StrategicObjective> objective() {
    return Builders.withBuilder(StrategicObjectiveBuilder::new)
        .use(maybe(NearValues.ids()))
        .in(StrategicObjectiveBuilder::id)
        .use(one(LocalizedText.empty(), NearValues.labels()))
        .in(StrategicObjectiveBuilder::name)
        .use(one(LocalizedText.empty(), NearValues.prose()))
        .in(StrategicObjectiveBuilder::description)
        .use(maybe(NearValues.ranges()))
        .in(StrategicObjectiveBuilder::period)
        .use(some(NearEntities.targetGroups()))
        .in(StrategicObjectiveBuilder::targetGroups)
        .build(StrategicObjectiveBuilder::build);
  }

  private static Arbitrary<Theme> themes() {
    return Builders.withBuilder(ThemeBuilder::new)
        .use(one(LocalizedText.empty(), NearValues.labels()))
        .in(ThemeBuilder::label)
        .use(some(NearValues.codes()))
        .in(ThemeBuilder::codes)
        .use(Arbitraries.of(true, false))
        .in(ThemeBuilder::primary)
        .build(ThemeBuilder::build);
  }

  private static Arbitrary<Officer> officers() {
    return Builders.withBuilder(OfficerBuilder::new)
        .use(Arbitraries.of("Hanan Ashrawi", "hanan ashrawi", "حنان عشراوي"))
        .in(OfficerBuilder::name)
        .use(one(LocalizedText.empty(), NearValues.labels()))
        .in(OfficerBuilder::role)
        .use(maybe(NearValues.ranges()))
        .in(OfficerBuilder::period)
        .build(OfficerBuilder::build);
  }

  /** Sources with ids of which one may name two sources, and dates. */
  public static Arbitrary<Source> sources() {
    return Builders.withBuilder(SourceBuilder::new)
        .use(maybe(sourceIds()))
        .in(SourceBuilder::id)
        .use(one(LocalizedText.empty(), NearValues.prose()))
        .in(SourceBuilder::title)
        .use(maybe(List.of("Registre", "السجل")))
        .in(SourceBuilder::publisher)
        .use(maybe(List.of(WebAddress.parse("https://registre.example/1"))))
        .in(SourceBuilder::address)
        .use(maybe(Stream.of("2019", "2020-05", "2021~").map(PartialDate::parse).toList()))
        .in(SourceBuilder::modified)
        .use(maybe(List.of(Source.Assertion.values())))
        .in(SourceBuilder::assertedBy)
        .build(SourceBuilder::build);
  }

  /** Verbatims of sources of which one id may mean two, or none. */
  public static Arbitrary<Verbatim> verbatims() {
    return Builders.withBuilder(VerbatimBuilder::new)
        .use(Arbitraries.of("founded", "mission"))
        .in(VerbatimBuilder::property)
        .use(Arbitraries.of("1998", "Paz.", "في عام 1998"))
        .in(VerbatimBuilder::text)
        .use(maybe(sourceIds()))
        .in(VerbatimBuilder::source)
        .use(one(LocalizedText.empty(), NearValues.prose()))
        .in(VerbatimBuilder::note)
        .build(VerbatimBuilder::build);
  }

  private static List<RecordId> sourceIds() {
    return Stream.of("site", "سجل").map(RecordId::parse).toList();
  }

  private static Arbitrary<Extensions> extensions() {
    List<ExtensionValue> values =
        List.of(
            ExtensionValue.Null.NULL,
            new ExtensionValue.Text("été"),
            new ExtensionValue.Flag(true),
            new ExtensionValue.Listing(List.of(new ExtensionValue.Text("شعار"))));
    return Choice.maps(Arbitraries.of("logo", "شعار"), Arbitraries.of(values), 2)
        .map(Extensions::new);
  }

  private static <V> Arbitrary<Optional<V>> maybe(List<V> values) {
    return one(Optional.empty(), values.stream().map(Optional::of).toList());
  }

  private static <V> Arbitrary<V> one(V absent, List<V> values) {
    return Choice.of(Arbitraries.just(absent), Arbitraries.of(values));
  }

  private static <V> Arbitrary<List<V>> some(List<V> values) {
    return Arbitraries.of(values).list().ofMaxSize(3);
  }
}
