package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.Accessors;
import org.civilsociety.jackson.JsonPlace;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.jackson.input.Places;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * What the rules say of a record, at the places of the document that it was read from; not what
 * only follows from what could not be read.
 */
final class RuleProblems {

  private static final String UNKNOWN = "member.unknown";

  /**
   * A text that a record was read from, and what of it is not in the record.
   *
   * @param text the text
   * @param leftOut the notes of what was left out
   * @param stopped the way to where it could be read no further; null if it was read to its end
   */
  record Origin(String text, List<Gathering.Note> leftOut, @Nullable JsonPointer stopped) {

    static Origin of(Salvage<?> salvage) {
      return new Origin(
          salvage.text().text(),
          salvage.gathering().notes().stream().filter(Gathering.Note::isLeftOut).toList(),
          salvage.tokens().stoppedAt());
    }

    static Origin ofAll(DocumentText text) {
      return new Origin(text.text(), List.of(), null);
    }
  }

  private final Origin origin;
  private final Extensible record;
  private final JsonPointer envelope;
  private final Places places;
  private final IdentityHashMap<Verbatim, Gathering.Note> added = new IdentityHashMap<>();

  private RuleProblems(Origin origin, Extensible record, JsonPointer envelope) {
    this.origin = origin;
    this.record = record;
    this.envelope = envelope;
    places = new Places(origin.leftOut().stream().map(Gathering.Note::pointer));
    for (Gathering.Note note : origin.leftOut()) {
      if (note.verbatim() != null) {
        added.put(note.verbatim(), note);
      }
    }
  }

  /** A second member or text is left out where the first one stands. */
  private static boolean isSurplus(Gathering.Note note) {
    return note.fault() != null && note.fault().rule().endsWith(".repeated");
  }

  /** Adds the findings of a report to the problems of the document. */
  static void add(
      ValidationReport report,
      Origin origin,
      Extensible record,
      JsonPointer envelope,
      List<Problem> problems) {
    RuleProblems rules = new RuleProblems(origin, record, envelope);
    List<Finding> ofDocument = new ArrayList<>();
    Map<Problem.Location, List<String>> meant = new HashMap<>();
    for (Finding finding : report.findings()) {
      Gathering.Note note = rules.noteOf(finding.path());
      if (note == null) {
        ofDocument.add(finding);
      } else if (!finding.suggestions().isEmpty()) {
        meant.putIfAbsent(note.location(), finding.suggestions());
      }
    }
    explain(meant, problems);
    if (!ofDocument.isEmpty()) {
      rules.lookFor(ofDocument);
      rules.places.walk(origin.text());
      rules.add(ofDocument, problems);
    }
  }

  private void add(List<Finding> findings, List<Problem> problems) {
    Consequences leftOut = consequences(Stream.of());
    Consequences withMisspelt =
        consequences(findings.stream().flatMap(finding -> misspelt(finding).stream()));
    Map<JsonPointer, Consequences> misspelt = ofEachMisspelt(findings);
    Set<JsonPointer> wrong = new HashSet<>();
    for (Finding finding : findings) {
      problem(finding, withMisspelt)
          .ifPresentOrElse(
              problems::add,
              () -> {
                if (finding.severity() == Severity.ERROR && problem(finding, leftOut).isPresent()) {
                  misspelt.forEach(
                      (member, consequences) -> {
                        if (problem(finding, consequences).isEmpty()) {
                          wrong.add(member);
                        }
                      });
                }
              });
    }
    problems.replaceAll(
        problem ->
            problem.rule().equals(UNKNOWN) && wrong.contains(problem.pointer())
                ? problem.with(Severity.ERROR)
                : problem);
  }

  /** Each misspelt member, with what only follows from its misspelling. */
  private Map<JsonPointer, Consequences> ofEachMisspelt(List<Finding> findings) {
    Map<JsonPointer, Consequences> consequences = new HashMap<>();
    for (Finding finding : findings) {
      List<JsonPointer> meant = misspelt(finding);
      if (!meant.isEmpty()) {
        consequences.put(
            found(finding.path()).pointer(),
            new Consequences(meant.stream().map(this::within), null));
      }
    }
    return consequences;
  }

  /** What a rule suggests for a text that was kept word for word is a suggestion for the value. */
  private static void explain(Map<Problem.Location, List<String>> meant, List<Problem> problems) {
    problems.replaceAll(
        problem -> {
          List<String> suggestions =
              meant.get(new Problem.Location(problem.pointer(), problem.place()));
          return suggestions != null
                  && problem.leftOut().isPresent()
                  && problem.suggestions().isEmpty()
              ? problem.withSuggestions(suggestions)
              : problem;
        });
  }

  /** Where what stands under a misspelt name would stand; empty if none is. */
  private List<JsonPointer> misspelt(Finding finding) {
    return finding.rule().equals(UNKNOWN)
        ? finding.suggestions().stream()
            .map(found(finding.path()).pointer().head()::appendProperty)
            .toList()
        : List.of();
  }

  private Consequences consequences(Stream<JsonPointer> misspelt) {
    Stream<JsonPointer> leftOut =
        origin.leftOut().stream().filter(note -> !isSurplus(note)).map(Gathering.Note::pointer);
    return new Consequences(
        Stream.concat(leftOut, misspelt).map(this::within),
        origin.stopped() == null ? null : within(origin.stopped()));
  }

  /** The way from the record, where the document has it in an envelope. */
  private JsonPointer within(JsonPointer place) {
    JsonPointer within = place;
    for (JsonPointer step = envelope; !step.matches(); step = step.tail()) {
      within = within.matches() ? within : within.tail();
    }
    return within;
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

  private Optional<Problem> problem(Finding finding, Consequences consequences) {
    Places.Found place = found(finding.path());
    List<Problem.Location> related =
        finding.related().stream()
            .map(this::found)
            .map(other -> new Problem.Location(other.pointer(), other.place()))
            .toList();
    List<JsonPointer> others =
        related.stream().map(Problem.Location::pointer).map(this::within).toList();
    if (consequences.include(finding.rule(), within(place.pointer()), place.missing(), others)) {
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
