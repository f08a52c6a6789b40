package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.LanguageTag;

/**
 * Leaves out the entries of which it is not clear which one stands for which: what could be one
 * with two others, of its own list or of the other one, and what nothing tells from others. What
 * depends on the order in which {@link Matching} finds pairs need not hold for these.
 */
final class ClearLists {

  private ClearLists() {}

  /** Two organizations that may say the same thing once only. */
  static List<Organization> of(List<Organization> pair) {
    Organization left = withoutRivals((Organization) clear(pair.get(0)));
    return List.of(left, (Organization) clear(left, clear(withoutRivals(pair.get(1)))));
  }

  /**
   * With one displayed name in each language, as the rule {@code name.display-repeated} asks, and
   * with no other where its language is not stated: the other source may say that it is the same.
   */
  static Organization withoutRivals(Organization organization) {
    Set<Optional<LanguageTag>> displayed = new HashSet<>();
    List<Name> names = new ArrayList<>();
    for (Name name : organization.getNames()) {
      boolean isRival =
          DisplayedNames.isDisplayed(name)
              && (displayed.contains(Optional.empty())
                  || (name.getLanguage().isEmpty() && !displayed.isEmpty())
                  || !displayed.add(name.getLanguage()));
      names.add(isRival ? DisplayedNames.hidden(name) : name);
    }
    return new OrganizationBuilder().from(organization).names(names).build();
  }

  private static Extensible clear(Extensible entity) {
    EntityType<?> type = Model.typeOf(entity);
    Object builder = type.builderFrom(entity);
    for (Attribute attribute : type.attributes()) {
      Optional<Object> value = attribute.value(entity);
      if (value.isPresent() && value.get() instanceof Extensible one) {
        attribute.set(builder, clear(one));
      } else if (value.isPresent() && isList(attribute)) {
        List<Object> kept = new ArrayList<>();
        for (Object entry : (Collection<?>) value.get()) {
          Object clear = entry instanceof Extensible one ? clear(one) : entry;
          if (isTold(clear, attribute) && matches(kept, clear, attribute).isEmpty()) {
            kept.add(clear);
          }
        }
        type.attribute(attribute.name()).set(builder, kept);
      }
    }
    return type.build(builder);
  }

  /** The right one without what could be one with two entries of the left one. */
  private static Extensible clear(Extensible left, Extensible right) {
    EntityType<?> type = Model.typeOf(right);
    Object builder = type.builderFrom(right);
    for (Attribute attribute : type.attributes()) {
      Optional<Object> one = attribute.value(left);
      Optional<Object> other = attribute.value(right);
      if (one.isPresent() && other.isPresent()) {
        attribute.set(builder, clear(attribute, one.get(), other.get()));
      }
    }
    return type.build(builder);
  }

  private static Object clear(Attribute attribute, Object left, Object right) {
    if (left instanceof Extensible one && right instanceof Extensible other) {
      return Model.typeOf(one) == Model.typeOf(other) ? clear(one, other) : other;
    }
    if (!isList(attribute)) {
      return right;
    }
    List<Object> free = new ArrayList<>((Collection<?>) left);
    List<Object> kept = new ArrayList<>();
    for (Object entry : (Collection<?>) right) {
      List<Object> same = matches((Collection<?>) left, entry, attribute);
      if (same.isEmpty()) {
        kept.add(entry);
      } else if (same.size() == 1 && free.removeAll(same)) {
        kept.add(clear(entry, same.get(0)));
      }
    }
    return kept;
  }

  private static Object clear(Object entry, Object same) {
    return entry instanceof Extensible other
            && same instanceof Extensible one
            && Model.typeOf(one) == Model.typeOf(other)
        ? clear(one, other)
        : entry;
  }

  private static boolean isList(Attribute attribute) {
    return attribute.isMany() && attribute.valueType() != String.class;
  }

  private static boolean isTold(Object entry, Attribute attribute) {
    List<MatchRule> rules = MatchRules.of(attribute.valueType());
    return rules.isEmpty() || rules.stream().anyMatch(rule -> !rule.keys(entry).isEmpty());
  }

  private static List<Object> matches(Collection<?> entries, Object entry, Attribute attribute) {
    List<Object> matches = new ArrayList<>();
    for (Object known : entries) {
      if (Matching.of(List.of(known), List.of(entry), attribute.valueType()).size() == 1) {
        matches.add(known);
      }
    }
    return matches;
  }
}
