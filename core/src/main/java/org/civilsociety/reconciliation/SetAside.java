package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/**
 * A claim that does not stand, as verbatims of the record that it is a claim of: whoever gets the
 * record and nothing else still has every claim and its source.
 */
final class SetAside {

  /** The language under which a note says the place of what stands: that of no language. */
  static final LanguageTag NO_LANGUAGE = LanguageTag.parse("zxx");

  /** So many sources are named in a note. */
  private static final int MAX_SPEAKERS = 5;

  private SetAside() {}

  /**
   * Makes a verbatim of what a decision set aside for each source that said it.
   *
   * @param place the way from the record to the value
   * @param saidBy who said what stands at a place of the side that was set aside
   */
  static List<Verbatim> verbatims(
      Decision decision, RecordPath place, Function<RecordPath, List<Origin>> saidBy) {
    List<Statement> said = said(decision.claim(), decision.stands());
    String text = text(decision.valueSetAside(), said);
    if (text.isBlank() || text.equals(text(decision.value(), List.of()))) {
      return List.of();
    }
    RecordPath.Property property = (RecordPath.Property) place.steps().get(0);
    List<Verbatim> verbatims = new ArrayList<>();
    bySource(said, saidBy)
        .forEach(
            (source, own) -> {
              String words = own.size() == said.size() ? text : text(List.of(), own);
              if (!words.isBlank()) {
                verbatims.add(
                    new VerbatimBuilder()
                        .property(property.name())
                        .text(words)
                        .source(source)
                        .note(
                            note(decision, place, source.isPresent() ? "" : speakers(own, saidBy)))
                        .build());
              }
            });
    return verbatims;
  }

  /** Why, in English, and the place of what stands, in no language. */
  private static LocalizedText note(Decision decision, RecordPath place, String speakers) {
    boolean isDisplay = decision.claim().property().equals(DisplayedNames.PROPERTY);
    return LocalizedText.of(
            "en",
            (isDisplay ? "Displayed by its source; set aside" : "Set aside")
                + " for what another source says"
                + decision.reason().map(reason -> ": " + Excerpt.of(reason)).orElse("")
                + "."
                + speakers)
        .with(NO_LANGUAGE, place.toString());
  }

  /** The sources of a claim that no source can be named for, in English. */
  private static String speakers(List<Statement> said, Function<RecordPath, List<Origin>> saidBy) {
    List<String> sources =
        said.stream()
            .flatMap(statement -> saidBy.apply(statement.path()).stream())
            .flatMap(origin -> origin.sources().stream())
            .distinct()
            .map(Shown::of)
            .toList();
    String more =
        sources.size() > MAX_SPEAKERS
            ? "; and %s more".formatted(sources.size() - MAX_SPEAKERS)
            : "";
    return sources.isEmpty()
        ? ""
        : sources.stream()
            .limit(MAX_SPEAKERS)
            .collect(Collectors.joining("; ", " The sources of its record: ", more + "."));
  }

  /** What was said there and is not said by the other side too. */
  private static List<Statement> said(Claim claim, Side stands) {
    return claim
        .leaves()
        .filter(leaf -> leaf.relation() != Relation.EQUAL)
        .flatMap(leaf -> (stands == Side.LEFT ? leaf.right() : leaf.left()).stream())
        .toList();
  }

  private static String text(Object whole, List<Statement> said) {
    if (whole instanceof Name name) {
      return name.getText();
    }
    if (whole instanceof Identifier identifier) {
      return identifier.joined();
    }
    Stream<Object> values = said.isEmpty() ? Stream.of(whole) : said.stream().map(Statement::value);
    return values
        .flatMap(SetAside::words)
        .filter(word -> !word.isBlank())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Unknown members have no rules, and might break those of a verbatim. */
  private static Stream<String> words(Object value) {
    return value instanceof ExtensionValue ? Stream.empty() : Words.of(value);
  }

  /** What each source said of it; under none, where it is not known which of several did. */
  private static Map<Optional<RecordId>, List<Statement>> bySource(
      List<Statement> said, Function<RecordPath, List<Origin>> saidBy) {
    Map<Optional<RecordId>, List<Statement>> bySource = new LinkedHashMap<>();
    for (Statement statement : said) {
      Set<Optional<RecordId>> sources = new LinkedHashSet<>();
      saidBy.apply(statement.path()).forEach(origin -> sources.add(source(origin)));
      if (sources.size() > 1) {
        sources.remove(Optional.<RecordId>empty());
      }
      sources.forEach(
          source -> bySource.computeIfAbsent(source, first -> new ArrayList<>()).add(statement));
    }
    return bySource.isEmpty() ? Map.of(Optional.empty(), said) : bySource;
  }

  private static Optional<RecordId> source(Origin origin) {
    return origin.sources().size() == 1 ? origin.sources().get(0).getId() : Optional.empty();
  }
}
