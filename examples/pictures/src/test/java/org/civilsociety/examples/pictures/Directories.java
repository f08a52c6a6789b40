package org.civilsociety.examples.pictures;

import java.util.Locale;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.DirectoryIndex;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.RecordId;

/** Small directories, written down as who is in what. */
final class Directories {

  private final DirectoryBuilder directory = new DirectoryBuilder();

  static Directories of(String... organizations) {
    Directories directories = new Directories();
    for (String name : organizations) {
      directories.directory.addOrganization(
          new OrganizationBuilder().id(id(name)).addName(Name.of(name)).build());
    }
    return directories;
  }

  Directories coalitions(String... names) {
    for (String name : names) {
      directory.addCoalition(new CoalitionBuilder().id(id(name)).addName(Name.of(name)).build());
    }
    return this;
  }

  Directories in(String member, String organization, String period) {
    return with(
        new MembershipBuilder()
            .member(new PartyReferenceBuilder().id(id(member)).build())
            .organization(new PartyReferenceBuilder().id(id(organization)).build())
            .period(DateRange.parse(period))
            .build());
  }

  Directories with(Membership membership) {
    directory.addMembership(membership);
    return this;
  }

  /** An id has no white space. */
  private static RecordId id(String name) {
    return RecordId.parse(name.replace(' ', '-'));
  }

  Directory build() {
    return directory.build();
  }

  Network network() {
    return network(build());
  }

  static Network network(Directory directory) {
    Words words = Words.in(Locale.ENGLISH);
    DirectoryIndex index = DirectoryIndex.of(directory);
    return new Network(
        Ties.of(
            directory,
            new Parties(index, words, Locale.ENGLISH),
            new Values(words, Locale.ENGLISH),
            index),
        Locale.ENGLISH);
  }
}
