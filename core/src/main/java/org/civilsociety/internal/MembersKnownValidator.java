package org.civilsociety.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.PartyReference;
import org.civilsociety.UnnamedParty;
import org.civilsociety.constraints.MembersKnown;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/** Decides {@link MembersKnown}. */
public final class MembersKnownValidator extends RuleValidator<MembersKnown, Directory> {
  @Override
  public void check(Directory directory, Faults faults) {
    Map<RecordId, Set<Object>> members = new HashMap<>();
    for (Membership membership : directory.getMemberships()) {
      if (membership.getOrganization() instanceof PartyReference organization
          && !(membership.getMember() instanceof UnnamedParty)
          && membership.getStatus().filter(Membership.Status.PENDING::equals).isEmpty()) {
        Set<Object> known = members.computeIfAbsent(organization.getId(), id -> new HashSet<>());
        if (known.size() < 2) {
          known.add(
              membership.getMember() instanceof PartyReference member
                  ? member.getId()
                  : membership.getMember());
        }
      }
    }
    List<Coalition> coalitions = directory.getCoalitions();
    for (int i = 0; i < coalitions.size(); i++) {
      if (lacksMembers(coalitions.get(i), members)) {
        faults.add(RecordPath.ROOT.property("coalitions").index(i));
      }
    }
  }

  private static boolean lacksMembers(Coalition coalition, Map<RecordId, Set<Object>> members) {
    RecordId id = coalition.getId().orElse(null);
    return id != null
        && coalition.getMembersListed().orElse(true)
        && members.getOrDefault(id, Set.of()).size() < 2;
  }
}
