package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/**
 * A claim that does not stand, as verbatims of the record that it is a claim of: whoever gets the
 * record and nothing else still has every claim and its source.
 */
final class SetAside {

  private SetAside() {}

  /**
   * Makes the verbatims of what a decision set aside.
   *
   * @param place the way from the record to the attribute
   */
  static List<Verbatim> verbatims(Decision decision, RecordPath place) {
    RecordPath.Property property = (RecordPath.Property) place.steps().get(0);
    LocalizedText note =
        LocalizedText.of(
            "en",
            "Set aside for what another source says of "
                + withoutNumbers(place)
                + decision.reason().map(reason -> ": " + reason).orElse("")
                + ".");
    return texts(decision)
        .map(
            text ->
                new VerbatimBuilder()
                    .property(property.name())
                    .text(text)
                    .source(source(decision))
                    .note(note)
                    .build())
        .toList();
  }

  private static String withoutNumbers(RecordPath place) {
    return new RecordPath(
            place.steps().stream()
                .filter(Predicate.not(RecordPath.Index.class::isInstance))
                .toList())
        .toString();
  }

  /** What was said, without what stands as well. */
  private static Stream<String> texts(Decision decision) {
    List<Object> values = values(decision.claim(), decision.stands());
    Set<String> standing = words(decision.value()).collect(Collectors.toSet());
    return values.stream()
        .flatMap(SetAside::words)
        .filter(word -> !word.isBlank() && !standing.contains(word))
        .distinct();
  }

  private static List<Object> values(Claim claim, Side stands) {
    return claim
        .leaves()
        .filter(leaf -> leaf.relation() != Relation.EQUAL)
        .flatMap(leaf -> (stands == Side.LEFT ? leaf.right() : leaf.left()).stream())
        .map(Statement::value)
        .toList();
  }

  private static Stream<String> words(Object value) {
    if (value instanceof ExtensionValue.Text text) {
      return Stream.of(text.text());
    }
    if (value instanceof Extensions || value instanceof ExtensionValue.Listing) {
      return Stream.empty();
    }
    return value instanceof Name name ? Stream.of(name.getText()) : Words.of(value);
  }

  private static Optional<RecordId> source(Decision decision) {
    List<Optional<RecordId>> ids =
        decision.setAside().stream()
            .flatMap(origin -> origin.sources().stream())
            .map(Source::getId)
            .distinct()
            .toList();
    return ids.size() == 1 ? ids.get(0) : Optional.empty();
  }
}
