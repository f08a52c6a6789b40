package org.civilsociety.internal;

import java.util.Arrays;

/** Compares words that differ in one character: one more, one less, another, or two swapped. */
final class OneAway {

  /** The units of UTF-16 that one character has at most. */
  private static final int MAX_UNITS = 2;

  private OneAway() {}

  /** Whether two words differ in just one character. */
  static boolean isOneAway(String one, String other) {
    return Math.abs(one.length() - other.length()) <= MAX_UNITS
        && isOneAway(one.codePoints().toArray(), other.codePoints().toArray());
  }

  private static boolean isOneAway(int[] one, int[] other) {
    int same = Arrays.mismatch(one, other);
    if (same < 0) {
      return false;
    }
    return switch (one.length - other.length) {
      case 0 ->
          isSame(one, same + 1, other, same + 1)
              || (same + 1 < one.length
                  && one[same] == other[same + 1]
                  && one[same + 1] == other[same]
                  && isSame(one, same + 2, other, same + 2));
      case 1 -> isSame(one, same + 1, other, same);
      case -1 -> isSame(one, same, other, same + 1);
      default -> false;
    };
  }

  private static boolean isSame(int[] one, int from, int[] other, int otherFrom) {
    return Arrays.equals(one, from, one.length, other, otherFrom, other.length);
  }
}
