package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Party;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** Memberships, and directories that hold them with the profiles. */
public final class DirectoryGenerators {

  private DirectoryGenerators() {}

  /** Memberships between parties of every kind. */
  public static Arbitrary<Membership> memberships() {
    return Sometimes.orEmpty(
        new MembershipBuilder().build(),
        Builders.withBuilder(MembershipBuilder::new)
            .use(Sometimes.maybe(ValueGenerators.recordIds()))
            .in(MembershipBuilder::id)
            .use(Sometimes.maybe(Party.unnamed(), PartyGenerators.parties()))
            .in(MembershipBuilder::member)
            .use(Sometimes.maybe(Party.unnamed(), PartyGenerators.parties()))
            .in(MembershipBuilder::organization)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(MembershipBuilder::role)
            .use(Sometimes.maybe(DateGenerators.partialDates()))
            .in(MembershipBuilder::joined)
            .use(Sometimes.maybe(DateGenerators.dateRanges()))
            .in(MembershipBuilder::period)
            .use(Sometimes.maybe(Arbitraries.of(Membership.Status.class)))
            .in(MembershipBuilder::status)
            .use(Sometimes.few(SourceGenerators.sources()))
            .in(MembershipBuilder::sources)
            .use(Sometimes.few(SourceGenerators.verbatims()))
            .in(MembershipBuilder::verbatims)
            .use(Sometimes.maybe(DateGenerators.instants()))
            .in(MembershipBuilder::modified)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(MembershipBuilder::extensions)
            .build(MembershipBuilder::build));
  }

  /** Directories of no, one or two records of each kind. */
  public static Arbitrary<Directory> directories() {
    return Sometimes.orEmpty(
        new DirectoryBuilder().build(),
        Builders.withBuilder(DirectoryBuilder::new)
            .use(Sometimes.maybe(PartyGenerators.parties()))
            .in(DirectoryBuilder::publisher)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(DirectoryBuilder::title)
            .use(Sometimes.maybe(AddressGenerators.webAddresses()))
            .in(DirectoryBuilder::licence)
            .use(Sometimes.maybe(DateGenerators.instants()))
            .in(DirectoryBuilder::generated)
            .use(Sometimes.few(SourceGenerators.sources()))
            .in(DirectoryBuilder::sources)
            .use(ProfileGenerators.organizations().list().ofMaxSize(2))
            .in(DirectoryBuilder::organizations)
            .use(ProfileGenerators.coalitions().list().ofMaxSize(2))
            .in(DirectoryBuilder::coalitions)
            .use(memberships().list().ofMaxSize(2))
            .in(DirectoryBuilder::memberships)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(DirectoryBuilder::extensions)
            .build(DirectoryBuilder::build));
  }
}
