package org.civilsociety.examples.tool.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.validation.Severity;

/** What is counted while a document is checked. */
final class Tally {

  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final NavigableMap<String, Long> rules = new TreeMap<>();
  private long records;
  private long more;
  private boolean isComplete = true;
  private boolean areReferencesChecked = true;

  /** Counts what a reading found, also what it does not name. */
  void add(Reading<?> reading) {
    for (Severity severity : Severity.values()) {
      severities.merge(severity, (long) reading.count(severity), Long::sum);
    }
    more += reading.more();
  }

  /** Counts what was found of the whole. */
  void add(List<Problem> problems) {
    problems.forEach(problem -> severities.merge(problem.severity(), 1L, Long::sum));
  }

  void addShown(Problem problem) {
    rules.merge(problem.rule(), 1L, Long::sum);
  }

  void addMore(long notShown) {
    more += notShown;
  }

  void addRecord() {
    records++;
  }

  void setIncomplete() {
    isComplete = false;
  }

  long count(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }

  /** How often each rule was told of. */
  Map<String, Long> rules() {
    return rules;
  }

  long records() {
    return records;
  }

  /** How many problems nobody names. */
  long more() {
    return more;
  }

  /** Tells that a record is missing, to which others may refer. */
  void setReferencesUnchecked() {
    areReferencesChecked = false;
  }

  boolean areReferencesChecked() {
    return areReferencesChecked;
  }

  boolean isComplete() {
    return isComplete;
  }

  /** Whether there is something as bad as that. */
  boolean has(Severity least) {
    return severities.entrySet().stream()
        .anyMatch(entry -> entry.getKey().compareTo(least) <= 0 && entry.getValue() > 0);
  }

  /** What of the document was not checked, in words. */
  List<String> unchecked(Words words) {
    List<String> unchecked = new ArrayList<>();
    if (more > 0) {
      unchecked.add(words.labelled("more", more));
    }
    if (!isComplete) {
      unchecked.add(words.of("incomplete"));
    }
    if (!areReferencesChecked) {
      unchecked.add(words.of("unchecked"));
    }
    return unchecked;
  }

  String summary(Words words) {
    return String.join(
        words.of("comma") + " ",
        words.labelled("records", records),
        words.labelled("errors", count(Severity.ERROR)),
        words.labelled("warnings", count(Severity.WARNING)),
        words.labelled("notes", count(Severity.INFO)));
  }
}
