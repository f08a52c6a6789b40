package org.civilsociety.reconciliation.candidates;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was found in a pair of records makes it a candidate: a shared identifier
 * always; a name or an acronym if it is like enough, or the founding date supports it, and nothing
 * contradicts. The bounds were chosen by the measurements of {@code examples/candidates}.
 */
final class PairDecision {

  /** How similar names have to be where nothing supports it. */
  private static final double SIMILAR_ENOUGH = 0.95;

  /** How many other records of the directory may be expected to have the same acronym by chance. */
  private static final double MOST_BY_CHANCE = 0.01;

  /** How often a letter is the same by chance: the initials of words are few, as digits are. */
  private static final double CHANCE_OF_A_LETTER = 0.1;

  private final long statedAcronyms;
  private final long allAcronyms;

  /**
   * @param acronyms those of the directory, stated or made of initials
   */
  PairDecision(SharedKeys acronyms) {
    statedAcronyms = acronyms.stated();
    allAcronyms = acronyms.size();
  }

  boolean isCandidate(Map<Reason.Kind, Reason> reasons, boolean contradicted) {
    if (reasons.containsKey(Reason.Kind.SHARED_IDENTIFIER)) {
      return true;
    }
    return !contradicted && (hasName(reasons) || hasAcronym(reasons));
  }

  private static boolean hasName(Map<Reason.Kind, Reason> reasons) {
    double similarity =
        Stream.of(
                Reason.Kind.EQUAL_NAME,
                Reason.Kind.EQUAL_WHEN_TRANSLITERATED,
                Reason.Kind.SIMILAR_NAME,
                Reason.Kind.SIMILAR_WHEN_TRANSLITERATED)
            .map(reasons::get)
            .mapToDouble(reason -> reason == null ? 0 : reason.similarity())
            .max()
            .orElse(0);
    return similarity >= SIMILAR_ENOUGH
        || (similarity >= SimilarNames.LEAST && reasons.containsKey(Reason.Kind.SAME_FOUNDING));
  }

  private boolean hasAcronym(Map<Reason.Kind, Reason> reasons) {
    Reason stated = reasons.get(Reason.Kind.EQUAL_ACRONYM);
    return (stated != null && reasons.containsKey(Reason.Kind.SAME_FOUNDING))
        || isTelling(stated, statedAcronyms)
        || isTelling(reasons.get(Reason.Kind.ACRONYM_OF_NAME), allAcronyms);
  }

  /** Whether an acronym has too many letters to be the same by chance among so many. */
  private boolean isTelling(@Nullable Reason acronym, long many) {
    if (acronym == null) {
      return false;
    }
    int letters = Math.min(letters(acronym.first()), letters(acronym.second()));
    return many * Math.pow(CHANCE_OF_A_LETTER, letters) <= MOST_BY_CHANCE;
  }

  /** The letters of an acronym; of the name that it was made of, more than the acronym has. */
  private static int letters(String text) {
    return Acronyms.stated(text).length();
  }
}
