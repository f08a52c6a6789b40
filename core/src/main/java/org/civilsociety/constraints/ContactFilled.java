package org.civilsociety.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilsociety.internal.ContactFilledValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code contact.blank}: a contact point has a value. One without says that the source asked
 * for it and it was left blank. Reported at {@code value}.
 *
 * <p>Supported: {@link org.civilsociety.ContactPoint}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ContactFilled.List.class)
@Constraint(validatedBy = ContactFilledValidator.class)
@Rule(id = "contact.blank", severity = Severity.INFO)
public @interface ContactFilled {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.ContactFilled.message}";

  /**
   * The groups that the constraint belongs to.
   *
   * @return none for {@link jakarta.validation.groups.Default}
   */
  Class<?>[] groups() default {};

  /**
   * What a caller attaches to the constraint.
   *
   * @return nothing, unless given
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of these at one place. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return each of them
     */
    ContactFilled[] value();
  }
}
