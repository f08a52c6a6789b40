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

/**
 * A text of sentences: not blank, without hidden controls, at most {@value #MAX_CHARACTERS}
 * characters.
 *
 * <p>Supported: {@link CharSequence}, {@link org.civilsociety.value.LocalizedText}. {@code null}
 * and the empty {@code LocalizedText} are valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Prose.List.class)
@Constraint(validatedBy = {})
@NotBlankText
@LegalCharacters
@TextLength(max = Prose.MAX_CHARACTERS)
public @interface Prose {

  /** The most characters (Unicode code points). */
  int MAX_CHARACTERS = 50_000;

  /**
   * Unused: each violation has the message of the rule that is broken.
   *
   * @return nothing
   */
  String message() default "";

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
    Prose[] value();
  }
}
