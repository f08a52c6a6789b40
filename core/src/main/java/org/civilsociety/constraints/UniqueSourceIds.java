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
import org.civilsociety.internal.UniqueSourceIdsValidator;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/**
 * Rule {@code source.id-repeated}: the ids of the sources of one record differ. Reported at each id
 * that comes after its like. BODS asks the same.
 *
 * <p>Supported: a list of {@link org.civilsociety.Source}. {@code null} is valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(UniqueSourceIds.List.class)
@Constraint(validatedBy = UniqueSourceIdsValidator.class)
@Rule(id = "source.id-repeated", severity = Severity.ERROR)
public @interface UniqueSourceIds {

  /**
   * The message, or its key in the bundle {@code ContributorValidationMessages}.
   *
   * @return the key of this constraint's own message, unless another is given
   */
  String message() default "{org.civilsociety.constraints.UniqueSourceIds.message}";

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
    UniqueSourceIds[] value();
  }
}
