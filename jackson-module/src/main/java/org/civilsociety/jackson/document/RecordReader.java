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
    T sound = sound(text, type);
    if (sound != null) {
      List<Problem> problems = new ArrayList<>();
      Optional<ValidationReport> report =
          isClean(sound)
              ? Optional.empty()
              : report(RuleProblems.Origin.ofAll(text), sound, type, problems);
      return reading(sound, problems, report, List.of(), true, placement);
    }
    Salvage<T> salvage = Salvage.of(text, type, limits);
    T value = salvage.gathering().refusal() == null ? salvage.value() : null;
    List<Problem> problems = new ArrayList<>(Problems.of(salvage, words));
    Optional<ValidationReport> report =
        report(RuleProblems.Origin.of(salvage), value, type, problems);
    return reading(value, problems, report, salvage.leftOut(), salvage.isWhole(), placement);
  }

  /** What is in a text, if nothing is wrong with the text. */
  private <T> @Nullable T sound(DocumentText text, Class<T> type) {
    return type == Directory.class
        ? null
        : text.soundBytes().map(bytes -> quick.read(bytes, type)).orElse(null);
  }

  private boolean isClean(Object value) {
    return rules == null || !(value instanceof Extensible record) || rules.isCertainlyClean(record);
  }

  private Optional<ValidationReport> report(
      RuleProblems.Origin origin, @Nullable Object value, Class<?> type, List<Problem> problems) {
    if (rules == null || !(value instanceof Extensible record)) {
      return Optional.empty();
    }
    ValidationReport report =
        rules
            .withLanguages(words.languages().toArray(Locale[]::new))
            .withMaxFindings(limits.maxGathered())
            .validate(record);
    RuleProblems.add(report, origin, record, envelope(type, record), problems);
    return Optional.of(report);
  }

  private <T> Reading<T> reading(
      @Nullable T value,
      List<Problem> problems,
      Optional<ValidationReport> report,
      List<JsonPointer> leftOut,
      boolean isWhole,
      Placement placement) {
    return new Reading<>(
        name,
        value,
        problems.stream().filter(placement::holds).map(placement::of).toList(),
        report.map(RecordReader::unnamed).orElse(Map.of()),
        leftOut.stream().map(placement.pointer()::append).toList(),
        limits.maxProblems(),
        isWhole && report.map(ValidationReport::isComplete).orElse(true),
        words);
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
