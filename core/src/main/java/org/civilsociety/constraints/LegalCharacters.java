package org.civilsociety.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilsociety.internal.LegalCharactersValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code text.characters}: a text has no control characters but tab and line breaks, no half
 * of a surrogate pair, no override of the writing direction (U+202D, U+202E), and closes in each
 * paragraph every embedding and isolate that it opens there, at most {@value #MAX_LEVELS} at once
 * (the max_depth of Unicode TR 9). Marks and joiners of all scripts are legal: LRM, RLM, ALM, ZWJ,
 * ZWNJ. Unicode TR 39 and CVE-2021-42574 tell why.
 *
 * <p>Supported: {@link CharSequence}, {@link org.civilsociety.value.LocalizedText}. {@code null} is
 * valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LegalCharacters.List.class)
@Constraint(
    validatedBy = {
      LegalCharactersValidator.OfText.class,
      LegalCharactersValidator.OfLocalizedText.class
    })
@Rule(id = "text.characters", severity = Severity.ERROR)
public @interface LegalCharacters {

  /** The most embeddings and isolates that are open at once. */
  int MAX_LEVELS = 125;

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.LegalCharacters.message}";

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
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return each of them
     */
    LegalCharacters[] value();
  }
}
