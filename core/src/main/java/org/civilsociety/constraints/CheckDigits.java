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
import org.civilsociety.internal.CheckDigitsValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code identifier.check-digit}: the check digits of a Legal Entity Identifier (scheme {@code
 * XI-LEI}, ISO 17442), an ISNI ({@code XI-ISNI}, ISO 27729) or a ROR id ({@code XI-ROR}) hold, by
 * ISO 7064. Case and spaces do not matter, nor do the hyphens of an ISNI and the web address before
 * an ISNI or a ROR id. Other schemes are not looked at.
 *
 * <p>Supported: {@link org.civilsociety.Identifier}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CheckDigits.List.class)
@Constraint(validatedBy = CheckDigitsValidator.class)
@Rule(id = "identifier.check-digit", severity = Severity.ERROR)
public @interface CheckDigits {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.CheckDigits.message}";

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
    CheckDigits[] value();
  }
}
