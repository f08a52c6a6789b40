/**
 * Documents as trees, for conversions: a source whose fields are followed to the target, so that
 * none is lost without being reported. Not exported.
 */
@NullMarked
package org.civilsociety.jackson.tree;

import org.jspecify.annotations.NullMarked;
