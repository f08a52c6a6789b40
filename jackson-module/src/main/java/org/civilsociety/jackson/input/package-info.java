/** The text of an input, unpacked and decoded, and the places in it. */
@NullMarked
package org.civilsociety.jackson.input;

import org.jspecify.annotations.NullMarked;
