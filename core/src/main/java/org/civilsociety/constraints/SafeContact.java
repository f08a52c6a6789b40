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
import org.civilsociety.internal.SafeContactValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code contact.unsafe}: a contact value carries no scheme but http, https, mailto and tel,
 * so that no {@code javascript:} link gets from a record onto a page. Controls, invisible
 * characters and spaces before it do not hide a scheme.
 *
 * <p>Words with spaces between them are no scheme. Nor is a word that a space or nothing follows,
 * as in {@code Tel.: 298}, unless it is one that runs what follows or opens files, like {@code
 * javascript} and {@code data}. Nor is one that a digit, {@code +}, {@code @}, {@code (} or another
 * colon follows, as in {@code localhost:8080} and {@code twitter:@miftah}, unless it is one of the
 * known schemes whose addresses begin so, like {@code sip} and {@code bitcoin}. {@code Email:},
 * {@code Web:} and the like are labels, whatever follows.
 *
 * <p>Supported: {@link org.civilsociety.ContactPoint}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SafeContact.List.class)
@Constraint(validatedBy = SafeContactValidator.class)
@Rule(id = "contact.unsafe", severity = Severity.ERROR)
public @interface SafeContact {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.SafeContact.message}";

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
    SafeContact[] value();
  }
}
