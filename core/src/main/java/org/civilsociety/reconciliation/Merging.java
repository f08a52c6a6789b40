package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** Makes one record of two, and notes who said what and what was decided. */
final class Merging {

  private static final String VERBATIMS = "verbatims";

  private final Origins leftOrigins;
  private final Origins rightOrigins;
  private final Origins origins;
  private final Deciding deciding;
  private final MergedNames displayed;

  Merging(MergePolicy policy, Origins leftOrigins, Origins rightOrigins, Origins origins) {
    this.leftOrigins = leftOrigins;
    this.rightOrigins = rightOrigins;
    this.origins = origins;
    deciding = new Deciding(policy, leftOrigins, rightOrigins, origins);
    displayed = new MergedNames(deciding, origins);
  }

  Origins origins() {
    return origins;
  }

  List<Decision> decisions() {
    return deciding.decisions();
  }

  @SuppressWarnings("unchecked") // what is merged has the type of what it is merged of
  <R extends Extensible> R merge(R left, R right) {
    List<Claim> claims =
        new Comparing(new Speaker(leftOrigins::sources), new Speaker(rightOrigins::sources))
            .claims(left, right);
    return (R) merge(left, claims, RecordPath.ROOT);
  }

  /** Merges two entities of one type, whose claims are given, into one that stands at a place. */
  private Extensible merge(Extensible left, List<Claim> claims, RecordPath path) {
    EntityType<?> type = Model.typeOf(left);
    int earlier = decisions().size();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Attribute attribute : type.attributes()) {
      List<Claim> own =
          claims.stream().filter(claim -> claim.property().equals(attribute.name())).toList();
      RecordPath place = path.property(attribute.name());
      if (attribute.valueType() == Name.class) {
        List<Object> names = entries(own, place);
        displayed.settle(names, own, place);
        values.put(attribute.name(), names);
      } else if (Matching.isFor(attribute)) {
        values.put(attribute.name(), entries(inOrder(attribute, own), place));
      } else if (!own.isEmpty()) {
        values.put(attribute.name(), value(own.get(0), place));
      }
    }
    Extensions extensions = extensions(claims, path);
    if (type.has(VERBATIMS)) {
      keepSetAside(values, decisions().subList(earlier, decisions().size()), path);
    }
    Object builder = type.newBuilder();
    values.forEach((name, value) -> type.attribute(name).set(builder, value));
    type.setExtensions(builder, extensions);
    return type.build(builder);
  }

  private void keepSetAside(Map<String, Object> values, List<Decision> made, RecordPath path) {
    List<Object> verbatims =
        new ArrayList<>((List<?>) Objects.requireNonNull(values.get(VERBATIMS)));
    Set<List<Object>> known = new HashSet<>();
    verbatims.forEach(verbatim -> known.add(said((Verbatim) verbatim)));
    for (Decision decision : made) {
      RecordPath place = decision.path().relativeTo(path).orElseThrow();
      Origins side = decision.stands() == Side.LEFT ? rightOrigins : leftOrigins;
      for (Verbatim verbatim : SetAside.verbatims(decision, place, side::origins)) {
        if (!known.contains(said(verbatim, Optional.empty())) && known.add(said(verbatim))) {
          origins.addVerbatim(
              path.property(VERBATIMS).index(verbatims.size()), decision.setAside());
          verbatims.add(verbatim);
        }
      }
    }
    values.put(VERBATIMS, verbatims);
  }

  private static List<Object> said(Verbatim verbatim) {
    return said(verbatim, verbatim.getNote().in(SetAside.NO_LANGUAGE));
  }

  private static List<Object> said(Verbatim verbatim, Optional<String> place) {
    return List.of(verbatim.getProperty(), verbatim.getText(), verbatim.getSource(), place);
  }

  private List<Object> entries(List<Claim> claims, RecordPath list) {
    List<Object> entries = new ArrayList<>();
    claims.forEach(claim -> entries.add(value(claim, list.index(entries.size()))));
    return entries;
  }

  /** As the merged entity will have them: a set has an order of its own. */
  private static List<Claim> inOrder(Attribute attribute, List<Claim> claims) {
    if (attribute.returnType() != Set.class) {
      return claims;
    }
    List<?> order = List.of(Objects.requireNonNull(attribute.valueType().getEnumConstants()));
    return claims.stream()
        .sorted(
            Comparator.comparing(
                claim -> order.indexOf(claim.left().or(claim::right).orElseThrow().value())))
        .toList();
  }

  private Extensions extensions(List<Claim> claims, RecordPath path) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.property().equals(Comparing.EXTENSIONS)) {
        String name = key(claim.path());
        RecordPath place = path.property(Comparing.EXTENSIONS).key(name);
        members.put(name, (ExtensionValue) value(claim, place));
      }
    }
    return new Extensions(members);
  }

  private static String key(RecordPath path) {
    return ((RecordPath.Key) path.steps().get(path.steps().size() - 1)).key();
  }

  private Object value(Claim claim, RecordPath path) {
    switch (claim.relation()) {
      case EQUAL -> origins.addAll(path, leftOrigins, left(claim), rightOrigins, right(claim));
      case ONLY_LEFT -> origins.addAll(path, leftOrigins, left(claim));
      case ONLY_RIGHT -> origins.addAll(path, rightOrigins, right(claim));
      default -> {
        return both(claim, path);
      }
    }
    return claim.left().or(claim::right).orElseThrow().value();
  }

  private static RecordPath left(Claim claim) {
    return claim.left().orElseThrow().path();
  }

  private static RecordPath right(Claim claim) {
    return claim.right().orElseThrow().path();
  }

  private Object both(Claim claim, RecordPath path) {
    Object left = claim.left().orElseThrow().value();
    if (!claim.parts().isEmpty() && left instanceof LocalizedText) {
      return text(claim.parts(), path);
    }
    return claim.parts().isEmpty() || isDecidedAsAWhole(claim)
        ? deciding.decide(claim, side -> path).value()
        : merge((Extensible) left, claim.parts(), path);
  }

  /**
   * Whether the parts of two entities that say different things belong together: the name of the
   * one place must not get the code of the other.
   */
  private static boolean isDecidedAsAWhole(Claim claim) {
    boolean isOneThing = claim.match().filter(match -> match != Match.KIND).isPresent();
    return !isOneThing
        && (claim.relation() == Relation.CONFLICTS || claim.relation() == Relation.DIFFERS);
  }

  private LocalizedText text(List<Claim> languages, RecordPath path) {
    LocalizedText text = LocalizedText.empty();
    for (Claim claim : languages) {
      if (claim.relation().isBetweenTwo()) {
        Decision decision =
            deciding.decide(
                claim, side -> path.key(key(side == Side.LEFT ? left(claim) : right(claim))));
        text = text.with(key(decision.path()), (String) decision.value());
      } else {
        String language = key(claim.path());
        text = text.with(language, (String) value(claim, path.key(language)));
      }
    }
    return text;
  }
}
