/** The text of an input: unpacked and decoded. */
@NullMarked
package org.civilsociety.jackson.input;

import org.jspecify.annotations.NullMarked;
