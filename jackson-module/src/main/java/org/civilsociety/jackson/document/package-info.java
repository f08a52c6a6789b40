/**
 * Documents: reading them with every problem that they have, in one piece or entry by entry, and
 * writing them.
 */
@NullMarked
package org.civilsociety.jackson.document;

import org.jspecify.annotations.NullMarked;
