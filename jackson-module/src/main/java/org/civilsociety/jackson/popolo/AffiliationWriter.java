package org.civilsociety.jackson.popolo;

import java.util.Optional;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes memberships of organizations in organizations. */
final class AffiliationWriter {

  private AffiliationWriter() {}

  static void write(Members directory, TargetList memberships) {
    Members.each(directory.objects("memberships"), memberships, AffiliationWriter::writeOne);
  }

  private static void writeOne(Members record, TargetObject membership) {
    record.text("id").ifPresent(id -> membership.keep("id", id));
    TargetObject member = membership.object("member");
    record.take("member").ifPresent(party -> Parties.writeObject(party, member));
    record
        .take("organization")
        .ifPresent(party -> Parties.write(party, membership, "organization", "organization_id"));
    Texts.write(record, "role", membership, "role");
    Dates.writePeriod(record, membership, Optional.of(member));
    record.text("joined").ifPresent(joined -> Dates.writeJoined(joined, membership, member));
    Links.writeSources(record, membership);
    Dates.writeChange(record, membership);
    OwnMembers.MEMBERSHIP.write(record, membership);
  }
}
