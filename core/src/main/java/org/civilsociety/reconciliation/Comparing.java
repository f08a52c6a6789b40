package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.Source;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Compares two records attribute by attribute. */
final class Comparing {

  /** Records nested deeper than this are compared as wholes. */
  static final int MAX_DEPTH = 32;

  static final String EXTENSIONS = "extensions";

  private final Function<RecordPath, List<Source>> leftSources;
  private final Function<RecordPath, List<Source>> rightSources;

  Comparing(
      Function<RecordPath, List<Source>> leftSources,
      Function<RecordPath, List<Source>> rightSources) {
    this.leftSources = leftSources;
    this.rightSources = rightSources;
  }

  static Relation relation(Extensible left, Extensible right) {
    if (!(left instanceof Party && right instanceof Party)) {
      requireOneType(left, right);
    }
    if (!areComparable(left, right)) {
      return ValueRelation.of(left, right, Wording.LABEL);
    }
    Comparing comparing = new Comparing(path -> List.of(), path -> List.of());
    return relation(left, right, comparing.claims(left, right));
  }

  static void requireOneType(Extensible left, Extensible right) {
    if (Model.typeOf(left) != Model.typeOf(right)) {
      throw new IllegalArgumentException(
          "two records of one type can be compared; found %s and %s".formatted(left, right));
    }
  }

  static Relation relation(Object left, Object right, List<Claim> parts) {
    return left.equals(right)
        ? Relation.EQUAL
        : Relation.combined(parts.stream().map(Claim::asPart).toList());
  }

  List<Claim> claims(Extensible left, Extensible right) {
    return claims(place(RecordPath.ROOT, left), place(RecordPath.ROOT, right), MAX_DEPTH);
  }

  /** A value and where it stands. */
  private record Place<V>(RecordPath path, V value) {}

  private static <V> Place<V> place(RecordPath path, V value) {
    return new Place<>(path, value);
  }

  private List<Claim> claims(Place<Extensible> left, Place<Extensible> right, int depth) {
    List<Claim> claims = new ArrayList<>();
    for (Attribute attribute : Model.typeOf(left.value()).attributes()) {
      claims.addAll(claims(attribute, left, right, depth));
    }
    claims.addAll(displayedNames(left, right));
    claims.addAll(members(left, right));
    return claims;
  }

  private List<Claim> claims(
      Attribute attribute, Place<Extensible> left, Place<Extensible> right, int depth) {
    RecordPath leftPath = left.path().property(attribute.name());
    RecordPath rightPath = right.path().property(attribute.name());
    Optional<Object> one = attribute.value(left.value());
    Optional<Object> other = attribute.value(right.value());
    if (attribute.isMany() && attribute.valueType() != String.class) {
      return entries(
          attribute, place(leftPath, entries(one)), place(rightPath, entries(other)), depth);
    }
    if (one.isEmpty() && other.isEmpty()) {
      return List.of();
    }
    Wording wording = Wording.of(attribute, Model.typeOf(left.value()).type());
    return List.of(
        claim(
            attribute.name(),
            wording,
            one.map(value -> place(leftPath, value)),
            other.map(value -> place(rightPath, value)),
            Optional.empty(),
            depth));
  }

  private static List<?> entries(Optional<Object> value) {
    return value.map(many -> List.copyOf((Collection<?>) many)).orElse(List.of());
  }

  private List<Claim> entries(
      Attribute attribute, Place<List<?>> left, Place<List<?>> right, int depth) {
    List<Claim> claims = new ArrayList<>();
    for (Matching.Pair pair : Matching.of(left.value(), right.value(), attribute.valueType())) {
      claims.add(
          claim(
              attribute.name(),
              Wording.LABEL,
              pair.left().map(i -> place(left.path().index(i), left.value().get(i))),
              pair.right().map(i -> place(right.path().index(i), right.value().get(i))),
              pair.match(),
              depth));
    }
    return claims;
  }

  private List<Claim> displayedNames(Place<Extensible> left, Place<Extensible> right) {
    if (!(left.value() instanceof Profile one && right.value() instanceof Profile other)) {
      return List.of();
    }
    return DisplayedNames.rivals(one.getNames(), other.getNames()).stream()
        .map(
            rivals ->
                claim(
                    DisplayedNames.PROPERTY,
                    Optional.of(name(left, one, rivals.left())),
                    Optional.of(name(right, other, rivals.right())),
                    Relation.CONFLICTS,
                    Optional.empty(),
                    List.of()))
        .toList();
  }

  private static Place<Name> name(Place<Extensible> profile, Profile names, int index) {
    return place(profile.path().property("names").index(index), names.getNames().get(index));
  }

  private List<Claim> members(Place<Extensible> left, Place<Extensible> right) {
    Extensions one = left.value().getExtensions();
    Extensions other = right.value().getExtensions();
    Set<String> names = new LinkedHashSet<>(one.members().keySet());
    names.addAll(other.members().keySet());
    List<Claim> claims = new ArrayList<>();
    for (String name : names) {
      claims.add(
          claim(
              EXTENSIONS,
              Wording.LABEL,
              one.get(name).map(value -> member(left, name, value)),
              other.get(name).map(value -> member(right, name, value)),
              Optional.empty(),
              0));
    }
    return claims;
  }

  private static Place<Object> member(Place<Extensible> entity, String name, ExtensionValue value) {
    return place(entity.path().property(EXTENSIONS).key(name), value);
  }

  private Claim claim(
      String property,
      Wording wording,
      Optional<? extends Place<?>> left,
      Optional<? extends Place<?>> right,
      Optional<Match> match,
      int depth) {
    if (left.isEmpty() || right.isEmpty()) {
      Relation relation = left.isPresent() ? Relation.ONLY_LEFT : Relation.ONLY_RIGHT;
      return claim(property, left, right, relation, match, List.of());
    }
    Place<?> one = left.get();
    Place<?> other = right.get();
    if (one.value().equals(other.value())) {
      return claim(property, left, right, Relation.EQUAL, match, List.of());
    }
    List<Claim> parts = parts(property, wording, one, other, depth);
    Relation relation =
        parts.isEmpty()
            ? ValueRelation.of(one.value(), other.value(), wording)
            : relation(one.value(), other.value(), parts);
    return claim(property, left, right, relation, match, parts);
  }

  private Claim claim(
      String property,
      Optional<? extends Place<?>> left,
      Optional<? extends Place<?>> right,
      Relation relation,
      Optional<Match> match,
      List<Claim> parts) {
    return new Claim(
        property,
        left.map(place -> statement(place, leftSources)),
        right.map(place -> statement(place, rightSources)),
        relation,
        match,
        parts);
  }

  private static Statement statement(Place<?> place, Function<RecordPath, List<Source>> sources) {
    return new Statement(place.path(), place.value(), sources.apply(place.path()));
  }

  private List<Claim> parts(
      String property, Wording wording, Place<?> left, Place<?> right, int depth) {
    if (left.value() instanceof LocalizedText one && right.value() instanceof LocalizedText other) {
      return languages(property, wording, place(left.path(), one), place(right.path(), other));
    }
    if (depth > 0
        && left.value() instanceof Extensible one
        && right.value() instanceof Extensible other
        && areComparable(one, other)) {
      return claims(place(left.path(), one), place(right.path(), other), depth - 1);
    }
    return List.of();
  }

  private static boolean areComparable(Extensible left, Extensible right) {
    if (left instanceof Party one && right instanceof Party other) {
      return PartyRelation.areComparable(one, other);
    }
    return Model.typeOf(left) == Model.typeOf(right) && !(left instanceof Quantity);
  }

  private List<Claim> languages(
      String property, Wording wording, Place<LocalizedText> left, Place<LocalizedText> right) {
    return TextRelation.pairs(left.value(), right.value(), wording).stream()
        .map(
            pair ->
                claim(
                    property,
                    pair.left().map(language -> text(left, language)),
                    pair.right().map(language -> text(right, language)),
                    pair.relation(),
                    Optional.empty(),
                    List.of()))
        .toList();
  }

  private static Place<String> text(Place<LocalizedText> text, LanguageTag language) {
    return place(text.path().key(language.value()), text.value().in(language).orElseThrow());
  }
}
