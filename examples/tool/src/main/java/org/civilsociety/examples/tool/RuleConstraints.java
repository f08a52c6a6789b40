package org.civilsociety.examples.tool;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.NamedParty;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.UnnamedParty;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Rule;

/** All constraints with {@link Rule} that stand on the types of the library. */
final class RuleConstraints implements AutoCloseable {

  /** Where the walk begins; of an interface with several forms, each of them. */
  private static final List<Class<?>> ROOTS =
      List.of(
          Directory.class,
          Organization.class,
          Coalition.class,
          Membership.class,
          PartyReference.class,
          NamedParty.class,
          UnnamedParty.class);

  private final ValidatorFactory factory;

  private RuleConstraints(ValidatorFactory factory) {
    this.factory = factory;
  }

  static RuleConstraints open() {
    return new RuleConstraints(ProfileValidator.validatorFactory());
  }

  void forEach(Consumer<ConstraintDescriptor<?>> action) {
    Deque<Class<?>> open = new ArrayDeque<>(ROOTS);
    Set<Class<?>> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Class<?> type = open.removeFirst();
      if (seen.add(type) && type.getName().startsWith("org.civilsociety.")) {
        BeanDescriptor bean = factory.getValidator().getConstraintsForClass(type);
        constraints(bean, action);
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
          constraints(property, action);
          elements(property, action, open);
        }
      }
    }
  }

  private static <E extends ElementDescriptor & ContainerDescriptor> void elements(
      E element, Consumer<ConstraintDescriptor<?>> action, Deque<Class<?>> open) {
    open.add(element.getElementClass());
    element
        .getConstrainedContainerElementTypes()
        .forEach(
            inner -> {
              constraints(inner, action);
              elements(inner, action, open);
            });
  }

  private static void constraints(
      ElementDescriptor element, Consumer<ConstraintDescriptor<?>> action) {
    element.getConstraintDescriptors().forEach(constraint -> with(constraint, action));
  }

  private static void with(
      ConstraintDescriptor<?> constraint, Consumer<ConstraintDescriptor<?>> action) {
    if (constraint.getAnnotation().annotationType().isAnnotationPresent(Rule.class)) {
      action.accept(constraint);
    }
    constraint.getComposingConstraints().forEach(part -> with(part, action));
  }

  String message(ConstraintDescriptor<?> constraint, Locale language) {
    return factory
        .getMessageInterpolator()
        .interpolate(constraint.getMessageTemplate(), new Context(constraint), language);
  }

  /** Nothing is validated here: there is only the constraint. */
  private record Context(ConstraintDescriptor<?> constraint)
      implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return constraint;
    }

    @Override
    public Object getValidatedValue() {
      return "";
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
