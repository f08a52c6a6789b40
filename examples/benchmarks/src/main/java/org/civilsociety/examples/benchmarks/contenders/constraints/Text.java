package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is not blank, has no hidden controls and is not too long; in each of its languages,
 * whose tags are well formed.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {TextValidator.OfString.class, TextValidator.OfLanguages.class})
public @interface Text {

  /** The most characters of a label. */
  int LABEL = 1_000;

  /** The most characters of a text of sentences. */
  int PROSE = 50_000;

  /** The most characters. */
  int max();

  /** Whether the text has to be there. */
  boolean required() default false;

  /** The id of the rule. */
  String message() default "text.blank";

  /** The groups. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};
}
