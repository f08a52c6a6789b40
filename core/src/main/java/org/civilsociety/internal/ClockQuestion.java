package org.civilsociety.internal;

import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Asks a validator which clock it goes by, which Jakarta Validation tells to constraints alone. */
@ClockQuestion.Asked
public final class ClockQuestion {

  private final AtomicReference<ClockProvider> answer =
      new AtomicReference<>(Clock::systemDefaultZone);

  private ClockQuestion() {}

  /**
   * Asks a validator.
   *
   * @param validator a validator of any provider
   * @return what tells it the time
   */
  public static ClockProvider ask(Validator validator) {
    ClockQuestion question = new ClockQuestion();
    validator.validate(question);
    return Objects.requireNonNull(question.answer.get());
  }

  /** Never violated. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Answer.class)
  @interface Asked {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Decides {@link Asked}. */
  public static final class Answer implements ConstraintValidator<Asked, ClockQuestion> {
    @Override
    public boolean isValid(ClockQuestion question, ConstraintValidatorContext context) {
      question.answer.set(context.getClockProvider());
      return true;
    }
  }
}
