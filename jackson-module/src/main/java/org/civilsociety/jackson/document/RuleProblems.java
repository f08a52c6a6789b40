package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.Accessors;
import org.civilsociety.jackson.JsonPlace;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * What the rules say of a record, at the places of the document that it was read from; not what
 * only follows from what could not be read.
 */
final class RuleProblems {

  private final Extensible record;
  private final JsonPointer envelope;
  private final Consequences consequences;
  private final Places places;
  private final IdentityHashMap<Verbatim, Gathering.Note> added = new IdentityHashMap<>();

  private RuleProblems(Salvage<?> salvage, Extensible record, JsonPointer envelope) {
    this.record = record;
    this.envelope = envelope;
    SalvagedTokens.Break broken = salvage.tokens().broken();
    consequences =
        new Consequences(
            leftOut(salvage).filter(note -> !isSurplus(note)).map(Gathering.Note::pointer),
            broken != null && salvage.trailing() == null ? broken.pointer() : null);
    places = new Places(leftOut(salvage).map(Gathering.Note::pointer));
    leftOut(salvage)
        .forEach(
            note -> {
              if (note.verbatim() != null) {
                added.put(note.verbatim(), note);
              }
            });
  }

  private static Stream<Gathering.Note> leftOut(Salvage<?> salvage) {
    return salvage.gathering().notes().stream().filter(Gathering.Note::isLeftOut);
  }

  /** A second member or text is left out where the first one stands. */
  private static boolean isSurplus(Gathering.Note note) {
    return note.fault() != null && note.fault().rule().endsWith(".repeated");
  }

  /** Adds the findings of a report to the problems of the document. */
  static void add(
      ValidationReport report,
      Salvage<?> salvage,
      Extensible record,
      JsonPointer envelope,
      List<Problem> problems) {
    RuleProblems rules = new RuleProblems(salvage, record, envelope);
    List<Finding> ofDocument = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Gathering.Note note = rules.noteOf(finding.path());
      if (note == null) {
        ofDocument.add(finding);
      } else {
        explain(note, finding, problems);
      }
    }
    rules.lookFor(ofDocument);
    rules.places.walk(Salvage.parser(salvage.text().text()));
    ofDocument.forEach(finding -> rules.problem(finding).ifPresent(problems::add));
  }

  /** What a rule suggests for a text that was kept word for word is a suggestion for the value. */
  private static void explain(Gathering.Note note, Finding finding, List<Problem> problems) {
    if (!finding.suggestions().isEmpty()) {
      problems.replaceAll(
          problem ->
              note.isAbout(problem) && problem.suggestions().isEmpty()
                  ? problem.withSuggestions(finding.suggestions())
                  : problem);
    }
  }

  private void lookFor(List<Finding> findings) {
    for (Finding finding : findings) {
      Stream.concat(Stream.of(finding.path()), finding.related().stream())
          .forEach(
              path -> {
                JsonPlace place = JsonPlace.of(path, record);
                places.lookFor(envelope.append(place.pointer()), place.missing(), isLanguage(path));
              });
    }
  }

  private static boolean isLanguage(RecordPath path) {
    int last = path.steps().size() - 1;
    return last > 0
        && path.steps().get(last) instanceof RecordPath.Key
        && path.steps().get(last - 1) instanceof RecordPath.Property property
        && !property.name().equals("extensions");
  }

  private Optional<Problem> problem(Finding finding) {
    Places.Found place = found(finding.path());
    List<Problem.Location> related =
        finding.related().stream()
            .map(this::found)
            .map(other -> new Problem.Location(other.pointer(), other.place()))
            .toList();
    List<JsonPointer> others = related.stream().map(Problem.Location::pointer).toList();
    if (consequences.include(finding.rule(), place.pointer(), place.missing(), others)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            finding.rule(),
            finding.severity(),
            place.pointer(),
            place.missing(),
            place.place(),
            finding.message(),
            finding.value(),
            finding.suggestions(),
            related,
            Optional.empty()));
  }

  private Places.Found found(RecordPath path) {
    JsonPlace place = JsonPlace.of(path, record);
    return places.found(envelope.append(place.pointer()), place.missing());
  }

  /** The note of the value that was kept word for word in the verbatim that the path is in. */
  private Gathering.@Nullable Note noteOf(RecordPath path) {
    if (added.isEmpty()) {
      return null;
    }
    Object value = record;
    for (RecordPath.Step step : path.steps()) {
      value = next(value, step);
      if (value instanceof Verbatim verbatim && added.containsKey(verbatim)) {
        return added.get(verbatim);
      }
    }
    return null;
  }

  private static @Nullable Object next(@Nullable Object value, RecordPath.Step step) {
    if (step instanceof RecordPath.Property property && value instanceof Extensible entity) {
      Object next = Accessors.of(entity).value(entity, property.name());
      return next instanceof Optional<?> optional ? optional.orElse(null) : next;
    }
    if (step instanceof RecordPath.Index entry && value instanceof List<?> list) {
      return list.get(entry.index());
    }
    return null;
  }
}
