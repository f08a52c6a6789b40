package org.civilsociety.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.constraints.KnownReferences;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/** Decides {@link KnownReferences}. */
public final class KnownReferencesValidator extends RuleValidator<KnownReferences, Directory> {

  @Override
  public void check(Directory directory, Faults faults) {
    References references = new References(directory, faults);
    references.check(RecordPath.ROOT.property("publisher"), directory.getPublisher());
    ProfilePlaces.forEach(directory, references::check);
    List<Membership> memberships = directory.getMemberships();
    RecordPath list = RecordPath.ROOT.property("memberships");
    for (int i = 0; i < memberships.size(); i++) {
      RecordPath place = list.index(i);
      references.check(place.property("member"), memberships.get(i).getMember());
      references.check(place.property("organization"), memberships.get(i).getOrganization());
    }
  }

  private static final class References {
    private final Set<String> known = new HashSet<>();
    private final Nearest nearest = Nearest.among(known);
    private final Faults faults;

    References(Directory directory, Faults faults) {
      this.faults = faults;
      ProfilePlaces.forEach(
          directory,
          (place, profile) -> profile.getId().map(RecordId::value).ifPresent(known::add));
    }

    void check(RecordPath place, Profile profile) {
      for (int i = 0; i < profile.getFounders().size(); i++) {
        check(place.property("founders").index(i), profile.getFounders().get(i));
      }
      for (int i = 0; i < profile.getRelationships().size(); i++) {
        check(
            place.property("relationships").index(i).property("party"),
            profile.getRelationships().get(i).getParty());
      }
    }

    void check(RecordPath place, Optional<Party> party) {
      party.ifPresent(present -> check(place, present));
    }

    void check(RecordPath place, Party party) {
      if (party instanceof PartyReference reference) {
        String id = reference.getId().value();
        if (!known.contains(id) && !isKnownElsewhere(id)) {
          faults.add(place.property("id"), () -> Detail.suggesting(nearest.to(id)));
        }
      }
    }
  }

  private static boolean isKnownElsewhere(String id) {
    String start = id.substring(0, Math.min(id.length(), 8)).toLowerCase(Locale.ROOT);
    return (start.startsWith("http://") && id.length() > 7)
        || (start.startsWith("https://") && id.length() > 8)
        || OrgId.isOrgId(id);
  }
}
