package org.civilsociety.reconciliation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.NamedParty;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.UnnamedParty;
import org.civilsociety.internal.FoldedText;
import org.civilsociety.value.LocalizedText;

/** Relates parties of different kinds, or references to different records. */
final class PartyRelation {

  private PartyRelation() {}

  /** Whether the parts of the two can be related one by one. */
  static boolean areComparable(Party left, Party right) {
    if (left instanceof PartyReference one && right instanceof PartyReference other) {
      return one.getId().equals(other.getId());
    }
    return (left instanceof NamedParty && right instanceof NamedParty)
        || (left instanceof UnnamedParty && right instanceof UnnamedParty);
  }

  static Relation of(Party left, Party right) {
    if (left instanceof UnnamedParty unnamed) {
      return ofUnnamed(unnamed);
    }
    if (right instanceof UnnamedParty unnamed) {
      return ofUnnamed(unnamed).reversed();
    }
    LocalizedText one = name(left);
    LocalizedText other = name(right);
    boolean bothReferences = left instanceof PartyReference && right instanceof PartyReference;
    if (areAlike(one, other)) {
      return Relation.COMPATIBLE;
    }
    return bothReferences || TextRelation.of(one, other, Wording.LABEL) == Relation.CONFLICTS
        ? Relation.CONFLICTS
        : Relation.COMPATIBLE;
  }

  /** A party that is named says more than that there is one; not more than that there are five. */
  private static Relation ofUnnamed(UnnamedParty unnamed) {
    return unnamed.getCount().isEmpty() ? Relation.REFINED_BY : Relation.COMPATIBLE;
  }

  private static LocalizedText name(Party party) {
    if (party instanceof PartyReference reference) {
      return reference.getLabel();
    }
    return party instanceof NamedParty named ? named.getName() : LocalizedText.empty();
  }

  private static boolean areAlike(LocalizedText one, LocalizedText other) {
    Set<String> shared = new HashSet<>(folded(one));
    shared.retainAll(folded(other));
    return !shared.isEmpty();
  }

  private static Set<String> folded(LocalizedText text) {
    return text.texts().values().stream().map(FoldedText::of).collect(Collectors.toSet());
  }
}
