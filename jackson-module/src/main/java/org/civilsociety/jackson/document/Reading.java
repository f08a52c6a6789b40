package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * A record as it was read, with everything that is wrong with its document and with the record.
 *
 * <p>It does not change, and can be shared by threads.
 *
 * @param <T> the type of the record
 */
public final class Reading<T> {

  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().orElse(new Problem.Place(0, 0)))
          .thenComparing(problem -> problem.pointer().toString())
          .thenComparing(Problem::rule);

  private static final Set<String> REFUSALS = Set.of("document.format", "document.version");

  /** What is wrong with the document as a whole is named whatever else is wrong. */
  private static final Comparator<Problem> WORST_FIRST =
      Comparator.comparing((Problem problem) -> !problem.rule().startsWith("document."))
          .thenComparing(Problem::severity);

  private final String name;
  private final @Nullable T record;
  private final List<Problem> problems;
  private final List<JsonPointer> leftOut;
  private final Map<Severity, Integer> counts;
  private final boolean complete;
  private final Words words;

  Reading(
      String name,
      @Nullable T record,
      List<Problem> all,
      Map<Severity, Integer> unnamed,
      List<JsonPointer> leftOut,
      int maxProblems,
      boolean complete,
      Words words) {
    this.name = name;
    this.record = record;
    this.leftOut = List.copyOf(leftOut);
    this.complete = complete;
    this.words = words;
    counts = new EnumMap<>(Severity.class);
    counts.putAll(unnamed);
    all.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    List<Problem> worst = new ArrayList<>(all);
    if (worst.size() > maxProblems) {
      worst.sort(WORST_FIRST.thenComparing(BY_PLACE));
      worst.subList(maxProblems, worst.size()).clear();
    }
    worst.sort(BY_PLACE);
    problems = List.copyOf(worst);
  }

  /**
   * Returns the record, without what is not well formed: that stands word for word in its
   * verbatims, and in {@link Problem#leftOut}.
   *
   * @return empty if the document holds no record of the kind, or is of another version of the
   *     format
   */
  public Optional<T> record() {
    return Optional.ofNullable(record);
  }

  /**
   * Returns what is wrong, in the order of the document.
   *
   * @return the worst, if there are more than the limits let be named
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns what is wrong in one way.
   *
   * @param rule the id of the rule
   * @return those of {@link #problems}, in their order
   */
  public List<Problem> problemsOf(String rule) {
    return problems.stream().filter(problem -> problem.rule().equals(rule)).toList();
  }

  /**
   * Returns the places of the document that the record does not have: those of malformed values,
   * and of what cannot be without them. Within the place of a quantity is that of its number.
   *
   * @return pointers, in the order in which the values end
   */
  public List<JsonPointer> leftOut() {
    return leftOut;
  }

  /**
   * Counts the problems of a severity.
   *
   * @param severity the severity
   * @return how many there are, with those that are not named
   */
  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /**
   * Counts what {@link #problems} does not name.
   *
   * @return 0 if it names all
   */
  public int more() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - problems.size();
  }

  /**
   * Says whether nothing is wrong with the document and the record; they may be suspect.
   *
   * @return true if no problem is an {@link Severity#ERROR}
   */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * Says whether the document was read to its end, and all rules were asked.
   *
   * @return false if the text breaks off or is too long, or the record is beyond {@link
   *     org.civilsociety.validation.Limits}
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Counts the problems of each severity in words.
   *
   * @return one line in the language of the reader: {@code error: 2, warning: 1, note: 0}
   */
  public String summary() {
    return new ReadingText(words).counts(this);
  }

  /**
   * Writes the problems for a terminal: each with file, line and column, severity, rule and
   * pointer, what is expected, what was found and what may have been meant.
   *
   * @return lines in the language of the reader, each ended by a line feed
   */
  public String text() {
    return new ReadingText(words).of(this, name);
  }

  boolean isRefused() {
    return problems.stream().anyMatch(problem -> REFUSALS.contains(problem.rule()));
  }

  /** The same with one more problem. */
  Reading<T> with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    Map<Severity, Integer> unnamed = new EnumMap<>(counts);
    problems.forEach(named -> unnamed.merge(named.severity(), -1, Integer::sum));
    return new Reading<>(name, record, more, unnamed, leftOut, more.size(), complete, words);
  }

  /** Returns the record and the counts on one line, for logs. */
  @Override
  public String toString() {
    return "Reading(%s, %s%s)".formatted(record, counts, complete ? "" : ", incomplete");
  }
}
