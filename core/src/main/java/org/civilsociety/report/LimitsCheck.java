package org.civilsociety.report;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Accessors;
import org.civilsociety.internal.Fault;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of {@link Limits} of a record and of all that is in it. The provider is asked only
 * which rules these are: it goes into a record by recursion, and one that is nested without end
 * would exhaust its stack.
 */
final class LimitsCheck {

  private record Part(RecordPath place, Extensible record) {}

  /** The rules of a type: those of the whole, and those of its properties by their names. */
  private record Rules(
      Set<ConstraintDescriptor<?>> ofWhole,
      Map<String, Set<ConstraintDescriptor<?>>> ofProperties) {}

  private final Validator validator;
  private final FindingCollector findings;
  private final Map<Class<?>, Rules> known = new HashMap<>();

  LimitsCheck(Validator validator, FindingCollector findings) {
    this.validator = validator;
    this.findings = findings;
  }

  /**
   * Asks the rules; what breaks one is not gone into.
   *
   * @param place the way to the record
   * @param record the record
   * @return whether it keeps within all limits
   */
  boolean passes(RecordPath place, Extensible record) {
    boolean passes = true;
    Deque<Part> pending = new ArrayDeque<>();
    pending.push(new Part(place, record));
    while (!pending.isEmpty()) {
      Part part = pending.pop();
      Set<RecordPath> broken = broken(part);
      passes &= broken.isEmpty();
      Accessors accessors = Accessors.of(part.record());
      for (String property : accessors.names()) {
        if (!broken.contains(RecordPath.ROOT.property(property))) {
          push(
              accessors.value(part.record(), property),
              () -> part.place().property(property),
              pending);
        }
      }
    }
    return passes;
  }

  private static void push(
      @Nullable Object value, Supplier<RecordPath> place, Deque<Part> pending) {
    if (value instanceof Extensible record) {
      pending.push(new Part(place.get(), record));
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      push(optional.get(), place, pending);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      RecordPath entries = place.get();
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        push(list.get(i), () -> entries.index(index), pending);
      }
    }
  }

  /** The properties of a record that break a limit. */
  private Set<RecordPath> broken(Part part) {
    Rules rules = known.computeIfAbsent(part.record().getClass(), this::rules);
    Set<RecordPath> broken = new HashSet<>();
    for (ConstraintDescriptor<?> rule : rules.ofWhole()) {
      findings.ask(part.place(), part.record(), rule).stream()
          .map(Fault::place)
          .forEach(broken::add);
    }
    rules
        .ofProperties()
        .forEach(
            (property, constraints) -> {
              Object value = Accessors.of(part.record()).value(part.record(), property);
              RecordPath place = part.place().property(property);
              for (ConstraintDescriptor<?> rule : constraints) {
                if (value != null && !findings.ask(place, value, rule).isEmpty()) {
                  broken.add(RecordPath.ROOT.property(property));
                }
              }
            });
    return broken;
  }

  private Rules rules(Class<?> type) {
    BeanDescriptor bean = validator.getConstraintsForClass(type);
    Map<String, Set<ConstraintDescriptor<?>>> ofProperties = new HashMap<>();
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      Set<ConstraintDescriptor<?>> limits = limits(property);
      if (!limits.isEmpty()) {
        ofProperties.put(property.getPropertyName(), limits);
      }
    }
    return new Rules(limits(bean), ofProperties);
  }

  private static Set<ConstraintDescriptor<?>> limits(ElementDescriptor element) {
    return element
        .findConstraints()
        .unorderedAndMatchingGroups(Limits.class)
        .getConstraintDescriptors();
  }
}
