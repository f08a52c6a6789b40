package org.civilsociety.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.Membership;
import org.civilsociety.PartyReference;
import org.civilsociety.constraints.NoMembershipCycles;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.RecordId;

/**
 * Finds memberships that lead in a circle on a day on which all of them certainly hold.
 *
 * <p>What lies on no circle whatever the day is put aside first, which leaves nothing of most
 * directories. The rest is looked at for the days on which a membership begins, halving them again
 * and again, and each time only what still lies on a circle goes on.
 */
final class MembershipCycles {

  private record Bond(int position, int member, int organization, DateRange.Days days) {}

  private record Search(List<Bond> bonds, int firstDay, int lastDay) {}

  private final Map<RecordId, Integer> parties = new HashMap<>();
  private final List<Bond> bonds = new ArrayList<>();
  private final List<int[]> cycles = new ArrayList<>();
  private final boolean[] reported;
  private long looksLeft;

  MembershipCycles(List<Membership> memberships) {
    for (int i = 0; i < memberships.size(); i++) {
      add(i, memberships.get(i));
    }
    reported = new boolean[memberships.size()];
    looksLeft = (long) NoMembershipCycles.MAX_LOOKS_PER_MEMBERSHIP * memberships.size();
  }

  private void add(int position, Membership membership) {
    DateRange.Days days = membership.certainDays().orElse(null);
    if (days != null
        && membership.getMember() instanceof PartyReference member
        && membership.getOrganization() instanceof PartyReference organization
        && !member.getId().equals(organization.getId())) {
      bonds.add(new Bond(position, number(member), number(organization), days));
    }
  }

  private int number(PartyReference party) {
    return parties.computeIfAbsent(party.getId(), id -> parties.size());
  }

  long looksLeft() {
    return looksLeft;
  }

  /** Returns the positions of the memberships of each circle, one circle after the other. */
  List<int[]> find() {
    List<Bond> circling = onCircles(bonds);
    List<LocalDate> starts =
        circling.stream().map(bond -> bond.days().first()).distinct().sorted().toList();
    Deque<Search> pending = new ArrayDeque<>();
    pending.push(new Search(circling, 0, starts.size() - 1));
    while (!pending.isEmpty() && looksLeft > 0) {
      Search search = pending.pop();
      if (search.bonds().isEmpty()) {
        continue;
      }
      DateRange.Days span =
          new DateRange.Days(starts.get(search.firstDay()), starts.get(search.lastDay()));
      List<Bond> left = onCircles(within(search.bonds(), span));
      if (search.firstDay() == search.lastDay()) {
        report(left);
      } else {
        int middle = (search.firstDay() + search.lastDay()) >>> 1;
        pending.push(new Search(left, middle + 1, search.lastDay()));
        pending.push(new Search(left, search.firstDay(), middle));
      }
    }
    return cycles;
  }

  private List<Bond> within(List<Bond> some, DateRange.Days span) {
    return some.stream()
        .filter(bond -> !reported[bond.position()])
        .filter(bond -> !bond.days().first().isAfter(span.last()))
        .filter(bond -> !bond.days().last().isBefore(span.first()))
        .toList();
  }

  /** Reports one circle after the other, without the first membership of those before. */
  private void report(List<Bond> circling) {
    List<Bond> left = circling;
    while (!left.isEmpty() && looksLeft > 0) {
      int[] cycle = shortestThrough(left.get(0), left);
      cycles.add(cycle);
      reported[cycle[0]] = true;
      left = onCircles(left.subList(1, left.size()));
    }
  }

  /** Some bonds that lie on a circle of the given ones; all of them, in their order. */
  private List<Bond> onCircles(List<Bond> some) {
    looksLeft -= some.size();
    Components components = new Components(some);
    return some.stream()
        .filter(bond -> components.holdBoth(bond.member(), bond.organization()))
        .toList();
  }

  private int[] shortestThrough(Bond first, List<Bond> some) {
    looksLeft -= some.size();
    Map<Integer, List<Bond>> byMember = new HashMap<>();
    some.forEach(
        bond -> byMember.computeIfAbsent(bond.member(), key -> new ArrayList<>()).add(bond));
    Map<Integer, Bond> reachedBy = new HashMap<>();
    Deque<Integer> pending = new ArrayDeque<>(List.of(first.organization()));
    while (!reachedBy.containsKey(first.member())) {
      for (Bond bond : byMember.getOrDefault(pending.remove(), List.of())) {
        if (reachedBy.putIfAbsent(bond.organization(), bond) == null) {
          pending.add(bond.organization());
        }
      }
    }
    Deque<Integer> positions = new ArrayDeque<>();
    for (int party = first.member(); party != first.organization(); ) {
      Bond bond = Objects.requireNonNull(reachedBy.get(party));
      positions.push(bond.position());
      party = bond.member();
    }
    positions.push(first.position());
    return positions.stream().mapToInt(position -> position).toArray();
  }

  /** Tarjan's strongly connected components, with a stack of its own. */
  private static final class Components {
    private static final int NONE = -1;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private final int[] targets;
    private final int[] next;
    private final int[] order;
    private final int[] lowest;
    private final int[] component;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int visited;

    Components(List<Bond> bonds) {
      for (Bond bond : bonds) {
        numbers.putIfAbsent(bond.member(), numbers.size());
        numbers.putIfAbsent(bond.organization(), numbers.size());
      }
      int parties = numbers.size();
      starts = new int[parties + 1];
      bonds.forEach(bond -> starts[number(bond.member()) + 1]++);
      Arrays.parallelPrefix(starts, Integer::sum);
      next = Arrays.copyOf(starts, parties);
      targets = new int[bonds.size()];
      bonds.forEach(bond -> targets[next[number(bond.member())]++] = number(bond.organization()));
      System.arraycopy(starts, 0, next, 0, parties);
      order = new int[parties];
      lowest = new int[parties];
      component = new int[parties];
      Arrays.fill(component, NONE);
      for (int party = 0; party < parties; party++) {
        if (order[party] == 0) {
          visit(party);
        }
      }
    }

    boolean holdBoth(int one, int other) {
      return component[number(one)] == component[number(other)];
    }

    private int number(int party) {
      return Objects.requireNonNull(numbers.get(party));
    }

    private void visit(int root) {
      enter(root);
      while (!path.isEmpty()) {
        int party = path.element();
        if (next[party] < starts[party + 1]) {
          int target = targets[next[party]++];
          if (order[target] == 0) {
            enter(target);
          } else if (component[target] == NONE) {
            lowest[party] = Math.min(lowest[party], order[target]);
          }
        } else {
          leave(party);
        }
      }
    }

    private void enter(int party) {
      order[party] = lowest[party] = ++visited;
      path.push(party);
      open.push(party);
    }

    private void leave(int party) {
      path.pop();
      if (lowest[party] == order[party]) {
        int member;
        do {
          member = open.pop();
          component[member] = party;
        } while (member != party);
      } else {
        int parent = path.element();
        lowest[parent] = Math.min(lowest[parent], lowest[party]);
      }
    }
  }
}
