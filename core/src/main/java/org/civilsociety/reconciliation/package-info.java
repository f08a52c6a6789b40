/**
 * Several sources' claims of one organization: {@link org.civilsociety.reconciliation.Comparison}
 * says how they stand to one another, claim by claim; {@link org.civilsociety.reconciliation.Merge}
 * makes one record of them, by a {@link org.civilsociety.reconciliation.MergePolicy} that the
 * caller chooses, and keeps every claim that does not stand there.
 *
 * <p>Everything here is immutable and thread-safe.
 */
@NullMarked
package org.civilsociety.reconciliation;

import org.jspecify.annotations.NullMarked;
