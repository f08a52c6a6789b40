package org.civilsociety.report;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.constraints.Label;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.BoundOnContents;
import org.civilsociety.internal.Model;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is asked of the records of a type, from what a provider says of the annotations.
 * Where something is asked that is not of this library, or in a way that it does not use, only the
 * provider can tell.
 */
final class PlanMaking {

  /** Says that only a provider can tell. */
  private static final class OpenException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Validator provider;
  private final Set<Class<?>> groups;
  private final Plans plans;

  PlanMaking(Validator provider, Set<Class<?>> groups, Plans plans) {
    this.provider = provider;
    this.groups = groups;
    this.plans = plans;
  }

  TypePlan plan(Class<?> type) {
    try {
      return made(type);
    } catch (OpenException e) {
      return TypePlan.OPEN;
    }
  }

  private TypePlan made(Class<?> type) throws OpenException {
    BeanDescriptor bean = provider.getConstraintsForClass(type);
    Set<String> asked = new LinkedHashSet<>();
    bean.getConstrainedProperties().forEach(property -> asked.add(property.getPropertyName()));
    int mostContents = Integer.MAX_VALUE;
    List<Condition> conditions = new ArrayList<>();
    for (RuleValidator<?, Object> rule : rules(bean, type)) {
      if (rule instanceof BoundOnContents bound) {
        mostContents = Math.min(mostContents, bound.most(type));
      } else {
        conditions.add(Condition.of(rule));
      }
    }
    for (Attribute attribute : Model.typeOf(type).attributesAndExtensions()) {
      if (asked.remove(attribute.name())) {
        conditions.add(property(attribute, type, bean.getConstraintsForProperty(attribute.name())));
      } else if (isCounted(attribute.returnType())) {
        conditions.add(Condition.of(attribute, type, Condition.NONE, Condition.NONE));
      }
    }
    if (!asked.isEmpty()) {
      throw new OpenException();
    }
    return new TypePlan(Condition.all(conditions), mostContents);
  }

  private static boolean isCounted(Class<?> type) {
    return type == List.class || type == LocalizedText.class || type == Extensions.class;
  }

  private Condition property(
      Attribute attribute, Class<?> implementation, PropertyDescriptor property)
      throws OpenException {
    Class<?> type = attribute.returnType();
    boolean isContainer = type == List.class || type == Optional.class;
    Condition value = value(property, type);
    Condition content = Condition.NONE;
    for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
      if (element.getContainerClass() != type
          || content != Condition.NONE
          || !element.getConstrainedContainerElementTypes().isEmpty()) {
        throw new OpenException();
      }
      content = value(element, element.getElementClass());
    }
    boolean isAskedUnread = type == Optional.class && value != Condition.NONE;
    if (isAskedUnread || (isContainer && property.isCascaded())) {
      throw new OpenException();
    }
    return Condition.of(attribute, implementation, value, content);
  }

  private <D extends ElementDescriptor & CascadableDescriptor> Condition value(
      D element, Class<?> type) throws OpenException {
    if (!element.getGroupConversions().isEmpty()) {
      throw new OpenException();
    }
    List<Condition> conditions = new ArrayList<>();
    rules(element, type).forEach(rule -> conditions.add(Condition.of(rule)));
    if (element.isCascaded()) {
      conditions.add(Condition.within(plans));
    }
    return Condition.all(conditions);
  }

  private List<RuleValidator<?, Object>> rules(ElementDescriptor element, Class<?> type)
      throws OpenException {
    List<RuleValidator<?, Object>> rules = new ArrayList<>();
    Set<ConstraintDescriptor<?>> matching =
        element
            .findConstraints()
            .unorderedAndMatchingGroups(groups.toArray(Class<?>[]::new))
            .getConstraintDescriptors();
    for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
      if (matching.contains(constraint) || !Collections.disjoint(constraint.getGroups(), groups)) {
        add(constraint, type, rules);
      }
    }
    return rules;
  }

  private static void add(
      ConstraintDescriptor<?> constraint, Class<?> type, List<RuleValidator<?, Object>> rules)
      throws OpenException {
    Class<?> annotation = constraint.getAnnotation().annotationType();
    if (annotation.getPackage() != Label.class.getPackage()
        || constraint.getValueUnwrapping() != ValidateUnwrappedValue.DEFAULT) {
      throw new OpenException();
    }
    if (!constraint.getConstraintValidatorClasses().isEmpty()) {
      rules.add(rule(constraint, type));
    }
    for (ConstraintDescriptor<?> part : constraint.getComposingConstraints()) {
      add(part, type, rules);
    }
  }

  private static RuleValidator<?, Object> rule(ConstraintDescriptor<?> constraint, Class<?> type)
      throws OpenException {
    @Nullable RuleValidator<?, Object> found = null;
    for (RuleValidator<?, Object> rule : Explanations.rules(constraint)) {
      if (rule.valueType().isAssignableFrom(type)) {
        if (found != null) {
          throw new OpenException();
        }
        found = rule;
      }
    }
    if (found == null) {
      throw new OpenException();
    }
    return found;
  }
}
