package org.civilsociety.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.PartyReference;
import org.civilsociety.constraints.NoMembershipOverlaps;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;

/** Decides {@link NoMembershipOverlaps}. */
public final class NoMembershipOverlapsValidator
    extends RuleValidator<NoMembershipOverlaps, Directory> {

  private static final RecordPath LIST = RecordPath.ROOT.property("memberships");

  private record Held(int position, DateRange.Days days) {}

  @Override
  public void check(Directory directory, Faults faults) {
    Map<String, List<Held>> held = new HashMap<>();
    FirstPlaces stated = new FirstPlaces();
    List<Membership> memberships = directory.getMemberships();
    for (int i = 0; i < memberships.size(); i++) {
      Membership membership = memberships.get(i);
      if (membership.getMember() instanceof PartyReference member
          && membership.getOrganization() instanceof PartyReference organization) {
        String bond =
            FirstPlaces.key(member.getId().value(), organization.getId().value(), role(membership));
        int position = i;
        membership
            .certainDays()
            .ifPresentOrElse(
                days ->
                    held.computeIfAbsent(bond, key -> new ArrayList<>())
                        .add(new Held(position, days)),
                () -> stated.see(LIST.index(position), faults, bond, dates(membership)));
      }
    }
    held.values().forEach(bond -> check(bond, faults));
  }

  private static void check(List<Held> bond, Faults faults) {
    bond.sort(
        Comparator.comparing((Held held) -> held.days().first()).thenComparing(Held::position));
    Held longest = null;
    for (Held next : bond) {
      Held before = longest;
      if (before != null && !next.days().first().isAfter(before.days().last())) {
        faults.add(
            LIST.index(next.position()), () -> Detail.relatedTo(LIST.index(before.position())));
      }
      if (before == null || next.days().last().isAfter(before.days().last())) {
        longest = next;
      }
    }
  }

  private static String role(Membership membership) {
    Map<LanguageTag, String> byLanguage = new TreeMap<>(membership.getRole().texts());
    List<String> parts = new ArrayList<>();
    byLanguage.forEach(
        (language, text) -> {
          parts.add(language.value());
          parts.add(text);
        });
    return FirstPlaces.key(parts.toArray(String[]::new));
  }

  private static String dates(Membership membership) {
    return FirstPlaces.key(
        membership.getJoined().map(Object::toString).orElse("-"),
        membership.getPeriod().map(Object::toString).orElse("-"),
        membership.getStatus().map(Object::toString).orElse("-"));
  }
}
