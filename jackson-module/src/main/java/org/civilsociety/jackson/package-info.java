/**
 * JSON for the model: {@link org.civilsociety.jackson.CivilSocietyModule} is all that is needed.
 */
@NullMarked
package org.civilsociety.jackson;

import org.jspecify.annotations.NullMarked;
