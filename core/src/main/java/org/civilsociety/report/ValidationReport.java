package org.civilsociety.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.RecordId;

/**
 * Everything that the rules have to say of a record, ordered by place.
 *
 * <p>At most {@value #MAX_FINDINGS} findings are kept, the worst first, or as many as {@link
 * ProfileValidator#withMaxFindings} says; the counts are those of all. It does not change, and can
 * be shared by threads.
 */
public final class ValidationReport {

  /** The most findings that a report names, unless it is told otherwise. */
  public static final int MAX_FINDINGS = 1_000;

  private final Extensible record;
  private final List<Finding> findings;
  private final Map<Severity, Integer> bySeverity;
  private final Map<String, Integer> byRule;
  private final boolean complete;
  private final List<Locale> languages;

  ValidationReport(
      Extensible record,
      List<Finding> findings,
      Map<Severity, Integer> bySeverity,
      Map<String, Integer> byRule,
      boolean complete,
      List<Locale> languages) {
    this.record = record;
    this.findings = List.copyOf(findings);
    this.bySeverity = new EnumMap<>(Severity.class);
    this.bySeverity.putAll(bySeverity);
    this.byRule = new TreeMap<>(byRule);
    this.complete = complete;
    this.languages = languages;
  }

  /**
   * Returns the record.
   *
   * @return the record that the report is about
   */
  public Extensible record() {
    return record;
  }

  /**
   * Returns the findings.
   *
   * @return ordered by {@link Finding#path}, then by rule; the worst, if there are more than it
   *     names
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the findings of a rule.
   *
   * @param rule its id, {@code text.blank}
   * @return those of {@link #findings}, in their order
   */
  public List<Finding> findingsOf(String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /**
   * Returns the findings in one profile or membership of a directory. What is wrong with a
   * membership is in the membership, and not in its parties.
   *
   * @param id its id
   * @return those of {@link #findings} that are in it, in their order
   */
  public List<Finding> findingsIn(RecordId id) {
    return findings.stream()
        .filter(finding -> finding.record().filter(id::equals).isPresent())
        .toList();
  }

  /**
   * Says whether the record is right: it may be incomplete or suspect, but nothing is wrong.
   *
   * @return true if no finding is an {@link Severity#ERROR}
   */
  public boolean isValid() {
    return isValid(Severity.ERROR);
  }

  /**
   * Says whether the record is good enough.
   *
   * @param severity what is too bad
   * @return true if no finding is as bad as that or worse
   */
  public boolean isValid(Severity severity) {
    return bySeverity.keySet().stream().noneMatch(found -> found.compareTo(severity) <= 0);
  }

  /**
   * Counts the findings of a severity.
   *
   * @param severity the severity
   * @return how many there are, with those that are left out
   */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /**
   * Counts the findings of a rule.
   *
   * @param rule its id
   * @return how many there are, with those that are left out
   */
  public int count(String rule) {
    return byRule.getOrDefault(rule, 0);
  }

  /**
   * Counts what {@link #findings} leaves out.
   *
   * @return 0 if it names all
   */
  public int more() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum() - findings.size();
  }

  /**
   * Says whether all rules were asked.
   *
   * @return false if a record is beyond {@link org.civilsociety.validation.Limits}: then nothing
   *     else was looked at in it
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Counts the findings of each severity in words.
   *
   * @return one line in the language of the report: {@code error: 2, warning: 1, note: 0}
   */
  public String summary() {
    return new ReportText(languages).counts(this);
  }

  /**
   * Writes the report for a terminal: for each finding its severity, rule and place, what is
   * expected, what was found and what may have been meant.
   *
   * @return lines in the language of the report, each ended by a line feed
   */
  public String text() {
    return new ReportText(languages).of(this);
  }

  /** Returns the record and the counts on one line, for logs. */
  @Override
  public String toString() {
    return "ValidationReport(" + record + ", " + bySeverity + (complete ? ")" : ", incomplete)");
  }
}
