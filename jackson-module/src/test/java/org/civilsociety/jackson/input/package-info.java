/** Tests of what finds the places of a text and of its records. */
@NullMarked
package org.civilsociety.jackson.input;

import org.jspecify.annotations.NullMarked;
