/** Tests of the JSON format. */
@NullMarked
package org.civilsociety.jackson;

import org.jspecify.annotations.NullMarked;
