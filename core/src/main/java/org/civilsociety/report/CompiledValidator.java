package org.civilsociety.report;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.civilsociety.internal.ClockQuestion;

/**
 * A validator that gives the answers of a provider, and gives them sooner for records of this
 * library that are valid.
 *
 * <pre>{@code
 * Validator validator = CompiledValidator.of(factory.getValidator());
 * Set<ConstraintViolation<Organization>> violations = validator.validate(organization);
 * }</pre>
 *
 * <p>From what the provider says of the annotations ({@link Validator#getConstraintsForClass}) it
 * works out once for each type what is to be asked, and then asks it without the bookkeeping that
 * violations need. Where everything holds, that is the answer; anything else is the provider's to
 * say, from the beginning, with its own paths and messages. It is also asked in every other case:
 * of objects that are not of this library, of types that somebody derived from its own, in groups
 * other than those of {@code org.civilsociety.validation}, and where a mapping has added
 * constraints, validators or words of its own, or changed how values are gone into or what {@code
 * Default} is for a type. A value extractor for {@link java.util.List} or {@link
 * java.util.Optional} that is not that of the standard is not asked.
 *
 * <p>It does not change, and can be shared by threads.
 */
public final class CompiledValidator implements Validator {

  private final Validator provider;
  private final ClockProvider clock;
  private final Plans ofDefault;
  private final Map<List<Class<?>>, Plans> byGroups = new ConcurrentHashMap<>();

  private CompiledValidator(Validator provider) {
    this.provider = provider;
    clock = ClockQuestion.ask(provider);
    ofDefault = new Plans(provider, Groups.DEFAULT);
  }

  /**
   * Wraps a validator.
   *
   * @param provider a validator of any provider
   * @return a validator that gives the same answers
   */
  public static CompiledValidator of(Validator provider) {
    return provider instanceof CompiledValidator compiled
        ? compiled
        : new CompiledValidator(Objects.requireNonNull(provider));
  }

  ClockProvider clock() {
    return clock;
  }

  /** Whether it is certain that the provider finds nothing; false also where only it can tell. */
  boolean holdsFor(Object object, List<Class<?>> groups) {
    try {
      return plans(groups).holdFor(object, new Pass(clock));
    } catch (RuntimeException e) {
      return false;
    }
  }

  Plans plans(List<Class<?>> groups) {
    return groups.isEmpty()
        ? ofDefault
        : byGroups.computeIfAbsent(groups, asked -> new Plans(provider, asked));
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
    boolean isAsked = object != null && groups != null && !Arrays.asList(groups).contains(null);
    return isAsked && holdsFor(object, List.of(groups))
        ? Set.of()
        : provider.validate(object, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateProperty(
      T object, String property, Class<?>... groups) {
    return provider.validateProperty(object, property, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> type, String property, Object value, Class<?>... groups) {
    return provider.validateValue(type, property, value, groups);
  }

  @Override
  public BeanDescriptor getConstraintsForClass(Class<?> type) {
    return provider.getConstraintsForClass(type);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : provider.unwrap(type);
  }

  @Override
  public ExecutableValidator forExecutables() {
    return provider.forExecutables();
  }
}
