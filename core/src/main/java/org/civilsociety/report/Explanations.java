package org.civilsociety.report;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Faults;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.validation.RecordPath;

/**
 * What the rules say of the values in which violations were found, each asked once of a value,
 * however many violations it made of it.
 */
final class Explanations {

  /**
   * All faults of the value in which a violation was found, as the rule itself lists them.
   *
   * @param base the way to that value
   * @param faults its faults, at places within it
   */
  record Explanation(RecordPath base, Faults faults) {}

  private final Extensible record;
  private final Clock clock;
  private final int maxFaults;
  private final IdentityHashMap<Object, Map<Annotation, Faults>> answers = new IdentityHashMap<>();

  Explanations(Extensible record, Clock clock, int maxFaults) {
    this.record = record;
    this.clock = clock;
    this.maxFaults = maxFaults;
  }

  /** Asks the rule again; empty for a constraint of somebody else, or if the rule takes it back. */
  Optional<Explanation> of(ConstraintViolation<?> violation, RecordPath path) {
    Object value = violation.getInvalidValue();
    return value == null
        ? Optional.empty()
        : AskedRule.of(violation.getConstraintDescriptor(), value.getClass())
            .flatMap(asked -> of(asked, value, path));
  }

  private Optional<Explanation> of(AskedRule asked, Object value, RecordPath path) {
    Faults faults = faults(asked, value);
    return faults.kept().stream()
        .limit(RuleValidator.MAX_PLACES)
        .map(fault -> path.without(asked.rule().reported(fault.place())))
        .flatMap(Optional::stream)
        .filter(base -> RecordValue.at(base, record).is(value))
        .findFirst()
        .map(base -> new Explanation(base, faults));
  }

  private Faults faults(AskedRule asked, Object value) {
    Annotation constraint = asked.constraint().getAnnotation();
    Faults known = answers.getOrDefault(value, Map.of()).get(constraint);
    if (known != null) {
      return known;
    }
    Faults faults = new Faults(() -> clock, maxFaults);
    asked.rule().check(value, faults);
    if (faults.count() > 1) {
      answers.computeIfAbsent(value, key -> new HashMap<>()).put(constraint, faults);
    }
    return faults;
  }
}
