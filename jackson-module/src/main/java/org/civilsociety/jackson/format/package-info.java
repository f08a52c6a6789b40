/** How each type of the model stands in JSON: {@code Formats} is the table. Not exported. */
@NullMarked
package org.civilsociety.jackson.format;

import org.jspecify.annotations.NullMarked;
