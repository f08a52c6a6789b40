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
import org.civilsociety.internal.KnownSchemeValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code identifier.scheme-unknown}: the scheme of an identifier has the form of a list code
 * of org-id.guide, {@code GB-CHC} or {@code CN-53-CR}, or is one of {@code lei}, {@code isni},
 * {@code ror}, {@code grid}, {@code wikidata} and {@code fundref}. Reported at {@code scheme}.
 * BODS, 360Giving and IATI (1.18.8) advise the same.
 *
 * <p>Supported: {@link org.civilsociety.Identifier}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownScheme.List.class)
@Constraint(validatedBy = KnownSchemeValidator.class)
@Rule(id = "identifier.scheme-unknown", severity = Severity.WARNING)
public @interface KnownScheme {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.KnownScheme.message}";

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
    KnownScheme[] value();
  }
}
