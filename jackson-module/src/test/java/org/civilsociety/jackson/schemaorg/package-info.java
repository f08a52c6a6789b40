/** Tests of schema.org. */
@NullMarked
package org.civilsociety.jackson.schemaorg;

import org.jspecify.annotations.NullMarked;
