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
import org.civilsociety.internal.KnownSourcesValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code source.unknown}: the source that a verbatim names is among the sources of the same
 * record or, in a directory, of the directory. Since a record does not know its directory, the rule
 * is asked of a directory as a whole, and of a record alone in the group {@link
 * org.civilsociety.validation.Standalone}. BODS asks the same.
 *
 * <p>Supported: {@link org.civilsociety.Profile}, {@link org.civilsociety.Membership}, {@link
 * org.civilsociety.Directory}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownSources.List.class)
@Constraint(
    validatedBy = {
      KnownSourcesValidator.OfProfile.class,
      KnownSourcesValidator.OfMembership.class,
      KnownSourcesValidator.OfDirectory.class
    })
@Rule(id = "source.unknown", severity = Severity.ERROR)
public @interface KnownSources {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.KnownSources.message}";

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
    KnownSources[] value();
  }
}
