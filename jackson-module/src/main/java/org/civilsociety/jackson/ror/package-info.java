/** Records of the Research Organization Registry (ROR), schema 2.1. */
@NullMarked
package org.civilsociety.jackson.ror;

import org.jspecify.annotations.NullMarked;
