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
import org.civilsociety.internal.RegisteredLanguageValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code language.unregistered}: the parts of a language tag are registered, by the IANA
 * registry as far as the running Java has it: languages of two letters, or of more than three, and
 * those of three letters that have a code of two ({@code fr}, not {@code fre}); scripts of the
 * registry of 2024-03-06 or newer; countries and regions. From RFC 5646.
 *
 * <p>Supported: {@link org.civilsociety.value.LanguageTag}, {@link
 * org.civilsociety.value.LocalizedText}. {@code null} is valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RegisteredLanguage.List.class)
@Constraint(
    validatedBy = {
      RegisteredLanguageValidator.OfTag.class,
      RegisteredLanguageValidator.OfLocalizedText.class
    })
@Rule(id = "language.unregistered", severity = Severity.WARNING)
public @interface RegisteredLanguage {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.RegisteredLanguage.message}";

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
    RegisteredLanguage[] value();
  }
}
