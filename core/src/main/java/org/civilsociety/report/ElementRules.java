package org.civilsociety.report;

import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.constraints.Label;

/**
 * What is asked of a value: of a record, of a property, or of what is in a list or an {@link
 * Optional}.
 *
 * @param rules the rules of this library
 * @param isGoneInto whether it is a record of which the rules of its own type are asked
 * @param isOpen whether more is asked, which only a provider can tell
 */
record ElementRules(List<AskedRule> rules, boolean isGoneInto, boolean isOpen) {

  static final ElementRules NONE = new ElementRules(List.of(), false, false);

  ElementRules {
    rules = List.copyOf(rules);
  }

  /** What is asked in some groups of an element that may be gone into. */
  static <D extends ElementDescriptor & CascadableDescriptor> ElementRules within(
      D element, Class<?> type, Set<Class<?>> groups) {
    ElementRules own = of(element, type, groups);
    boolean isOpen = own.isOpen || !element.getGroupConversions().isEmpty();
    return new ElementRules(own.rules, element.isCascaded(), isOpen);
  }

  /** What is asked in some groups of an element. */
  static ElementRules of(ElementDescriptor element, Class<?> type, Set<Class<?>> groups) {
    List<AskedRule> rules = new ArrayList<>();
    boolean isOpen = groups.stream().anyMatch(group -> !isAskedByName(group, element));
    for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
      if (!Collections.disjoint(constraint.getGroups(), groups)) {
        isOpen |= !areAdded(constraint, type, rules);
      }
    }
    return new ElementRules(rules, false, isOpen);
  }

  /** Whether a group asks what names it, and not what somebody made of it for a type. */
  private static boolean isAskedByName(Class<?> group, ElementDescriptor element) {
    Set<ConstraintDescriptor<?>> matching =
        element.findConstraints().unorderedAndMatchingGroups(group).getConstraintDescriptors();
    return element.getConstraintDescriptors().stream()
        .allMatch(
            constraint -> constraint.getGroups().contains(group) == matching.contains(constraint));
  }

  /** Adds the rules of a constraint, if these are all that it asks. */
  private static boolean areAdded(
      ConstraintDescriptor<?> constraint, Class<?> type, List<AskedRule> rules) {
    boolean isAll =
        constraint.getAnnotation().annotationType().getPackage() == Label.class.getPackage()
            && constraint.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT
            && !constraint.isReportAsSingleViolation();
    if (!constraint.getConstraintValidatorClasses().isEmpty()) {
      Optional<AskedRule> rule = AskedRule.of(constraint, type);
      rule.ifPresent(rules::add);
      isAll &= rule.isPresent() && Messages.isOwn(constraint);
    }
    for (ConstraintDescriptor<?> part : constraint.getComposingConstraints()) {
      isAll &= areAdded(part, type, rules);
    }
    return isAll;
  }
}
