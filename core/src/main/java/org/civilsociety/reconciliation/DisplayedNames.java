package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private DisplayedNames() {}

  /** Of the claims that are names, those of two that are displayed in one language. */
  static List<Claim> rivals(List<Claim> names) {
    Map<Optional<LanguageTag>, Claim> others = displayed(names, Claim::right);
    List<Claim> rivals = new ArrayList<>();
    displayed(names, Claim::left)
        .forEach(
            (language, one) -> {
              Claim other = others.get(language);
              if (other != null && !one.equals(other)) {
                rivals(one, other).ifPresent(rivals::add);
              }
            });
    return rivals;
  }

  /** The first name of each language that a side displays, in the order of that side. */
  private static Map<Optional<LanguageTag>, Claim> displayed(
      List<Claim> names, Function<Claim, Optional<Statement>> side) {
    Map<Optional<LanguageTag>, Claim> displayed = new LinkedHashMap<>();
    names.stream()
        .filter(
            name -> side.apply(name).filter(said -> isDisplayed((Name) said.value())).isPresent())
        .sorted(Comparator.comparing(name -> side.apply(name).orElseThrow().path()))
        .forEach(name -> displayed.putIfAbsent(language(name), name));
    return displayed;
  }

  private static Stream<Name> names(Claim claim) {
    return Stream.of(claim.left(), claim.right())
        .flatMap(Optional::stream)
        .map(said -> (Name) said.value());
  }

  private static Optional<LanguageTag> language(Claim name) {
    return names(name).map(Name::getLanguage).flatMap(Optional::stream).findFirst();
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
