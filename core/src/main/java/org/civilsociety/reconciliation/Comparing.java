package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.Quantity;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Compares two records attribute by attribute. */
final class Comparing {

  /** Records nested deeper than this are compared as wholes. */
  static final int MAX_DEPTH = 32;

  static final String EXTENSIONS = "extensions";

  private final Speaker left;
  private final Speaker right;

  Comparing(Speaker left, Speaker right) {
    this.left = left;
    this.right = right;
  }

  static Relation relation(Extensible left, Extensible right) {
    if (!(left instanceof Party && right instanceof Party)) {
      requireOneType(left, right);
    }
    if (!areComparable(left, right)) {
      return ValueRelation.of(left, right, Wording.LABEL);
    }
    Speaker anybody = new Speaker(path -> List.of());
    return relation(left, right, new Comparing(anybody, anybody).claims(left, right));
  }

  /** Whether nothing that they say makes them two. */
  static boolean mayBeOne(Extensible left, Extensible right) {
    Relation relation = relation(left, right);
    return relation != Relation.CONFLICTS && relation != Relation.DIFFERS;
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

  List<Claim> claims(Extensible one, Extensible other) {
    return claims(left.says(RecordPath.ROOT, one), right.says(RecordPath.ROOT, other), MAX_DEPTH);
  }

  private List<Claim> claims(Statement one, Statement other, int depth) {
    List<Claim> claims = new ArrayList<>();
    EntityType<?> type = Model.typeOf((Extensible) one.value());
    for (Attribute attribute : type.attributes()) {
      Optional<Statement> ones = left.saysIn(one, attribute);
      Optional<Statement> others = right.saysIn(other, attribute);
      if (Matching.isFor(attribute)) {
        claims.addAll(entries(attribute, ones, others, depth));
      } else if (ones.isPresent() || others.isPresent()) {
        Wording wording = Wording.of(attribute, type.type());
        claims.add(claim(attribute.name(), ones, others, Optional.empty(), wording, depth));
      }
    }
    claims.addAll(
        DisplayedNames.rivals(
            claims.stream().filter(claim -> claim.property().equals("names")).toList()));
    claims.addAll(members(one, other));
    return claims;
  }

  private List<Claim> entries(
      Attribute attribute, Optional<Statement> ones, Optional<Statement> others, int depth) {
    List<?> these = values(ones);
    List<?> those = values(others);
    List<Claim> claims = new ArrayList<>();
    for (Matching.Pair pair : Matching.of(these, those, attribute.valueType())) {
      claims.add(
          claim(
              attribute.name(),
              ones.flatMap(list -> pair.left().map(i -> left.saysAt(list, i, these.get(i)))),
              others.flatMap(list -> pair.right().map(i -> right.saysAt(list, i, those.get(i)))),
              pair.match(),
              Wording.LABEL,
              depth));
    }
    return claims;
  }

  private static List<?> values(Optional<Statement> list) {
    return list.map(entries -> List.copyOf((Collection<?>) entries.value())).orElse(List.of());
  }

  private List<Claim> members(Statement one, Statement other) {
    Extensions these = ((Extensible) one.value()).getExtensions();
    Extensions those = ((Extensible) other.value()).getExtensions();
    RecordPath extensions = RecordPath.ROOT.property(EXTENSIONS);
    Set<String> names = new LinkedHashSet<>(these.members().keySet());
    names.addAll(those.members().keySet());
    List<Claim> claims = new ArrayList<>();
    for (String name : names) {
      RecordPath member = extensions.key(name);
      claims.add(
          claim(
              EXTENSIONS,
              these.get(name).map(value -> left.says(one.path().then(member), value)),
              those.get(name).map(value -> right.says(other.path().then(member), value)),
              Optional.empty(),
              Wording.LABEL,
              0));
    }
    return claims;
  }

  private Claim claim(
      String property,
      Optional<Statement> one,
      Optional<Statement> other,
      Optional<Match> match,
      Wording wording,
      int depth) {
    if (one.isEmpty() || other.isEmpty()) {
      Relation relation = one.isPresent() ? Relation.ONLY_LEFT : Relation.ONLY_RIGHT;
      return new Claim(property, one, other, relation, match, List.of());
    }
    Object these = one.get().value();
    Object those = other.get().value();
    List<Claim> parts =
        these.equals(those) ? List.of() : parts(property, one.get(), other.get(), wording, depth);
    Relation relation =
        parts.isEmpty() ? ValueRelation.of(these, those, wording) : relation(these, those, parts);
    return new Claim(property, one, other, relation, match, parts);
  }

  private List<Claim> parts(
      String property, Statement one, Statement other, Wording wording, int depth) {
    if (one.value() instanceof LocalizedText these
        && other.value() instanceof LocalizedText those) {
      return TextRelation.pairs(these, those, wording).stream()
          .map(
              pair ->
                  new Claim(
                      property,
                      pair.left().map(language -> text(left, one, language)),
                      pair.right().map(language -> text(right, other, language)),
                      pair.relation(),
                      Optional.empty(),
                      List.of()))
          .toList();
    }
    return depth > 0
            && one.value() instanceof Extensible these
            && other.value() instanceof Extensible those
            && areComparable(these, those)
        ? claims(one, other, depth - 1)
        : List.of();
  }

  private static Statement text(Speaker speaker, Statement text, LanguageTag language) {
    return speaker.says(
        text.path().key(language.value()),
        ((LocalizedText) text.value()).in(language).orElseThrow());
  }

  private static boolean areComparable(Extensible left, Extensible right) {
    if (left instanceof Party one && right instanceof Party other) {
      return PartyRelation.areComparable(one, other);
    }
    return Model.typeOf(left) == Model.typeOf(right) && !(left instanceof Quantity);
  }
}
