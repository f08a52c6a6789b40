package org.civilsociety.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.value.Code;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Relates two values that have no parts of their own. */
final class ValueRelation {

  private static final Pattern SAME_PAGE = Pattern.compile("^https?://(www\\.)?|/$");

  private static final Pattern HOST = Pattern.compile("[^:]*://[^/?#]*");

  private ValueRelation() {}

  static Relation of(Object left, Object right, Wording wording) {
    if (left.equals(right)) {
      return Relation.EQUAL;
    }
    if (left instanceof PartialDate one && right instanceof PartialDate other) {
      return DateRelation.of(one, other);
    }
    if (left instanceof DateRange one && right instanceof DateRange other) {
      return DateRangeRelation.of(one, other);
    }
    if (left instanceof Quantity one && right instanceof Quantity other) {
      return QuantityRelation.of(one, other);
    }
    if (left instanceof Party one && right instanceof Party other) {
      return PartyRelation.of(one, other);
    }
    if (left instanceof LanguageTag one && right instanceof LanguageTag other) {
      return Relation.of(isWithin(one, other), isWithin(other, one), !mayBeOne(one, other));
    }
    if (left instanceof WebAddress one && right instanceof WebAddress other) {
      return page(one).equals(page(other)) ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }
    if (left instanceof Profile.Status one && right instanceof Profile.Status other) {
      return Relation.of(isUnknown(other), isUnknown(one), !isUnknown(one) && !isUnknown(other));
    }
    if (left instanceof RecordId || left instanceof Code || left instanceof Instant) {
      return Relation.COMPATIBLE;
    }
    if (left instanceof ExtensionValue || left instanceof Extensible) {
      return Relation.DIFFERS;
    }
    Relation byText = wording.relation(text(left), text(right));
    return byText == Relation.EQUAL ? Relation.COMPATIBLE : byText;
  }

  private static boolean isWithin(LanguageTag narrow, LanguageTag wide) {
    return wide.equals(LanguageTag.UNDETERMINED) || narrow.value().startsWith(wide.value() + "-");
  }

  private static boolean mayBeOne(LanguageTag one, LanguageTag other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  /** The host in small letters, and the rest, without what is one page nearly everywhere. */
  static String page(WebAddress address) {
    String text = address.value();
    Matcher host = HOST.matcher(text);
    int end = host.lookingAt() ? host.end() : text.length();
    return SAME_PAGE
        .matcher(text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end))
        .replaceAll("");
  }

  private static boolean isUnknown(Profile.Status status) {
    return status == Profile.Status.UNKNOWN;
  }

  private static String text(Object value) {
    return value instanceof List<?> lines
        ? String.join("\n", lines.stream().map(Object::toString).toList())
        : value.toString();
  }
}
