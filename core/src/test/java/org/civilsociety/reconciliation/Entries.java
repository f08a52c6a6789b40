package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.internal.Model;

/** Two entries, and by what they are taken for one, if by anything. */
record Entries(Extensible left, Extensible right, Optional<Match> match) {

  static Entries same(Match match, Extensible left, Extensible right) {
    return new Entries(left, right, Optional.of(match));
  }

  static Entries different(Extensible left, Extensible right) {
    return new Entries(left, right, Optional.empty());
  }

  static Optional<Match> match(Extensible left, Extensible right) {
    return Matching.of(List.of(left), List.of(right), type(left)).get(0).match();
  }

  static Class<?> type(Extensible entry) {
    return entry instanceof Party ? Party.class : Model.typeOf(entry).type();
  }
}
