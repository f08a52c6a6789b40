package org.civilsociety.jackson.ror;

import java.util.Optional;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * An organization or coalition that was written as a record of ROR.
 *
 * @param record the record; empty if it would not have all that ROR demands
 * @param losses what became of each field
 * @param problems what is missing or wrong, with places in the organization or coalition
 */
record WrittenRecord(Optional<Extensions> record, LossReport losses, FoundProblems problems) {

  static WrittenRecord of(Extensions profile) {
    Ledger ledger = new Ledger(profile);
    TargetObject target = TargetObject.root();
    Places places = new Places();
    new RecordOut(ledger.root(), target, places).write();
    Extensions record = target.build();
    LossReport losses = ledger.report();
    places.learn(losses);
    FoundProblems problems = problems(record, ledger.root(), places);
    if (problems.hasErrors()) {
      Ledger nothing = new Ledger(profile);
      nothing.root().dropped("is not written, for ROR demands more");
      return new WrittenRecord(Optional.empty(), nothing.report(), problems);
    }
    return new WrittenRecord(Optional.of(record), losses, problems);
  }

  private static FoundProblems problems(Extensions record, SourceField profile, Places places) {
    FoundProblems found = new FoundProblems(Integer.MAX_VALUE);
    RorSchema.RECORD.check(record, JsonPointer.empty(), new Faults(found));
    FoundProblems problems = new FoundProblems(ReadLimits.DEFAULT.maxProblems());
    Missing missing = new Missing(profile, new Faults(problems));
    for (Problem problem : found.named()) {
      if (problem.pointer().matches() && problem.missing().isPresent()) {
        missing.explain(problem.missing().get());
      } else {
        problems.add(places.inRecord(problem));
      }
    }
    return problems;
  }
}
