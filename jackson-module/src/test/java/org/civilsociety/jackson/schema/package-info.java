/** Tests of the schema of the JSON format, which hold it to the code. */
@NullMarked
package org.civilsociety.jackson.schema;

import org.jspecify.annotations.NullMarked;
