package org.civilsociety.report;

import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Standalone;

/** What the rules of some groups ask of each type of the model, worked out once for each. */
final class Plans {

  private static final Set<Class<?>> KNOWN_GROUPS =
      Set.of(Default.class, Advice.class, Limits.class, Publication.class, Standalone.class);

  private final Validator provider;
  private final Set<Class<?>> groups;
  private final boolean areKnown;
  private final Map<Class<?>, TypePlan> byType = new ConcurrentHashMap<>();
  private final Map<Class<?>, TypeRules> rulesByType = new ConcurrentHashMap<>();

  Plans(Validator provider, List<Class<?>> asked) {
    this.provider = provider;
    groups = Groups.withoutSequences(asked);
    areKnown = asked.stream().allMatch(Plans::isKnown);
  }

  /**
   * Whether a group is one of this library, or a sequence of some of these. One within the other,
   * or within themselves, sequences may be no groups at all, which a provider says.
   */
  private static boolean isKnown(Class<?> group) {
    GroupSequence sequence = group.getAnnotation(GroupSequence.class);
    if (sequence == null) {
      return KNOWN_GROUPS.contains(group);
    }
    List<Class<?>> parts = List.of(sequence.value());
    return group.isInterface()
        && !parts.isEmpty()
        && parts.stream().distinct().count() == parts.size()
        && KNOWN_GROUPS.containsAll(parts);
  }

  /** Whether what is asked in all of the groups is known, of types of which it is. */
  boolean areKnown() {
    return areKnown;
  }

  /** Whether it is certain that a provider finds nothing; false also where only it can tell. */
  boolean holdFor(Object record, Pass pass) {
    return areKnown && of(record.getClass()).holdsFor(record, pass);
  }

  TypePlan of(Class<?> type) {
    TypePlan known = byType.get(type);
    if (known == null && Model.isOwn(type)) {
      TypeRules rules = rulesOf(type);
      known = rules.isOpen() ? TypePlan.OPEN : TypePlan.of(type, rules, this);
      byType.put(type, known);
    }
    return known == null ? TypePlan.OPEN : known;
  }

  TypeRules rulesOf(Class<?> type) {
    TypeRules known = rulesByType.get(type);
    return known == null
        ? rulesByType.computeIfAbsent(type, some -> TypeRules.of(provider, some, groups))
        : known;
  }
}
