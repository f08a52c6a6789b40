package org.civilsociety.jackson.ror;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import tools.jackson.core.JsonPointer;

/** Where in the record that is written something stands that stands in the ROR record. */
final class Places {

  private final TreeMap<String, String> sources = new TreeMap<>();

  Places(LossReport report) {
    for (FieldFate field : report.fields()) {
      field.target().ifPresent(target -> sources.putIfAbsent(target, field.source()));
    }
  }

  /** The same problem, with its places in the record. */
  Problem inRecord(Problem problem) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        inRecord(problem.pointer()),
        problem.missing(),
        Optional.empty(),
        problem.message(),
        problem.found(),
        problem.suggestions(),
        problem.related().stream()
            .map(other -> new Problem.Location(inRecord(other.pointer()), Optional.empty()))
            .toList(),
        Optional.empty());
  }

  private JsonPointer inRecord(JsonPointer place) {
    String source = sources.get(place.toString());
    return source != null ? JsonPointer.compile(source) : around(place);
  }

  /** What holds the first field within; at most as deep as the tree is. */
  private JsonPointer around(JsonPointer place) {
    String start = place + "/";
    Map.Entry<String, String> within = sources.ceilingEntry(start);
    if (within == null || !within.getKey().startsWith(start)) {
      return JsonPointer.empty();
    }
    JsonPointer source = JsonPointer.compile(within.getValue());
    long levels = Stream.of(within.getKey().substring(start.length()).split("/", -1)).count();
    for (long i = 0; i < levels && !source.matches(); i++) {
      source = source.head();
    }
    return source;
  }
}
