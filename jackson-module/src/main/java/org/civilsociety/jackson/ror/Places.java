package org.civilsociety.jackson.ror;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import tools.jackson.core.JsonPointer;

/** Where in the record that is written something stands that stands in the ROR record. */
final class Places {

  private final Map<String, String> sources = new HashMap<>();

  Places() {
    sources.put("", "");
  }

  /** Adds an entry to a list of the ROR record, for an entry of a list of the record. */
  TargetObject entry(TargetList list, SourceField source) {
    sources.putIfAbsent(list.next().toString(), source.pointer().toString());
    sources.putIfAbsent(list.pointer().toString(), source.pointer().head().toString());
    return list.add();
  }

  /** Learns where the fields are, and the objects and lists that were kept as a whole. */
  void learn(LossReport report) {
    for (FieldFate field : report.fields()) {
      field.target().ifPresent(target -> learn(field, target));
    }
  }

  private void learn(FieldFate field, String fieldTarget) {
    String target = fieldTarget;
    String source = field.source();
    while (sources.putIfAbsent(target, source) == null
        && field.fate() == Fate.KEPT
        && last(target).equals(last(source))) {
      target = around(target);
      source = around(source);
    }
  }

  private static String last(String pointer) {
    return pointer.substring(around(pointer).length());
  }

  private static String around(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The same problem, with its places in the record. */
  Problem inRecord(Problem problem) {
    return problem
        .at(inRecord(problem.pointer()), Optional.empty())
        .withRelated(
            problem.related().stream()
                .map(other -> new Problem.Location(inRecord(other.pointer()), Optional.empty()))
                .toList());
  }

  /** Where it stands, or else what is nearest around it. */
  private JsonPointer inRecord(JsonPointer place) {
    String target = place.toString();
    String source = sources.get(target);
    while (source == null) {
      target = around(target);
      source = sources.get(target);
    }
    return JsonPointer.compile(source);
  }
}
