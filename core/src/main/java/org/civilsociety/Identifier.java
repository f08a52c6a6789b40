package org.civilsociety;

import org.civilsociety.constraints.CheckDigits;
import org.civilsociety.constraints.IdentifierCharacters;
import org.civilsociety.constraints.KnownScheme;
import org.civilsociety.constraints.Label;
import org.civilsociety.validation.Advice;
import org.immutables.value.Value;

/**
 * An identifier of a profile in somebody's register: scheme {@code XI-ROR}, value {@code
 * https://ror.org/000xkb537}.
 *
 * <p>Schemes are the list codes of org-id.guide ({@code XI-LEI}, {@code GB-CHC}, {@code PS-MOI}).
 * Scheme and value are kept apart, for list codes contain hyphens themselves ({@code CN-53-CR}).
 */
@Value.Immutable
@CheckDigits
@KnownScheme(groups = Advice.class)
@IdentifierCharacters(groups = Advice.class)
public interface Identifier extends Extensible {

  /**
   * Makes an identifier.
   *
   * @param scheme the list code, such as {@code GB-CHC}
   * @param value the identifier within the scheme
   * @return the identifier, not marked as preferred
   */
  static Identifier of(String scheme, String value) {
    return new IdentifierBuilder().scheme(scheme).value(value).build();
  }

  /**
   * Joins scheme and value as org-id.guide does.
   *
   * @return {@code GB-CHC-202918}; it cannot be taken apart again with certainty
   */
  default String joined() {
    return getScheme() + "-" + getValue();
  }

  /**
   * Whose identifier it is: the list code of the register.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getScheme() {
    return "";
  }

  /**
   * The identifier within the scheme, as the register writes it.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getValue() {
    return "";
  }

  /**
   * Whether this is the identifier to prefer, as in ROR.
   *
   * @return false if not said
   */
  @Value.Default
  default boolean isPreferred() {
    return false;
  }

  /**
   * Returns the line that {@code toString} gives: its scheme and value.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Identifier", getScheme(), getValue());
  }
}
