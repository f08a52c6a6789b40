/**
 * Popolo, the open-government data specification for people, organizations and memberships: read
 * into directories and written from them.
 */
@NullMarked
package org.civilsociety.jackson.popolo;

import org.jspecify.annotations.NullMarked;
