package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * Values that have not the form which the model asks for, where they cannot be put as they are and
 * left to the reading of the result: what is wrong with them is found in the same way.
 */
final class Misshapen {

  private Misshapen() {}

  /** What is wrong with a language; empty if nothing is. */
  static Optional<Problem> language(SourceField tag) {
    ExtensionValue name = Extensions.empty().with("language", tag.value());
    return problem("names", new ExtensionValue.Listing(List.of(name)), tag);
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
    Optional<Problem> problem = problem(form, field.value(), field);
    problem.ifPresent(repetition::report);
    TargetObject verbatim = record.list("verbatims").add();
    verbatim.put("property", property);
    verbatim.put("text", new Literal(field, Optional.empty(), Optional.empty()).content());
    field.changed(
        record.pointer().appendProperty("verbatims"),
        "kept word for word: " + problem.map(Problem::message).orElse(""));
  }

  private static Optional<Problem> problem(String member, ExtensionValue value, SourceField field) {
    return NativeDocument.fault(member, value)
        .map(problem -> problem.at(field.pointer(), Optional.empty()));
  }
}
