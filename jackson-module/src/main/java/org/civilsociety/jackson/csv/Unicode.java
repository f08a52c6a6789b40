package org.civilsociety.jackson.csv;

import java.util.regex.Pattern;

/** Half surrogate pairs, which no encoding of Unicode can write. */
final class Unicode {

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Unicode() {}

  static boolean isWellFormed(String text) {
    return !HALF.matcher(text).find();
  }

  static String wellFormed(String text) {
    return HALF.matcher(text).replaceAll("\uFFFD");
  }
}
