package org.civilsociety.reconciliation.candidates;

import java.util.List;

/**
 * What a {@link CandidateSearch} found in a directory.
 *
 * @param pairs the pairs that may be one organization: first those that share an identifier, then
 *     those that were founded at the same time; among these in the order of the strongest
 *     {@linkplain Reason.Kind kind} of reason, then those with most reasons, then the more similar
 *     ones, then by their places in the directory
 * @param compared how many pairs of names, acronyms or identifiers were compared
 * @param uncompared which records were not compared with each other, because too many of them have
 *     the same key; those of most records first
 */
public record Candidates(List<Candidate> pairs, long compared, List<UncomparedBlock> uncompared) {

  /**
   * Copies the lists.
   *
   * @param pairs the pairs that may be one organization
   * @param compared how many pairs of names, acronyms or identifiers were compared
   * @param uncompared which records were not compared with each other
   */
  public Candidates {
    pairs = List.copyOf(pairs);
    uncompared = List.copyOf(uncompared);
  }
}
