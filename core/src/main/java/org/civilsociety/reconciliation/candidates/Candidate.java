package org.civilsociety.reconciliation.candidates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Profile;
import org.civilsociety.validation.RecordPath;

/**
 * Two records of a directory that may be one organization, with the reasons. Whether they are is
 * for a person to say.
 *
 * @param first the record that comes first in the directory
 * @param firstPath its place: {@code organizations[17]}
 * @param second the other record
 * @param secondPath its place: {@code coalitions[0]}
 * @param reasons in what they agree, the strongest first, each kind once with the best that was
 *     found; at least one is more than support
 */
public record Candidate(
    Profile first,
    RecordPath firstPath,
    Profile second,
    RecordPath secondPath,
    List<Reason> reasons) {

  /** As {@link Candidates#pairs} says. */
  static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.<Candidate, Boolean>comparing(pair -> pair.lacks(Reason.Kind.SHARED_IDENTIFIER))
          .thenComparing(pair -> pair.lacks(Reason.Kind.SAME_FOUNDING))
          .thenComparing(pair -> pair.reasons().get(0).kind())
          .thenComparing(pair -> -pair.reasons().size())
          .thenComparing(pair -> -pair.reasons().get(0).similarity());

  /**
   * Copies the reasons.
   *
   * @param first the record that comes first in the directory
   * @param firstPath its place
   * @param second the other record
   * @param secondPath its place
   * @param reasons in what they agree
   */
  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /**
   * Looks for one reason.
   *
   * @param kind its kind
   * @return what was found of that kind; empty if nothing was
   */
  public Optional<Reason> reason(Reason.Kind kind) {
    return reasons.stream().filter(reason -> reason.kind() == kind).findFirst();
  }

  private boolean lacks(Reason.Kind kind) {
    return reason(kind).isEmpty();
  }

  /** Returns the two places and the reasons on one line, for logs. */
  @Override
  public String toString() {
    return firstPath + ", " + secondPath + ": " + reasons;
  }
}
