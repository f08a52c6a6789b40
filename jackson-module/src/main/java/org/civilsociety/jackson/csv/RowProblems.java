package org.civilsociety.jackson.csv;

import java.util.Optional;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.validation.Severity;

/** Reports what is wrong with the cells of one row. */
record RowProblems(TableProblems problems, int row) {

  /** Leaves a cell out of the record. */
  void refuse(Cells.Cell cell, String why) {
    cell.field().dropped(why);
    problems.add(problem("csv.cell", Severity.ERROR, cell, why).withLeftOut(cell.text()));
  }

  /** Says what is wrong with the row as a whole. */
  void reportRow(SourceField source, Severity severity, String why) {
    problems.add(
        TableProblems.problem(
            "csv.row", severity, source.pointer(), new Problem.Place(row, 1), why));
  }

  /** Says something of a cell. */
  void report(String rule, Severity severity, Cells.Cell cell, String message) {
    problems.add(problem(rule, severity, cell, message));
  }

  /** Says what a cell should have been that is put into the record although it has not its form. */
  void expect(Cells.Cell cell, String message, Optional<String> meant) {
    problems.expect(cell.field().pointer(), new CellForm(message, meant));
  }

  private Problem problem(String rule, Severity severity, Cells.Cell cell, String message) {
    return TableProblems.problem(
            rule, severity, cell.field().pointer(), new Problem.Place(row, cell.column()), message)
        .withFound(cell.text());
  }
}
