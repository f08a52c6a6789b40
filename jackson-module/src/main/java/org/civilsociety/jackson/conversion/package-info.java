/** What every conversion gives: the result, and what became of each field of the source. */
@NullMarked
package org.civilsociety.jackson.conversion;

import org.jspecify.annotations.NullMarked;
