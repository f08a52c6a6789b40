package org.civilsociety.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.spi.ValidationProvider;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** The validation providers that the rules are run by, each as it comes, without configuration. */
public enum Provider {
  HIBERNATE_VALIDATOR,
  APACHE_BVAL;

  private static final Map<Provider, Validator> VALIDATORS =
      new EnumMap<>(
          Map.of(
              HIBERNATE_VALIDATOR, validator(HibernateValidator.class),
              APACHE_BVAL, validator(ApacheValidationProvider.class)));

  public Validator validator() {
    return Objects.requireNonNull(VALIDATORS.get(this));
  }

  /** Hibernate Validator, where somebody has changed what is asked. */
  public static Validator hibernateValidator(Consumer<ConstraintMapping> change) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    change.accept(mapping);
    try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  /**
   * All violations in some groups ({@code Default} if none is given), in the order of their paths.
   */
  public <T> List<ConstraintViolation<T>> violations(T record, Class<?>... groups) {
    return validator().validate(record, groups).stream()
        .sorted(
            Comparator.comparing((ConstraintViolation<T> v) -> v.getPropertyPath().toString())
                .thenComparing(Provider::rule)
                .thenComparing(ConstraintViolation::getMessage))
        .toList();
  }

  /** What is wrong and where, in the order of the paths: {@code text.blank at mission[ar]}. */
  public List<String> findings(Object record, Class<?>... groups) {
    return violations(record, groups).stream()
        .map(v -> rule(v) + " at " + v.getPropertyPath())
        .toList();
  }

  /** Where one rule is broken, in whichever group but {@code Standalone} it stands. */
  public List<String> places(String rule, Object record) {
    return findings(record, Default.class, Advice.class, Publication.class).stream()
        .filter(finding -> finding.startsWith(rule + " at "))
        .map(finding -> finding.substring(rule.length() + " at ".length()))
        .toList();
  }

  public List<String> messages(Object record, Class<?>... groups) {
    return violations(record, groups).stream().map(ConstraintViolation::getMessage).toList();
  }

  /** Findings in no order, by a clock. */
  public List<String> findings(Clock clock, Object record, Class<?>... groups) {
    ValidatorFactory factory =
        switch (this) {
          case HIBERNATE_VALIDATOR -> factory(HibernateValidator.class, clock);
          case APACHE_BVAL -> factory(ApacheValidationProvider.class, clock);
        };
    try (factory) {
      return factory.getValidator().validate(record, groups).stream()
          .map(v -> rule(v) + " at " + v.getPropertyPath())
          .toList();
    }
  }

  private static String rule(ConstraintViolation<?> violation) {
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    Rule rule = constraint.getAnnotation(Rule.class);
    return rule == null ? constraint.getName() : rule.id();
  }

  private static <C extends Configuration<C>, P extends ValidationProvider<C>> Validator validator(
      Class<P> provider) {
    return factory(provider, Clock.systemUTC()).getValidator();
  }

  private static <C extends Configuration<C>, P extends ValidationProvider<C>>
      ValidatorFactory factory(Class<P> provider, Clock clock) {
    return Validation.byProvider(provider)
        .configure()
        .clockProvider(() -> clock)
        .buildValidatorFactory();
  }
}
