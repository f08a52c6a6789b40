package org.civilsociety.examples.candidates;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civilsociety.Profile;
import org.civilsociety.reconciliation.candidates.Candidate;
import org.civilsociety.reconciliation.candidates.Candidates;
import org.civilsociety.reconciliation.candidates.Reason;
import org.civilsociety.value.RecordId;

/**
 * How many of the twins were found.
 *
 * @param precision how many of the pairs that were found are twins
 * @param withoutBareNamesakes the same without the pairs whose only reason is an equal name: two
 *     organizations of one name are candidates whether they are twins or not
 * @param withoutNamesakes the same without those that have the place in common besides, which most
 *     names say too
 * @param recall how many of the twins were found
 * @param byReason precision by the strongest reason, and whether the founding date supports it
 * @param byKind recall by kind of twin
 */
record Score(
    Share precision,
    Share withoutBareNamesakes,
    Share withoutNamesakes,
    Share recall,
    Map<String, Share> byReason,
    Map<TwinKind, Share> byKind) {

  static Score of(Candidates candidates, Population population) {
    Set<Set<RecordId>> found = new HashSet<>();
    Share precision = Share.NONE;
    Share withoutBareNamesakes = Share.NONE;
    Share withoutNamesakes = Share.NONE;
    Map<String, Share> byReason = new TreeMap<>();
    for (Candidate candidate : candidates.pairs()) {
      Set<RecordId> pair = Set.of(id(candidate.first()), id(candidate.second()));
      found.add(pair);
      Share one = Share.one(population.twins().containsKey(pair));
      precision = precision.plus(one);
      if (!hasOnly(candidate, Set.of(Reason.Kind.EQUAL_NAME))) {
        withoutBareNamesakes = withoutBareNamesakes.plus(one);
      }
      if (!hasOnly(candidate, Set.of(Reason.Kind.EQUAL_NAME, Reason.Kind.SAME_PLACE))) {
        withoutNamesakes = withoutNamesakes.plus(one);
      }
      byReason.merge(reason(candidate), one, Share::plus);
    }
    Share recall = Share.NONE;
    Map<TwinKind, Share> byKind = new TreeMap<>();
    for (Map.Entry<Set<RecordId>, TwinKind> twins : population.twins().entrySet()) {
      Share one = Share.one(found.contains(twins.getKey()));
      recall = recall.plus(one);
      byKind.merge(twins.getValue(), one, Share::plus);
    }
    return new Score(precision, withoutBareNamesakes, withoutNamesakes, recall, byReason, byKind);
  }

  private static boolean hasOnly(Candidate candidate, Set<Reason.Kind> kinds) {
    return candidate.reasons().stream().map(Reason::kind).allMatch(kinds::contains);
  }

  private static String reason(Candidate candidate) {
    String strongest = candidate.reasons().get(0).kind().toString();
    boolean supported = candidate.reason(Reason.Kind.SAME_FOUNDING).isPresent();
    return supported ? strongest + " and SAME_FOUNDING" : strongest;
  }

  private static RecordId id(Profile profile) {
    return profile.getId().orElseThrow();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(line("  precision", precision));
    text.append(line("  precision without bare namesakes", withoutBareNamesakes));
    text.append(line("  precision without namesakes in one place", withoutNamesakes));
    byReason.forEach((reason, share) -> text.append(line("    " + reason, share)));
    text.append(line("  recall", recall));
    byKind.forEach((kind, share) -> text.append(line("    " + kind, share)));
    return text.toString();
  }

  private static String line(String what, Share share) {
    return String.format(
        Locale.ROOT, "%s: %.3f (%,d of %,d)%n", what, share.ratio(), share.part(), share.whole());
  }
}
