package org.civilsociety.jackson.csv;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the documented heading that was probably meant by another one. */
final class NearestHeading {

  private static final int MAX_CHARACTERS = 60;
  private static final int MAX_DISTANCE = 2;

  private NearestHeading() {}

  /** The nearest, with what stands in the brackets; empty if none is near. */
  static Optional<String> to(String heading, CsvTables.Table table) {
    if (heading.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    int bracket = heading.indexOf('[');
    String path = bracket < 0 ? heading : heading.substring(0, bracket);
    String plain = plain(path);
    Map<Integer, String> nearest = new TreeMap<>();
    for (String known : RecordKind.headings(table)) {
      String knownPath = known.replaceFirst("\\[.*", "");
      nearest.putIfAbsent(distance(plain, plain(knownPath)), known);
    }
    Map.Entry<Integer, String> best = nearest.entrySet().iterator().next();
    boolean isNear = best.getKey() <= MAX_DISTANCE && best.getKey() * 2 < plain.length();
    return isNear ? Optional.of(like(heading, best.getValue())) : Optional.empty();
  }

  /** The known heading with the language of the other, where it has one. */
  private static String like(String heading, String known) {
    int bracket = heading.indexOf('[');
    boolean isIn = bracket >= 0 && known.endsWith("]");
    String suggestion =
        isIn ? known.substring(0, known.indexOf('[')) + heading.substring(bracket) : known;
    return Heading.parse(suggestion).filter(meant -> known.endsWith("]") || !isIn).isPresent()
        ? suggestion
        : known;
  }

  private static String plain(String path) {
    return path.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
  }

  /** How many characters must be added, left out or replaced. */
  private static int distance(String from, String to) {
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[to.length() + 1];
      next[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[to.length()];
  }
}
