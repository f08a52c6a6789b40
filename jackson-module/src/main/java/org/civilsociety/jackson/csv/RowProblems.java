package org.civilsociety.jackson.csv;

import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.validation.Severity;

/** Reports what is wrong with the cells of one row. */
record RowProblems(TableProblems problems, int row) {

  /** Leaves a cell out of the record. */
  void refuse(Cells.Cell cell, String why) {
    cell.field().dropped(why);
    problem("csv.cell", Severity.ERROR, cell, why).leftOut(cell.text()).report();
  }

  /** Says why a row is left out. */
  void reportRow(SourceField source, String why) {
    problems
        .add(
            "csv.row",
            Severity.ERROR,
            source.pointer(),
            new Problem.Place(row, 1),
            why,
            source.members().stream()
                .flatMap(field -> field.text().stream())
                .findFirst()
                .orElse(""))
        .report();
  }

  /** Says something of a cell. */
  TableProblems.Detail problem(String rule, Severity severity, Cells.Cell cell, String message) {
    return problems.add(
        rule,
        severity,
        cell.field().pointer(),
        new Problem.Place(row, cell.column()),
        message,
        cell.text());
  }
}
