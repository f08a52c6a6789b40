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
import org.civilsociety.internal.NoMembershipCyclesValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code directory.membership-cycle}: no memberships that certainly hold on one day lead from
 * an organization back to itself; two that are members of each other are such a cycle. Reported at
 * one membership of a cycle. The search gives up, and may miss a cycle, after looking {@value
 * org.civilsociety.constraints.NoMembershipCycles#MAX_LOOKS_PER_MEMBERSHIP} times at each
 * membership on average.
 *
 * <p>Supported: {@link org.civilsociety.Directory}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NoMembershipCycles.List.class)
@Constraint(validatedBy = NoMembershipCyclesValidator.class)
@Rule(id = "directory.membership-cycle", severity = Severity.WARNING)
public @interface NoMembershipCycles {

  /** How often each membership is looked at on average before the search gives up. */
  int MAX_LOOKS_PER_MEMBERSHIP = 200;

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.NoMembershipCycles.message}";

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
    NoMembershipCycles[] value();
  }
}
