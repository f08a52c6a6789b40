package org.civilsociety.examples.benchmarks.contenders.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.plain.Classification;
import org.civilsociety.examples.benchmarks.contenders.plain.ContactPoint;
import org.civilsociety.examples.benchmarks.contenders.plain.Identifier;
import org.civilsociety.examples.benchmarks.contenders.plain.Name;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.Officer;
import org.civilsociety.examples.benchmarks.contenders.plain.Party;
import org.civilsociety.examples.benchmarks.contenders.plain.PostalAddress;
import org.civilsociety.examples.benchmarks.contenders.plain.Quantity;
import org.civilsociety.examples.benchmarks.contenders.plain.Relationship;
import org.civilsociety.examples.benchmarks.contenders.plain.Source;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjective;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroup;
import org.civilsociety.examples.benchmarks.contenders.plain.Theme;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a plain record across its members, by hand: what is asked of it as a whole, but not
 * of its texts or of the records in it. So a class-level constraint can ask the same.
 */
public final class PlainOwnRules {

  private PlainOwnRules() {}

  public static void name(Name name, Findings found) {
    List<org.civilsociety.Name.Kind> kinds = name.kinds();
    if (kinds != null && kinds.size() > 1 && EnumSet.copyOf(kinds).size() < kinds.size()) {
      found.add(Finding.MALFORMED, "kinds");
    }
    period(name.period(), found);
  }

  /** Two dates in their order. */
  private static void period(@Nullable String text, Findings found) {
    if (text != null) {
      try {
        if (DateRange.parse(text).isReversed()) {
          found.add("date.order", "period");
        }
      } catch (IllegalArgumentException e) {
        found.add(Finding.MALFORMED, "period");
      }
    }
  }

  /** A date; null where there is none, or what is there is no date. */
  static @Nullable PartialDate date(String property, @Nullable String text, Findings found) {
    if (text == null) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      found.add(Finding.MALFORMED, property);
      return null;
    }
  }

  static void notInTheFuture(String property, @Nullable PartialDate date, Findings found) {
    if (date != null && Dates.isFuture(date, found.today())) {
      found.add("date.future", property);
    }
  }

  public static void classification(Classification classification, Findings found) {
    stated("classification.empty", classification.label(), classification.codes(), found);
  }

  public static void targetGroup(TargetGroup group, Findings found) {
    stated("target-group.empty", group.label(), group.codes(), found);
  }

  public static void theme(Theme theme, Findings found) {
    stated("theme.empty", theme.label(), theme.codes(), found);
  }

  /** A label, or a code. */
  private static void stated(
      String rule,
      @Nullable Map<String, String> label,
      @Nullable List<String> codes,
      Findings found) {
    if (isEmpty(label) && (codes == null || codes.isEmpty())) {
      found.add(rule, "label");
    }
  }

  private static boolean isEmpty(@Nullable Map<String, String> text) {
    return text == null || text.isEmpty();
  }

  public static void identifier(Identifier identifier, Findings found) {
    String scheme = identifier.scheme();
    String value = identifier.value();
    if (scheme != null && !CheckDigits.hold(scheme, value == null ? "" : value)) {
      found.add("identifier.check-digit", "value");
    }
  }

  public static void party(Party party, Findings found) {
    int kinds =
        (party.reference() == null ? 0 : 1)
            + (party.named() == null ? 0 : 1)
            + (party.unnamed() == null ? 0 : 1);
    if (kinds != 1) {
      found.add(Finding.MALFORMED, "reference");
    }
  }

  public static void namedParty(NamedParty party, Findings found) {
    Repetition.check(party.identifiers(), Identifier::scheme, Identifier::value, found);
  }

  public static void strategicObjective(StrategicObjective objective, Findings found) {
    if (isEmpty(objective.name()) && isEmpty(objective.description())) {
      found.add("objective.empty", "name");
    }
    Depth.check(objective.targetGroups(), TargetGroup::includes, found::targetGroupTooDeep);
    period(objective.period(), found);
  }

  public static void quantity(Quantity quantity, Findings found) {
    if (quantity.bound() == null) {
      found.add(Finding.MALFORMED, "bound");
    }
    BigDecimal number = quantity.number();
    if (number == null
        || number.signum() < 0
        || number.scale() < 0
        || number.scale() > org.civilsociety.Quantity.MAX_DECIMAL_PLACES
        || (long) number.precision() - number.scale()
            > org.civilsociety.Quantity.MAX_INTEGER_DIGITS) {
      found.add(Finding.MALFORMED, "number");
    }
  }

  public static void postalAddress(PostalAddress address, Findings found) {
    if ((address.lines() == null || address.lines().isEmpty())
        && address.locality() == null
        && address.region() == null
        && address.postalCode() == null
        && address.country() == null) {
      found.add("address.empty", "lines");
    }
  }

  public static void contactPoint(ContactPoint contact, Findings found) {
    String value = contact.value();
    if (value != null && !SafeContact.holds(value)) {
      found.add("contact.unsafe", "value");
    }
  }

  public static void officer(Officer officer, Findings found) {
    period(officer.period(), found);
  }

  public static void relationship(Relationship relationship, Findings found) {
    period(relationship.period(), found);
  }

  public static void source(Source source, Findings found) {
    notInTheFuture("retrieved", date("retrieved", source.retrieved(), found), found);
    notInTheFuture("modified", date("modified", source.modified(), found), found);
  }
}
