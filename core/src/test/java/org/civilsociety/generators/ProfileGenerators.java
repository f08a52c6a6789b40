package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** Profiles of organizations and coalitions, most of them sparse. */
public final class ProfileGenerators {

  private ProfileGenerators() {}

  /** Names of no, one or several kinds. */
  public static Arbitrary<Name> names() {
    return Sometimes.orEmpty(
        new NameBuilder().build(),
        Builders.withBuilder(NameBuilder::new)
            .use(TextGenerators.texts())
            .in(NameBuilder::text)
            .use(Sometimes.maybe(ValueGenerators.languageTags()))
            .in(NameBuilder::language)
            .use(Arbitraries.of(Name.Kind.class).set().ofMaxSize(2))
            .in(NameBuilder::kinds)
            .use(Sometimes.maybe(DateGenerators.dateRanges()))
            .in(NameBuilder::period)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(NameBuilder::extensions)
            .build(NameBuilder::build));
  }

  /** Organizations. */
  public static Arbitrary<Organization> organizations() {
    return Sometimes.orEmpty(
        new OrganizationBuilder().build(),
        Builders.withBuilder(OrganizationBuilder::new)
            .use(Sometimes.maybe(ValueGenerators.recordIds()))
            .in(OrganizationBuilder::id)
            .use(Sometimes.few(names()))
            .in(OrganizationBuilder::names)
            .use(Sometimes.few(SubjectGenerators.classifications()))
            .in(OrganizationBuilder::classifications)
            .use(Sometimes.few(PartyGenerators.identifiers()))
            .in(OrganizationBuilder::identifiers)
            .use(Sometimes.maybe(Arbitraries.of(Profile.Status.class)))
            .in(OrganizationBuilder::status)
            .use(Sometimes.maybe(DateGenerators.partialDates()))
            .in(OrganizationBuilder::founded)
            .use(Sometimes.maybe(DateGenerators.partialDates()))
            .in(OrganizationBuilder::dissolved)
            .use(Sometimes.maybe(SubjectGenerators.places()))
            .in(OrganizationBuilder::foundedIn)
            .use(Sometimes.few(PartyGenerators.parties()))
            .in(OrganizationBuilder::founders)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(OrganizationBuilder::mission)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(OrganizationBuilder::vision)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(OrganizationBuilder::description)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(OrganizationBuilder::approach)
            .use(Sometimes.few(ObjectiveGenerators.objectives()))
            .in(OrganizationBuilder::objectives)
            .use(Sometimes.few(ObjectiveGenerators.targetGroups()))
            .in(OrganizationBuilder::targetGroups)
            .use(Sometimes.few(SubjectGenerators.themes()))
            .in(OrganizationBuilder::themes)
            .use(Sometimes.few(SubjectGenerators.scopes()))
            .in(OrganizationBuilder::scopes)
            .use(Sometimes.few(SubjectGenerators.places()))
            .in(OrganizationBuilder::basedIn)
            .use(Sometimes.few(SubjectGenerators.places()))
            .in(OrganizationBuilder::worksIn)
            .use(Sometimes.few(SubjectGenerators.activities()))
            .in(OrganizationBuilder::activities)
            .use(Sometimes.few(SubjectGenerators.experience()))
            .in(OrganizationBuilder::experience)
            .use(Sometimes.maybe(PartyGenerators.quantities()))
            .in(OrganizationBuilder::memberCount)
            .use(Sometimes.few(ContactGenerators.postalAddresses()))
            .in(OrganizationBuilder::addresses)
            .use(Sometimes.few(ContactGenerators.contactPoints()))
            .in(OrganizationBuilder::contactPoints)
            .use(Sometimes.few(ContactGenerators.links()))
            .in(OrganizationBuilder::links)
            .use(Sometimes.few(ContactGenerators.officers()))
            .in(OrganizationBuilder::officers)
            .use(Sometimes.few(ContactGenerators.relationships()))
            .in(OrganizationBuilder::relationships)
            .use(Sometimes.few(SourceGenerators.sources()))
            .in(OrganizationBuilder::sources)
            .use(Sometimes.few(SourceGenerators.verbatims()))
            .in(OrganizationBuilder::verbatims)
            .use(Sometimes.maybe(DateGenerators.instants()))
            .in(OrganizationBuilder::modified)
            .use(Sometimes.maybe(SubjectGenerators.classifications()))
            .in(OrganizationBuilder::legalForm)
            .use(Sometimes.maybe(Arbitraries.of(true, false)))
            .in(OrganizationBuilder::independent)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(OrganizationBuilder::extensions)
            .build(OrganizationBuilder::build));
  }

  /** Coalitions, with what any profile may have. */
  public static Arbitrary<Coalition> coalitions() {
    return Sometimes.orEmpty(
        new CoalitionBuilder().build(),
        Combinators.combine(
                organizations(),
                Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()),
                Sometimes.maybe(Arbitraries.of(true, false)))
            .as(
                (profile, memberKind, membersListed) ->
                    new CoalitionBuilder()
                        .from((Profile) profile)
                        .memberKind(memberKind)
                        .membersListed(membersListed)
                        .build()));
  }
}
