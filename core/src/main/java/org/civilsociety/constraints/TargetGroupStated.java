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
import org.civilsociety.internal.TargetGroupStatedValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code target-group.empty}: a target group has a label or a code. Reported at {@code label}.
 * FHIR asks the same of a CodeableConcept.
 *
 * <p>Supported: {@link org.civilsociety.TargetGroup}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TargetGroupStated.List.class)
@Constraint(validatedBy = TargetGroupStatedValidator.class)
@Rule(id = "target-group.empty", severity = Severity.ERROR)
public @interface TargetGroupStated {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.TargetGroupStated.message}";

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
    TargetGroupStated[] value();
  }
}
