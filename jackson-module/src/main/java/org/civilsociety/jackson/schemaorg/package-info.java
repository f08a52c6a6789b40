/** schema.org as JSON-LD: what web pages say of organizations, in and out. */
@NullMarked
package org.civilsociety.jackson.schemaorg;

import org.jspecify.annotations.NullMarked;
