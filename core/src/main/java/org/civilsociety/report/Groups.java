package org.civilsociety.report;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.LimitsFirst;

/** The groups that somebody asks for. */
final class Groups {

  /** What is asked where nothing is said. */
  static final List<Class<?>> DEFAULT = List.of(Default.class);

  private Groups() {}

  /** Adds the group of what comes first, whatever is asked. */
  static List<Class<?>> withLimits(List<Class<?>> asked) {
    List<Class<?>> all = new ArrayList<>(asked);
    all.add(Limits.class);
    return List.copyOf(all);
  }

  static boolean isSequence(Class<?> group) {
    return group.isAnnotationPresent(GroupSequence.class);
  }

  /** What is to be asked of a record that keeps within all limits. */
  static List<Class<?>> withinLimits(List<Class<?>> asked) {
    return asked.stream()
        .<Class<?>>map(group -> group == LimitsFirst.class ? Default.class : group)
        .distinct()
        .toList();
  }

  /**
   * Replaces sequences by the groups in them, which not every provider does for its descriptors.
   */
  static Set<Class<?>> withoutSequences(List<Class<?>> asked) {
    Set<Class<?>> groups = new LinkedHashSet<>();
    Set<Class<?>> seen = new LinkedHashSet<>();
    asked.forEach(group -> add(group, groups, seen));
    return groups;
  }

  private static void add(Class<?> group, Set<Class<?>> groups, Set<Class<?>> seen) {
    GroupSequence sequence = group.getAnnotation(GroupSequence.class);
    if (sequence == null) {
      groups.add(group);
    } else if (seen.add(group)) {
      for (Class<?> part : sequence.value()) {
        add(part, groups, seen);
      }
    }
  }
}
