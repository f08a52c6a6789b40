package org.civilsociety.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rule a constraint annotation states. One rule, one constraint annotation, one stable
 * id: it names the fault and never changes.
 *
 * <p>Whoever holds a bare violation can ask it for its rule:
 *
 * <pre>{@code
 * Rule rule = violation.getConstraintDescriptor().getAnnotation()
 *     .annotationType().getAnnotation(Rule.class);
 * rule.id();       // "text.blank"
 * rule.severity(); // ERROR
 * }</pre>
 *
 * <p>The answer is null for a constraint that is not one of this library's.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

  /**
   * The id of the rule.
   *
   * @return the fault's name, like {@code membership.self}
   */
  String id();

  /**
   * How bad a violation is.
   *
   * @return the severity
   */
  Severity severity();
}
