package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilsociety.validation.RecordPath;

/**
 * The decisions of a merge as a table: the place, what stands, why, what was set aside; then the
 * ids that were changed.
 */
final class MergeText {

  private MergeText() {}

  static String of(Merge<?> merge) {
    List<String> lines = new ArrayList<>();
    List<Decision> decisions = merge.decisions();
    Set<Integer> replaced = replaced(decisions);
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      String reason = decision.reason().map(Shown::of).orElse("not decided");
      lines.addAll(
          TextTable.SIDE_BY_SIDE.lines(
              List.of(
                  decision.path().toString(),
                  Shown.of(decision.value()),
                  replaced.contains(i) ? reason + ", then replaced" : reason,
                  Shown.of(decision.valueSetAside()))));
    }
    for (Renaming renaming : merge.renamings()) {
      lines.addAll(
          TextTable.SIDE_BY_SIDE.lines(
              List.of(
                  renaming.contribution() + ": " + renaming.path(),
                  Shown.of(renaming.to()),
                  "new id for",
                  Shown.of(renaming.from()))));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The numbers of those decisions whose value does not stand any more after a later one. */
  private static Set<Integer> replaced(List<Decision> decisions) {
    Set<Integer> replaced = new HashSet<>();
    Set<List<Object>> later = new HashSet<>();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      Decision decision = decisions.get(i);
      List<RecordPath.Step> steps = decision.path().steps();
      boolean isDisplay = decision.claim().property().equals(DisplayedNames.PROPERTY);
      if (IntStream.rangeClosed(isDisplay ? steps.size() : 1, steps.size())
          .anyMatch(length -> later.contains(List.of(isDisplay, steps.subList(0, length))))) {
        replaced.add(i);
      }
      if (decision.stands() == Side.RIGHT) {
        later.add(List.of(isDisplay, decision.claim().left().orElseThrow().path().steps()));
      }
    }
    return replaced;
  }
}
