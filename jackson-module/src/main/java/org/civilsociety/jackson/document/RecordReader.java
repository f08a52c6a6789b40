package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.format.EnvelopeFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Reads one text: what it holds, what is malformed, and what the rules say of the rest.
 *
 * @param name the name of the document
 * @param rules the rules; null if none are to be asked
 * @param limits what a text may be at most
 * @param quick reads texts with which nothing is wrong
 * @param words the words for what is wrong
 */
record RecordReader(
    String name,
    @Nullable ProfileValidator rules,
    ReadLimits limits,
    QuickReader quick,
    Words words) {

  <T> Reading<T> read(DocumentText text, Class<T> type, Placement placement) {
    T flawless = flawless(text, type);
    if (flawless != null) {
      return new Reading<>(
          name, flawless, List.of(), Map.of(), List.of(), limits.maxProblems(), true, words);
    }
    Salvage<T> salvage = Salvage.of(text, type, limits);
    List<Problem> problems = new ArrayList<>(Problems.of(salvage, words));
    boolean isRefused = salvage.gathering().refusal() != null;
    Optional<ValidationReport> report =
        isRefused ? Optional.empty() : report(salvage, type, problems);
    return new Reading<>(
        name,
        isRefused ? null : salvage.value(),
        problems.stream().filter(placement::holds).map(placement::of).toList(),
        report.map(RecordReader::unnamed).orElse(Map.of()),
        salvage.leftOut().stream().map(placement.pointer()::append).toList(),
        limits.maxProblems(),
        salvage.isWhole() && report.map(ValidationReport::isComplete).orElse(true),
        words);
  }

  /** The record, if there is certainly nothing to say of the text or of it. */
  private <T> @Nullable T flawless(DocumentText text, Class<T> type) {
    if (type == Directory.class) {
      return null;
    }
    T value = text.soundBytes().map(bytes -> quick.read(bytes, type)).orElse(null);
    boolean isClean =
        rules == null || !(value instanceof Extensible record) || rules.isCertainlyClean(record);
    return isClean ? value : null;
  }

  private Optional<ValidationReport> report(
      Salvage<?> salvage, Class<?> type, List<Problem> problems) {
    if (rules == null || !(salvage.value() instanceof Extensible record)) {
      return Optional.empty();
    }
    ValidationReport report =
        rules
            .withLanguages(words.languages().toArray(Locale[]::new))
            .withMaxFindings(limits.maxGathered())
            .validate(record);
    RuleProblems.add(report, salvage, record, envelope(type, record), problems);
    return Optional.of(report);
  }

  /** The findings that a report counts and does not name. */
  private static Map<Severity, Integer> unnamed(ValidationReport report) {
    Map<Severity, Integer> unnamed = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      unnamed.put(severity, report.count(severity));
    }
    report.findings().forEach(finding -> unnamed.merge(finding.severity(), -1, Integer::sum));
    return unnamed;
  }

  /** The way from the text to the record in it. */
  static JsonPointer envelope(Class<?> type, Extensible record) {
    EnvelopeFormat<?> envelope = Formats.ALL.envelopes().get(type);
    return envelope == null
        ? JsonPointer.empty()
        : JsonPointer.empty().appendProperty(envelope.kindOf(record.getClass()).orElseThrow());
  }

  /** Hands an entry over that cannot be read. */
  Reading<Extensible> unreadable(String rule, Placement placement, String text) {
    Problem problem =
        Problem.of(rule, Severity.ERROR, placement.pointer(), words.of(rule))
            .at(placement.pointer(), Optional.of(placement.place()));
    Problem whole = text.isEmpty() ? problem : problem.withFound(text).withLeftOut(text);
    return new Reading<>(
        name, null, List.of(whole), Map.of(), List.of(), limits.maxProblems(), false, words);
  }
}
