package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * Decides a rule by listing the places where a value breaks it. A provider gets the first {@value
 * #MAX_PLACES} of them as violations; a report asks for all, and for what more can be said.
 *
 * @param <A> the constraint
 * @param <T> what it is asked of
 */
public abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

  /** The most places in one value at which one rule makes violations. */
  public static final int MAX_PLACES = 100;

  /** Made by the subclasses. */
  protected RuleValidator() {}

  /**
   * Lists the faults of a value.
   *
   * @param value the value
   * @param faults takes them
   */
  public abstract void check(T value, Faults faults);

  /**
   * Returns where a provider is told that a fault is.
   *
   * @param place where the fault is
   * @return the same place, unless it would carry text of the record
   */
  public RecordPath reported(RecordPath place) {
    return place;
  }

  /**
   * Returns what the rule is asked of.
   *
   * @return the class of the values that it takes
   */
  public final Class<?> valueType() {
    Type type = getClass();
    while (!(type instanceof ParameterizedType parameterized
        && parameterized.getRawType() == RuleValidator.class)) {
      type = rawClass(type).getGenericSuperclass();
    }
    return rawClass(((ParameterizedType) type).getActualTypeArguments()[1]);
  }

  private static Class<?> rawClass(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Faults faults = new Faults(() -> context.getClockProvider().getClock(), MAX_PLACES);
    check(value, faults);
    List<RecordPath> places =
        faults.kept().stream().map(fault -> reported(fault.place())).distinct().toList();
    if (!places.isEmpty()) {
      context.disableDefaultConstraintViolation();
      places.forEach(place -> Violations.add(place, context));
    }
    return places.isEmpty();
  }
}
