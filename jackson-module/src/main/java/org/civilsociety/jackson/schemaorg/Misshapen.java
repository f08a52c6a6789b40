package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/**
 * Values that have not the form which the model asks for, where they cannot be put as they are and
 * left to the reading of the result: what is wrong with them is found in the same way.
 */
final class Misshapen {

  private Misshapen() {}

  /** What is wrong with a language; empty if nothing is. */
  static Optional<Problem> language(SourceField tag) {
    TargetObject record = TargetObject.root();
    record.list("names").add().put("language", tag.value());
    return problem(record, tag);
  }

  /** Keeps an id word for word with its record. */
  static void keepId(SourceField id, TargetObject record, Repetition repetition) {
    keep("id", id, record, "id", repetition);
  }

  /** Keeps a date word for word with its record, of which it belongs to a property. */
  static void keepDate(
      SourceField date, TargetObject record, String property, Repetition repetition) {
    keep("founded", date, record, property, repetition);
  }

  private static void keep(
      String form, SourceField field, TargetObject record, String property, Repetition repetition) {
    TargetObject example = TargetObject.root();
    example.put(form, field.value());
    Optional<Problem> problem = problem(example, field);
    problem.ifPresent(repetition::report);
    TargetObject verbatim = record.list("verbatims").add();
    verbatim.put("property", property);
    verbatim.put("text", new Literal(field, Optional.empty(), Optional.empty()).content());
    field.changed(
        record.pointer().appendProperty("verbatims"),
        "kept word for word: " + problem.map(Problem::message).orElse(""));
  }

  private static Optional<Problem> problem(TargetObject record, SourceField field) {
    return NativeDocument.read(
            Organization.class, record, new Ledger(ExtensionValue.Null.NULL), new FoundProblems(1))
        .problems()
        .stream()
        .findFirst()
        .map(problem -> problem.at(field.pointer(), Optional.empty()));
  }
}
