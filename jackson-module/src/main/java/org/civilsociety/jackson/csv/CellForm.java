package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Problem;

/**
 * The form that a cell should have had, in the words of tables: in JSON the same value is an
 * object, a truth value or a word in upper case, of which nobody wants to hear here.
 *
 * @param message what is expected
 * @param meant the value that may have been meant
 */
record CellForm(String message, Optional<String> meant) {

  /** The same problem in these words. */
  Problem in(Problem problem) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        problem.pointer(),
        problem.missing(),
        problem.place(),
        message,
        problem.found(),
        meant.stream().toList(),
        List.of(),
        problem.leftOut());
  }

  /** The same fate in these words. */
  FieldFate in(FieldFate field) {
    String note = field.fate() == Fate.CHANGED ? "kept word for word: " + message : message;
    return new FieldFate(field.source(), field.fate(), field.target(), note, field.value());
  }
}
