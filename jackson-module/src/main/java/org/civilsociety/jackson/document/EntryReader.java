package org.civilsociety.jackson.document;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/** Reads the entries of one document, each by itself. */
record EntryReader(RecordReader records) {

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
    if (isHeader == placement.isFirst() || (reading.record().isEmpty() && !placement.isFirst())) {
      return "";
    }
    return isHeader ? "document.header-late" : "document.header-missing";
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
