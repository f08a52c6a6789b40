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
import org.civilsociety.internal.PlacePublishedValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code publication.place}: a profile says where it is based or works. Reported at {@code
 * basedIn}. From the location and areaServed of schema.org.
 *
 * <p>Supported: {@link org.civilsociety.Profile}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PlacePublished.List.class)
@Constraint(validatedBy = PlacePublishedValidator.class)
@Rule(id = "publication.place", severity = Severity.ERROR)
public @interface PlacePublished {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.PlacePublished.message}";

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
    PlacePublished[] value();
  }
}
