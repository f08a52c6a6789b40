package org.civilsociety.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.constraints.MembershipsWithinLifetimes;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** Decides {@link MembershipsWithinLifetimes}. */
public final class MembershipsWithinLifetimesValidator
    extends RuleValidator<MembershipsWithinLifetimes, Directory> {

  private record Placed(RecordPath place, Profile profile) {}

  @Override
  public void check(Directory directory, Faults faults) {
    Map<RecordId, Placed> profiles = new HashMap<>();
    ProfilePlaces.forEach(
        directory,
        (place, profile) ->
            profile.getId().ifPresent(id -> profiles.putIfAbsent(id, new Placed(place, profile))));
    LocalDate today = Today.latest(faults.clock());
    List<Membership> memberships = directory.getMemberships();
    for (int i = 0; i < memberships.size(); i++) {
      Membership membership = memberships.get(i);
      List<RecordPath> bounds = new ArrayList<>();
      for (Party party : List.of(membership.getMember(), membership.getOrganization())) {
        if (party instanceof PartyReference reference) {
          Placed placed = profiles.get(reference.getId());
          if (placed != null) {
            addBounds(membership, placed, today, bounds);
          }
        }
      }
      if (!bounds.isEmpty()) {
        faults.add(
            RecordPath.ROOT.property("memberships").index(i),
            () -> Detail.relatedTo(bounds.stream().distinct().toList()));
      }
    }
  }

  private static void addBounds(
      Membership membership, Placed party, LocalDate today, List<RecordPath> bounds) {
    if (membership.getStatus().filter(Membership.Status.PENDING::equals).isPresent()) {
      return;
    }
    PartialDate founded = party.profile().getFounded().orElse(null);
    if (founded != null && dates(membership).anyMatch(date -> date.isBefore(founded))) {
      bounds.add(party.place().property("founded"));
    }
    PartialDate dissolved = party.profile().getDissolved().orElse(null);
    if (dissolved != null
        && (dates(membership).anyMatch(date -> date.isAfter(dissolved))
            || (goesOn(membership) && dissolved.isBefore(PartialDate.from(today))))) {
      bounds.add(party.place().property("dissolved"));
    }
  }

  private static Stream<PartialDate> dates(Membership membership) {
    return Stream.of(
            membership.getJoined(),
            membership.getPeriod().flatMap(DateRange::startDate),
            membership.getPeriod().flatMap(DateRange::endDate))
        .flatMap(Optional::stream);
  }

  private static boolean goesOn(Membership membership) {
    return membership.getStatus().filter(Membership.Status.ENDED::equals).isEmpty()
        && membership
            .getPeriod()
            .filter(period -> period.end() == DateRange.Unstated.OPEN)
            .isPresent();
  }
}
