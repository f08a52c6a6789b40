/** Generated values and entities of every type of the model, for tests that state laws. */
@NullMarked
package org.civilsociety.generators;

import org.jspecify.annotations.NullMarked;
