package org.civilsociety.jackson.document;

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
    return new Entry(
        raw.placement(),
        saysItsKind ? checked(reading, raw.placement()) : reading,
        raw.type(),
        raw.bytes());
  }

  /** The header comes first, and only there, and holds no entries. */
  private Reading<? extends Extensible> checked(
      Reading<? extends Extensible> reading, Placement placement) {
    if (reading.record().orElse(null) instanceof Directory header) {
      Reading<? extends Extensible> read = reading;
      if (!placement.isFirst()) {
        read = read.with(problem("document.header-late", Severity.ERROR, placement));
      }
      return holdsEntries(header)
          ? read.with(problem("document.header-entries", Severity.ERROR, placement))
          : read;
    }
    boolean isAnEntry = reading.record().isPresent() || saysNoKind(reading);
    return placement.isFirst() && isAnEntry
        ? reading.with(problem("document.header-missing", Severity.WARNING, placement))
        : reading;
  }

  static boolean holdsEntries(Directory header) {
    return !header.getOrganizations().isEmpty()
        || !header.getCoalitions().isEmpty()
        || !header.getMemberships().isEmpty();
  }

  /** Whether a line is an object without an envelope, as the first line of a whole directory is. */
  private static boolean saysNoKind(Reading<?> reading) {
    return reading.problems().stream()
        .filter(problem -> problem.pointer().matches())
        .anyMatch(problem -> NO_KIND.contains(problem.rule()));
  }

  private Problem problem(String rule, Severity severity, Placement placement) {
    JsonPointer root = JsonPointer.empty();
    return Problem.of(rule, severity, root, records.words().of(rule))
        .at(root, Optional.of(placement.place()));
  }
}
