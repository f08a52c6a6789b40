/**
 * The rules, as constraints of Jakarta Validation. Any provider runs them, without configuration.
 *
 * <p>A constraint that states a rule carries {@link org.civilsociety.validation.Rule @Rule} with
 * the rule's id. {@link org.civilsociety.constraints.Label @Label} and {@link
 * org.civilsociety.constraints.Prose @Prose} state none of their own but gather those that hold for
 * every text of their kind; a violation names the one that is broken. {@code null} is valid
 * everywhere.
 */
@NullMarked
package org.civilsociety.constraints;

import org.jspecify.annotations.NullMarked;
