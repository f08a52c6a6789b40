package org.civilsociety.jackson.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/** Reads the entries of one document, each by itself. */
record EntryReader(RecordReader records) {

  private static final Set<String> NO_KIND = Set.of("value.envelope", "document.truncated");

  Entry read(RawEntry raw) {
    Reading<? extends Extensible> reading =
        raw.fault().isPresent()
            ? records.unreadable(raw.fault().get(), raw.placement(), raw.text().text())
            : records.read(raw.text(), raw.type(), raw.placement());
    boolean saysItsKind = raw.type() == Extensible.class;
    String fault = saysItsKind ? misplaced(reading, raw.placement()) : "";
    return new Entry(
        raw.placement(),
        fault.isEmpty() ? reading : reading.with(problem(fault, raw.placement())),
        raw.type(),
        raw.bytes());
  }

  /** The header comes first, and only there. */
  private static String misplaced(Reading<?> reading, Placement placement) {
    boolean isHeader = reading.record().filter(Directory.class::isInstance).isPresent();
    if (isHeader) {
      return placement.isFirst() ? "" : "document.header-late";
    }
    boolean isAnEntry = reading.record().isPresent() || saysNoKind(reading);
    return placement.isFirst() && isAnEntry ? "document.header-missing" : "";
  }

  /** Whether a line is an object without an envelope, as the first line of a whole directory is. */
  private static boolean saysNoKind(Reading<?> reading) {
    return reading.problems().stream()
        .filter(problem -> problem.pointer().matches())
        .anyMatch(problem -> NO_KIND.contains(problem.rule()));
  }

  private Problem problem(String rule, Placement placement) {
    return new Problem(
        rule,
        rule.equals("document.header-late") ? Severity.ERROR : Severity.WARNING,
        JsonPointer.empty(),
        Optional.empty(),
        Optional.of(placement.place()),
        records.words().of(rule),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
