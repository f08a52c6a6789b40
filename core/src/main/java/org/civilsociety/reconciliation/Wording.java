package org.civilsociety.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.civilsociety.ContactPoint;
import org.civilsociety.Place;
import org.civilsociety.constraints.Prose;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.FoldedText;

/** What a text is for, which decides what it means that two are not the same. */
enum Wording {
  /** It names something: one thing has two names. */
  LABEL(Relation.CONFLICTS),
  /** It names a place, perhaps with the wider place behind a comma. */
  PLACE(Relation.CONFLICTS),
  /** It is how somebody is reached, perhaps a number, which is written with or without spaces. */
  REACH(Relation.CONFLICTS),
  /** It tells something: not judged. */
  PROSE(Relation.DIFFERS);

  private static final Pattern COMMA = Pattern.compile("[,،]");

  private static final Pattern OTHER_THAN_DIGITS = Pattern.compile("[^\\p{Nd}+]");

  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}\\p{P}\\p{Z}+]*");

  private final Relation otherwise;

  Wording(Relation otherwise) {
    this.otherwise = otherwise;
  }

  static Wording of(Attribute attribute, Class<?> entity) {
    if (attribute.has(Prose.class)) {
      return PROSE;
    }
    if (entity == ContactPoint.class && attribute.name().equals("value")) {
      return REACH;
    }
    return entity == Place.class ? PLACE : LABEL;
  }

  /** A number as it is dialled. */
  static String digits(String text) {
    return OTHER_THAN_DIGITS.matcher(text).replaceAll("");
  }

  Relation relation(String left, String right) {
    if (left.equals(right)) {
      return Relation.EQUAL;
    }
    String folded = FoldedText.of(left);
    if (!folded.isEmpty() && folded.equals(FoldedText.of(right))) {
      return Relation.COMPATIBLE;
    }
    if (this == REACH && isNumber(left) && isNumber(right) && digits(left).equals(digits(right))) {
      return Relation.COMPATIBLE;
    }
    if (this == PLACE) {
      List<String> narrow = places(left);
      List<String> wide = places(right);
      if (endsWith(narrow, wide) || endsWith(wide, narrow)) {
        return Relation.of(endsWith(narrow, wide), endsWith(wide, narrow), false);
      }
    }
    return otherwise;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !digits(text).isEmpty();
  }

  private static List<String> places(String text) {
    return Arrays.stream(COMMA.split(text)).map(FoldedText::of).toList();
  }

  private static boolean endsWith(List<String> narrow, List<String> wide) {
    int further = narrow.size() - wide.size();
    return further > 0
        && !wide.contains("")
        && !wide.isEmpty()
        && narrow.subList(further, narrow.size()).equals(wide);
  }
}
