package org.civilsociety.examples.pictures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilsociety.DirectoryIndex;
import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.Profile;

/** What a profile is a member of, and who its members are, since when. */
final class MembershipSections {

  private final Values values;
  private final Words words;
  private final Parties parties;

  private MembershipSections(Values values, Words words, Parties parties) {
    this.values = values;
    this.words = words;
    this.parties = parties;
  }

  static Stream<Section> of(
      Profile profile, DirectoryIndex index, Values values, Words words, Parties parties) {
    MembershipSections sections = new MembershipSections(values, words, parties);
    return profile.getId().stream()
        .flatMap(
            id ->
                Stream.of(
                    sections.section(
                        "memberOf", index.membershipsOf(id), Membership::getOrganization),
                    sections.section("members", index.membershipsIn(id), Membership::getMember)))
        .filter(section -> !section.items().isEmpty());
  }

  private Section section(
      String key, List<Membership> memberships, Function<Membership, Party> otherEnd) {
    return new Section(
        key,
        words.of(key),
        memberships.stream()
            .map(membership -> item(membership, otherEnd.apply(membership)))
            .toList());
  }

  private Item item(Membership membership, Party other) {
    return Item.titled(parties.name(other))
        .noting(values.dates().of(membership).map(values::own))
        .noting(values.text(membership.getRole()))
        .noting(membership.getStatus().map(values::word));
  }
}
