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
import org.civilsociety.internal.ListLengthValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code list.too-long}: each list of a record has at most so many entries, those of lists
 * within it, the languages of texts and the unknown members among them; the lists of a {@link
 * org.civilsociety.Directory} have no bound. Reported at the list. It belongs to {@link
 * org.civilsociety.validation.Limits} too, so that it can be asked before anything else.
 *
 * <p>Supported: {@link org.civilsociety.Extensible}. {@code null} is valid.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ListLength.List.class)
@Constraint(validatedBy = ListLengthValidator.class)
@Rule(id = "list.too-long", severity = Severity.ERROR)
public @interface ListLength {

  /**
   * The most entries.
   *
   * @return a number of entries
   */
  int max();

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.ListLength.message}";

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
    ListLength[] value();
  }
}
