package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.value.LanguageTag;

/**
 * Finds the names that two sources display in one language. A profile can hold both names, but
 * display only one of them.
 */
final class DisplayedNames {

  /** What the claim is about: {@code Profile.displayName}, which is no attribute. */
  static final String PROPERTY = "displayName";

  /** The numbers of two names that cannot both be displayed. */
  record Rivals(int left, int right) {}

  private DisplayedNames() {}

  static List<Rivals> rivals(List<Name> left, List<Name> right) {
    Map<Optional<LanguageTag>, Integer> others = displayed(right);
    List<Rivals> rivals = new ArrayList<>();
    displayed(left)
        .forEach(
            (language, one) -> {
              Integer other = others.get(language);
              if (other != null && areRivals(left.get(one), right.get(other))) {
                rivals.add(new Rivals(one, other));
              }
            });
    return rivals;
  }

  /** The first displayed name of each language. */
  private static Map<Optional<LanguageTag>, Integer> displayed(List<Name> names) {
    Map<Optional<LanguageTag>, Integer> displayed = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (isDisplayed(name)) {
        displayed.putIfAbsent(name.getLanguage(), i);
      }
    }
    return displayed;
  }

  private static boolean areRivals(Name one, Name other) {
    return Wording.LABEL.relation(one.getText(), other.getText()) == Relation.CONFLICTS;
  }

  static boolean isDisplayed(Name name) {
    return name.getKinds().contains(Name.Kind.DISPLAY);
  }

  /** The claims that two merged names are displayed, if one is made by each side alone. */
  static Optional<Claim> rivals(Claim one, Claim other) {
    if (areDisplayed(one.left(), other.left()) || areDisplayed(one.right(), other.right())) {
      return Optional.empty();
    }
    return rivals(one.left(), other.right()).or(() -> rivals(other.left(), one.right()));
  }

  private static Optional<Claim> rivals(Optional<Statement> left, Optional<Statement> right) {
    return areDisplayed(left, right)
        ? Optional.of(
            new Claim(PROPERTY, left, right, Relation.CONFLICTS, Optional.empty(), List.of()))
        : Optional.empty();
  }

  private static boolean areDisplayed(Optional<Statement> one, Optional<Statement> other) {
    return Stream.of(one, other)
        .allMatch(said -> said.filter(name -> isDisplayed((Name) name.value())).isPresent());
  }

  /** The same name, not displayed any more, which is the first of its kinds. */
  static Name hidden(Name name) {
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    kinds.addAll(name.getKinds());
    kinds.remove(Name.Kind.DISPLAY);
    return new NameBuilder().from(name).kinds(kinds).build();
  }
}
