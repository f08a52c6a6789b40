package org.civilsociety;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.value.RecordId;

/**
 * Answers questions about a {@link Directory}: who has this id, who was a member on this day, what
 * does this organization belong to through networks of networks.
 *
 * <p>It is built once, in time linear in the size of the directory, and does not change; an answer
 * costs what it returns, give or take a logarithm. Records are found by the ids that {@link
 * PartyReference} gives; a party that is only named has no id and is found by the other party.
 */
public final class DirectoryIndex {

  private final Map<RecordId, Profile> profiles;
  private final Map<RecordId, List<Membership>> byMember;
  private final Map<RecordId, List<Membership>> byOrganization;
  private final Map<RecordId, DayIndex<Membership>> certain;
  private final Map<RecordId, DayIndex<Membership>> possible;

  private DirectoryIndex(Directory directory) {
    profiles = new HashMap<>();
    directory.getOrganizations().forEach(this::add);
    directory.getCoalitions().forEach(this::add);
    List<Membership> memberships = directory.getMemberships();
    byMember = grouped(memberships, Membership::getMember);
    byOrganization = grouped(memberships, Membership::getOrganization);
    certain = DayIndex.byKey(byOrganization, Tenure::certain);
    possible =
        DayIndex.byKey(byOrganization, membership -> Optional.of(Tenure.possible(membership)));
  }

  private void add(Profile profile) {
    profile.getId().ifPresent(id -> profiles.putIfAbsent(id, profile));
  }

  private static Map<RecordId, List<Membership>> grouped(
      List<Membership> memberships, Function<Membership, Party> end) {
    Map<RecordId, List<Membership>> groups = new HashMap<>();
    for (Membership membership : memberships) {
      id(end.apply(membership))
          .ifPresent(id -> groups.computeIfAbsent(id, key -> new ArrayList<>()).add(membership));
    }
    groups.replaceAll((id, group) -> Collections.unmodifiableList(group));
    return groups;
  }

  private static Optional<RecordId> id(Party party) {
    return party instanceof PartyReference reference
        ? Optional.of(reference.getId())
        : Optional.empty();
  }

  /**
   * Builds the index.
   *
   * @param directory the directory
   * @return its index
   */
  public static DirectoryIndex of(Directory directory) {
    return new DirectoryIndex(directory);
  }

  /**
   * Finds a profile.
   *
   * @param id its id
   * @return the organization or coalition with that id, the first where several have it; empty if
   *     none has
   */
  public Optional<Profile> profile(RecordId id) {
    return Optional.ofNullable(profiles.get(id));
  }

  /**
   * Lists what somebody is or was a member of.
   *
   * @param member the id of the member
   * @return the memberships, in the order of the directory; empty if there is none
   */
  public List<Membership> membershipsOf(RecordId member) {
    return byMember.getOrDefault(member, List.of());
  }

  /**
   * Lists who is or was a member.
   *
   * @param organization the id of the coalition, network or other organization
   * @return the memberships, in the order of the directory; empty if there is none
   */
  public List<Membership> membershipsIn(RecordId organization) {
    return byOrganization.getOrDefault(organization, List.of());
  }

  /**
   * Lists who certainly was a member on a day: by the period that is stated, or where none is, on
   * the very day of joining. A pending membership is never certain, nor anything before the first
   * joining.
   *
   * @param organization the id of the coalition, network or other organization
   * @param day the day
   * @return the memberships, in the order of the directory
   */
  public List<Membership> certainlyIn(RecordId organization, LocalDate day) {
    return on(certain, organization, day);
  }

  /**
   * Lists who may have been a member on a day: everybody of whom the stated dates do not rule it
   * out.
   *
   * @param organization the id of the coalition, network or other organization
   * @param day the day
   * @return the memberships, in the order of the directory; those of {@link #certainlyIn} are among
   *     them
   */
  public List<Membership> possiblyIn(RecordId organization, LocalDate day) {
    return on(possible, organization, day);
  }

  private static List<Membership> on(
      Map<RecordId, DayIndex<Membership>> index, RecordId organization, LocalDate day) {
    DayIndex<Membership> days = index.get(organization);
    return days == null ? List.of() : days.including(day);
  }

  /**
   * Lists everything that somebody belongs or belonged to, directly and through networks of
   * networks, nearest first. Cycles are safe.
   *
   * @param member the id of the member
   * @return the ids of what is reached, never the member's own; they need not be in the directory
   */
  public Set<RecordId> organizationsReachedFrom(RecordId member) {
    return reached(member, byMember, Membership::getOrganization);
  }

  /**
   * Lists everybody who belongs or belonged to an organization, directly and through networks of
   * networks, nearest first. Cycles are safe.
   *
   * @param organization the id of the coalition, network or other organization
   * @return the ids of what is reached, never the organization's own; they need not be in the
   *     directory
   */
  public Set<RecordId> membersReachedFrom(RecordId organization) {
    return reached(organization, byOrganization, Membership::getMember);
  }

  private static Set<RecordId> reached(
      RecordId start, Map<RecordId, List<Membership>> steps, Function<Membership, Party> end) {
    Set<RecordId> reached = new LinkedHashSet<>();
    Queue<RecordId> pending = new ArrayDeque<>();
    pending.add(start);
    for (RecordId next = pending.poll(); next != null; next = pending.poll()) {
      for (Membership step : steps.getOrDefault(next, List.of())) {
        id(end.apply(step))
            .filter(id -> !id.equals(start) && reached.add(id))
            .ifPresent(pending::add);
      }
    }
    return Collections.unmodifiableSet(reached);
  }
}
