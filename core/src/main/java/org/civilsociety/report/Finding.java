package org.civilsociety.report;

import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.RecordId;

/**
 * One place in a record where a rule is broken, with what a person needs to mend it.
 *
 * <p>Text that comes from the record is cut and escaped as {@link org.civilsociety.value.Excerpt}
 * does it: {@code value} and {@code suggestions} can be shown on a terminal or logged, and want the
 * usual escaping for HTML.
 *
 * @param rule the id of the rule, {@code text.blank}; of a constraint without {@link
 *     org.civilsociety.validation.Rule} the name of its annotation type
 * @param severity how bad it is
 * @param path where it is: {@code names[1].text}
 * @param message what is expected, in the language of the report, without a full stop
 * @param value what was found; empty if nothing is there; a list is shown by its length, {@code
 *     [10001]}
 * @param suggestions values that may have been meant, the likeliest first: both readings of a date,
 *     the id that is one letter away; empty if there is none to suggest
 * @param related other places that take part: where the twin of a repeated thing stands, the other
 *     memberships of a cycle
 * @param moreRelated how many more such places there are, where they were too many to name
 * @param record the id of the profile or membership that the place is in; empty if it has none
 */
public record Finding(
    String rule,
    Severity severity,
    RecordPath path,
    String message,
    Optional<String> value,
    List<String> suggestions,
    List<RecordPath> related,
    int moreRelated,
    Optional<RecordId> record) {

  /**
   * Copies the lists.
   *
   * @param rule the id of the rule
   * @param severity how bad it is
   * @param path where it is
   * @param message what is expected
   * @param value what was found
   * @param suggestions values that may have been meant
   * @param related other places that take part
   * @param moreRelated how many more such places there are
   * @param record the id of the profile or membership that the place is in
   */
  public Finding {
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }

  /** Returns severity, rule, path and message on one line, for logs. */
  @Override
  public String toString() {
    return severity + " " + rule + " at \"" + path + "\": " + message;
  }
}
