/**
 * What several records or sources say of one organization: {@link
 * org.civilsociety.reconciliation.candidates.CandidateSearch} finds the records that may be one.
 */
@NullMarked
package org.civilsociety.reconciliation.candidates;

import org.jspecify.annotations.NullMarked;
