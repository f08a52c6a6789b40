package org.civilsociety.examples.tool;

import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * A rule as it stands on the types of the library.
 *
 * @param rule its id
 * @param severity how bad it is to break it
 * @param groups the groups that it is in
 * @param asks what it asks, in as many ways as it says it
 */
record RuleDescription(
    String rule, Severity severity, SortedSet<String> groups, SortedSet<String> asks) {

  /** Returns all rules, by their ids. */
  static List<RuleDescription> all(Locale language) {
    SortedMap<String, RuleDescription> rules = new TreeMap<>();
    try (RuleConstraints constraints = RuleConstraints.open()) {
      constraints.forEach(
          constraint -> {
            Rule rule = constraint.getAnnotation().annotationType().getAnnotation(Rule.class);
            RuleDescription description =
                rules.computeIfAbsent(
                    rule.id(),
                    id ->
                        new RuleDescription(id, rule.severity(), new TreeSet<>(), new TreeSet<>()));
            description.groups().addAll(names(constraint.getGroups()));
            description.asks().add(constraints.message(constraint, language));
          });
    }
    return List.copyOf(rules.values());
  }

  /** Without the types, which Jakarta Validation takes for groups of what stands on them. */
  private static Collection<String> names(Set<Class<?>> groups) {
    return groups.stream()
        .filter(
            group -> group == Default.class || group.getPackage().equals(Rule.class.getPackage()))
        .map(Class::getSimpleName)
        .toList();
  }

  /** Returns one line. */
  String text() {
    return "%-32s %-8s %-20s %s"
        .formatted(rule, severity, String.join(", ", groups), String.join(" | ", asks));
  }
}
