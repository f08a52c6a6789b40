/**
 * Values that check themselves: what cannot be well formed cannot be made.
 *
 * <p>Each value with a text form has {@code parse}, and {@code parse(value.toString())} is that
 * value again. Whether a well-formed value is also <em>true</em> (a date in the future, a country
 * code that nobody assigned) is not asked here but by the validation rules, so that one bad digit
 * never hides the rest of a record. Everything here is immutable and thread-safe.
 */
@NullMarked
package org.civilsociety.value;

import org.jspecify.annotations.NullMarked;
