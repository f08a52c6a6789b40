package org.civilsociety.generators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** Directories whose records and sources may be the same, and whose ids may mean two things. */
public final class NearDirectories {

  private NearDirectories() {}

  /** Directories of a few organizations, each with an id, and of their memberships. */
  public static Arbitrary<Directory> directories() {
    return Combinators.combine(
            sources(), some(organization("a")), some(organization("ب")), some(membership()))
        .as(
            (sources, first, second, memberships) ->
                new DirectoryBuilder()
                    .sources(sources)
                    .addAllOrganizations(first.stream().toList())
                    .addAllOrganizations(second.stream().toList())
                    .addAllMemberships(memberships.stream().toList())
                    .build());
  }

  private static Arbitrary<Organization> organization(String id) {
    return Builders.withBuilder(() -> new OrganizationBuilder().id(RecordId.parse(id)))
        .use(names())
        .in(OrganizationBuilder::addName)
        .use(some(Arbitraries.of("2003", "2004").map(PartialDate::parse)))
        .in(OrganizationBuilder::founded)
        .use(sources())
        .in(OrganizationBuilder::sources)
        .use(verbatims())
        .in(OrganizationBuilder::verbatims)
        .build(OrganizationBuilder::build);
  }

  private static Arbitrary<Name> names() {
    return Arbitraries.of(Name.in("fr", "Les jeunes"), Name.in("ar", "الشباب"));
  }

  private static Arbitrary<Membership> membership() {
    return Combinators.combine(sources(), verbatims())
        .as(
            (sources, verbatims) ->
                new MembershipBuilder()
                    .member(Party.reference("a"))
                    .organization(Party.reference("ب"))
                    .sources(sources)
                    .verbatims(verbatims)
                    .build());
  }

  /** None, one or two with ids of their own. */
  private static Arbitrary<List<Source>> sources() {
    return NearProfiles.sources()
        .list()
        .ofMaxSize(2)
        .map(
            sources -> {
              Set<Optional<RecordId>> ids = new HashSet<>();
              return sources.stream().filter(source -> ids.add(source.getId())).toList();
            });
  }

  /** At most one of each text, without a note, of a source that may be known or not. */
  private static Arbitrary<List<Verbatim>> verbatims() {
    return NearProfiles.verbatims()
        .<Verbatim>map(said -> new VerbatimBuilder().from(said).note(LocalizedText.empty()).build())
        .list()
        .ofMaxSize(2)
        .map(
            verbatims -> {
              Set<String> texts = new HashSet<>();
              return verbatims.stream().filter(said -> texts.add(said.getText())).toList();
            });
  }

  private static <V> Arbitrary<Optional<V>> some(Arbitrary<V> values) {
    return Choice.of(Arbitraries.just(Optional.empty()), values.map(Optional::of));
  }
}
