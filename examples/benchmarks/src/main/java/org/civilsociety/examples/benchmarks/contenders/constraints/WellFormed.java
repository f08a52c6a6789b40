package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;

/** A text that the model has a type for: a code, a language tag, a web address. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedValidator.class)
public @interface WellFormed {

  /** What it has to be. */
  Form value();

  /** The id of the rule. */
  String message() default Finding.MALFORMED;

  /** The groups. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};
}
