package org.civilsociety.jackson.ror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** Writes the profiles of a directory as a list of records of ROR. */
final class DirectoryOut {

  private static final Set<String> PROFILES = Set.of("organizations", "coalitions");

  private final List<ExtensionValue> records = new ArrayList<>();
  private final List<FieldFate> fields = new ArrayList<>();
  private final FoundProblems problems = new FoundProblems(ReadLimits.DEFAULT.maxProblems());

  Conversion<Optional<String>> write(Extensions directory) {
    if (directory.isEmpty()) {
      drop(directory);
    }
    directory.members().forEach(this::write);
    Optional<String> text =
        records.isEmpty()
            ? Optional.empty()
            : Optional.of(NativeDocument.text(new ExtensionValue.Listing(records)));
    return new Conversion<>(text, new LossReport(fields), problems.named(), problems.more(), true);
  }

  private void write(String name, ExtensionValue value) {
    if (PROFILES.contains(name) && value instanceof ExtensionValue.Listing profiles) {
      JsonPointer list = JsonPointer.empty().appendProperty(name);
      for (int i = 0; i < profiles.values().size(); i++) {
        write(list.appendIndex(i), (Extensions) profiles.values().get(i));
      }
    } else {
      drop(Extensions.empty().with(name, value));
    }
  }

  private void drop(Extensions part) {
    Ledger ledger = new Ledger(part);
    ledger.root().dropped("ROR has records of organizations, and nothing else");
    fields.addAll(ledger.report().fields());
  }

  private void write(JsonPointer place, Extensions profile) {
    WrittenRecord written = WrittenRecord.of(profile);
    String target = "/" + records.size();
    written.losses().fields().forEach(field -> fields.add(within(place, target, field)));
    written.problems().named().forEach(problem -> problems.add(within(place, problem)));
    problems.addMore(written.problems().more());
    written.record().ifPresent(records::add);
  }

  private static FieldFate within(JsonPointer place, String target, FieldFate field) {
    return new FieldFate(
        place + field.source(),
        field.fate(),
        field.target().map(inRecord -> target + inRecord),
        field.note(),
        field.value());
  }

  private static Problem within(JsonPointer place, Problem problem) {
    return problem
        .at(place.append(problem.pointer()), Optional.empty())
        .withRelated(
            problem.related().stream()
                .map(other -> new Problem.Location(place.append(other.pointer()), Optional.empty()))
                .toList());
  }
}
