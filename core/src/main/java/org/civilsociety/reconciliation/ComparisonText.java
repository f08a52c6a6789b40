package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;

/** A comparison as a table: the place, what the left record says, the relation, the right one. */
final class ComparisonText {

  private final List<String> lines = new ArrayList<>();

  private ComparisonText() {}

  static String of(Comparison<?> comparison) {
    ComparisonText text = new ComparisonText();
    text.add(
        "", record(comparison.left()), comparison.relation().name(), record(comparison.right()));
    comparison.claims().forEach(claim -> text.add(claim, RecordPath.ROOT, RecordPath.ROOT, ""));
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String record(Extensible record) {
    String sources =
        new RecordSources(record)
            .at(RecordPath.ROOT).stream().map(Source::toString).collect(Collectors.joining(", "));
    return sources.isEmpty() ? record.toString() : sources;
  }

  private void add(Claim claim, RecordPath left, RecordPath right, String indent) {
    String places =
        Stream.concat(place(claim.left(), left), place(claim.right(), right))
            .distinct()
            .collect(Collectors.joining(", "));
    String match = claim.match().map(by -> " (" + by + ")").orElse("");
    add(indent + places, value(claim.left()), claim.relation() + match, value(claim.right()));
    if (!isOneText(claim)) {
      RecordPath inLeft = claim.left().map(Statement::path).orElse(left);
      RecordPath inRight = claim.right().map(Statement::path).orElse(right);
      claim.parts().forEach(part -> add(part, inLeft, inRight, indent + "  "));
    }
  }

  private static Stream<String> place(Optional<Statement> statement, RecordPath around) {
    return statement.stream()
        .map(said -> said.path().relativeTo(around).orElse(said.path()).toString());
  }

  private static String value(Optional<Statement> statement) {
    return statement.map(said -> Shown.of(said.value())).orElse("");
  }

  /** Whether the only part says nothing that the whole does not show. */
  private static boolean isOneText(Claim claim) {
    return claim.parts().size() == 1
        && claim.left().filter(said -> said.value() instanceof LocalizedText).isPresent();
  }

  private void add(String place, String left, String relation, String right) {
    lines.addAll(TextTable.SIDE_BY_SIDE.lines(List.of(place, left, relation, right)));
  }
}
