package org.civilsociety.reconciliation;

import java.util.List;
import java.util.stream.Collectors;

/** The decisions of a merge as a table: the place, what stands, why, what was set aside. */
final class MergeText {

  private MergeText() {}

  static String of(Merge<?> merge) {
    return merge.decisions().stream()
        .flatMap(decision -> lines(decision).stream())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> lines(Decision decision) {
    return TextTable.SIDE_BY_SIDE.lines(
        List.of(
            decision.path().toString(),
            Shown.of(decision.value()),
            decision.reason().map(Shown::of).orElse("not decided"),
            Shown.of(decision.valueSetAside())));
  }
}
