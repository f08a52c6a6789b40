/** Tests of reading and writing records of ROR. */
@NullMarked
package org.civilsociety.jackson.ror;

import org.jspecify.annotations.NullMarked;
