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
import org.civilsociety.internal.KnownVerbatimPropertiesValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code verbatim.property}: a verbatim names a property that its record has, such as {@code
 * founded}; whether a value stands there does not matter. After the annotations of BODS.
 *
 * <p>Supported: {@link org.civilsociety.Profile}, {@link org.civilsociety.Membership}. {@code null}
 * is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownVerbatimProperties.List.class)
@Constraint(
    validatedBy = {
      KnownVerbatimPropertiesValidator.OfProfile.class,
      KnownVerbatimPropertiesValidator.OfMembership.class
    })
@Rule(id = "verbatim.property", severity = Severity.ERROR)
public @interface KnownVerbatimProperties {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.KnownVerbatimProperties.message}";

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
    KnownVerbatimProperties[] value();
  }
}
