package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Makes one record of two, and notes who said what and what was decided. */
final class Merging {

  private static final String VERBATIMS = "verbatims";

  private final MergePolicy policy;
  private final Origins leftOrigins;
  private final Origins rightOrigins;
  private final Origins origins;
  private final List<Decision> decisions = new ArrayList<>();

  Merging(MergePolicy policy, Origins leftOrigins, Origins rightOrigins, Origins origins) {
    this.policy = policy;
    this.leftOrigins = leftOrigins;
    this.rightOrigins = rightOrigins;
    this.origins = origins;
  }

  Origins origins() {
    return origins;
  }

  List<Decision> decisions() {
    return decisions;
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
    int earlier = decisions.size();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Attribute attribute : type.attributes()) {
      List<Claim> own =
          claims.stream().filter(claim -> claim.property().equals(attribute.name())).toList();
      RecordPath place = path.property(attribute.name());
      if (attribute.valueType() == Name.class) {
        values.put(attribute.name(), names(own, place));
      } else if (Matching.isFor(attribute)) {
        values.put(attribute.name(), entries(inOrder(attribute, own), place));
      } else if (!own.isEmpty()) {
        values.put(attribute.name(), value(own.get(0), place));
      }
    }
    Extensions extensions = extensions(claims, path);
    if (type.has(VERBATIMS)) {
      keepSetAside(values, decisions.subList(earlier, decisions.size()), path);
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
        if (known.add(said(verbatim))) {
          origins.addVerbatim(
              path.property(VERBATIMS).index(verbatims.size()), decision.setAside());
          verbatims.add(verbatim);
        }
      }
    }
    values.put(VERBATIMS, verbatims);
  }

  private static List<Object> said(Verbatim verbatim) {
    return List.of(verbatim.getProperty(), verbatim.getText(), verbatim.getSource());
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

  /** The names of both; where both display one in a language, only one of these stays so. */
  private List<Object> names(List<Claim> claims, RecordPath list) {
    List<Object> names = entries(claims, list);
    Map<Optional<LanguageTag>, Integer> displayed = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = (Name) names.get(i);
      if (DisplayedNames.isDisplayed(name)) {
        Integer earlier = displayed.putIfAbsent(name.getLanguage(), i);
        if (earlier != null) {
          displayed.put(name.getLanguage(), displayed(earlier, i, names, claims, list));
        }
      }
    }
    return names;
  }

  /** Which of two names in one language is displayed; the other one is changed. */
  private int displayed(
      int one, int other, List<Object> names, List<Claim> claims, RecordPath list) {
    Optional<Claim> rivals = DisplayedNames.rivals(claims.get(one), claims.get(other));
    if (rivals.isEmpty()) {
      return one;
    }
    boolean isOneLeft = rivals.get().left().equals(claims.get(one).left());
    Decision decision =
        decide(rivals.get(), side -> list.index((side == Side.LEFT) == isOneLeft ? one : other));
    int displayed = (decision.stands() == Side.LEFT) == isOneLeft ? one : other;
    int hidden = displayed == one ? other : one;
    Name name = (Name) names.get(hidden);
    origins.removeFirst(list.index(hidden).property("kinds"), name.getKinds().size());
    names.set(hidden, DisplayedNames.hidden(name));
    return displayed;
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
        ? decide(claim, side -> path).value()
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
            decide(claim, side -> path.key(key(side == Side.LEFT ? left(claim) : right(claim))));
        text = text.with(key(decision.path()), (String) decision.value());
      } else {
        String language = key(claim.path());
        text = text.with(language, (String) value(claim, path.key(language)));
      }
    }
    return text;
  }

  private Decision decide(Claim claim, Function<Side, RecordPath> place) {
    Optional<Verdict> verdict =
        Objects.requireNonNull(
            policy.decide(claim), "a merge policy must return a verdict, or an empty Optional");
    Side side = verdict.map(Verdict::stands).orElse(Side.LEFT);
    RecordPath path = place.apply(side);
    boolean isLeft = side == Side.LEFT;
    List<Origin> left = leftOrigins.origins(left(claim));
    List<Origin> right = rightOrigins.origins(right(claim));
    origins.addAll(path, isLeft ? leftOrigins : rightOrigins, isLeft ? left(claim) : right(claim));
    for (Claim part : equalParts(claim)) {
      RecordPath within =
          isLeft
              ? left(part).relativeTo(left(claim)).orElseThrow()
              : right(part).relativeTo(right(claim)).orElseThrow();
      origins.addAll(path.then(within), leftOrigins, left(part), rightOrigins, right(part));
    }
    Decision decision =
        new Decision(
            path,
            claim,
            side,
            verdict.map(Verdict::reason),
            isLeft ? left : right,
            isLeft ? right : left);
    decisions.add(decision);
    return decision;
  }

  /** In what both agree, although only one of them stands. */
  private static List<Claim> equalParts(Claim claim) {
    return claim.leaves().filter(leaf -> leaf.relation() == Relation.EQUAL).toList();
  }
}
