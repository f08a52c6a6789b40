package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/**
 * Relates texts language by language. A text whose language is not known is refined by the same one
 * in a language.
 */
final class TextRelation {

  /** Two languages that stand for each other, mostly the same one, or one alone. */
  record Pair(Optional<LanguageTag> left, Optional<LanguageTag> right, Relation relation) {
    private Pair reversed() {
      return new Pair(right, left, relation.reversed());
    }
  }

  private TextRelation() {}

  static Relation of(LocalizedText left, LocalizedText right, Wording wording) {
    return left.equals(right)
        ? Relation.EQUAL
        : Relation.combined(
            pairs(left, right, wording).stream()
                .map(
                    pair ->
                        pair.left().isPresent() && pair.right().isPresent()
                            ? pair.relation()
                            : Relation.COMPATIBLE)
                .toList());
  }

  /** The pairs in the order of the left text, then what only the right one has, in its order. */
  static List<Pair> pairs(LocalizedText left, LocalizedText right, Wording wording) {
    Optional<Pair> unknownRight = unknown(left, right, wording);
    Optional<Pair> unknownLeft = unknown(right, left, wording).map(Pair::reversed);
    List<Pair> pairs = new ArrayList<>();
    Set<LanguageTag> done = new LinkedHashSet<>();
    for (LanguageTag language : left.texts().keySet()) {
      Optional<LanguageTag> same = Optional.of(language);
      Pair pair =
          unknownRight
              .filter(found -> found.left().equals(same))
              .or(() -> unknownLeft.filter(found -> found.left().equals(same)))
              .orElseGet(() -> sameLanguage(language, left, right, wording));
      pairs.add(pair);
      pair.right().ifPresent(done::add);
    }
    right.texts().keySet().stream()
        .filter(language -> !done.contains(language))
        .map(language -> new Pair(Optional.empty(), Optional.of(language), Relation.ONLY_RIGHT))
        .forEach(pairs::add);
    return pairs;
  }

  private static Pair sameLanguage(
      LanguageTag language, LocalizedText left, LocalizedText right, Wording wording) {
    Optional<LanguageTag> same = Optional.of(language);
    return left.in(language)
        .flatMap(one -> right.in(language).map(other -> wording.relation(one, other)))
        .map(relation -> new Pair(same, same, relation))
        .orElseGet(() -> new Pair(same, Optional.empty(), Relation.ONLY_LEFT));
  }

  /** The text in no known language, where only one of the two has one, and the other knows it. */
  private static Optional<Pair> unknown(
      LocalizedText known, LocalizedText unknown, Wording wording) {
    Optional<String> text = unknown.in(LanguageTag.UNDETERMINED);
    if (text.isEmpty() || known.in(LanguageTag.UNDETERMINED).isPresent()) {
      return Optional.empty();
    }
    return known.texts().entrySet().stream()
        .filter(entry -> unknown.in(entry.getKey()).isEmpty())
        .filter(
            entry ->
                switch (wording.relation(entry.getValue(), text.get())) {
                  case EQUAL, REFINES -> true;
                  default -> false;
                })
        .findFirst()
        .map(
            entry ->
                new Pair(
                    Optional.of(entry.getKey()),
                    Optional.of(LanguageTag.UNDETERMINED),
                    Relation.REFINES));
  }
}
