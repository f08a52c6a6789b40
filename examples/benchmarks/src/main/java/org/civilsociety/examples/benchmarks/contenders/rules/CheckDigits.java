package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.Locale;

/** The rule {@code identifier.check-digit}: those of LEI, ISNI and ROR. */
final class CheckDigits {

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int MAX_CHARACTERS = 60;

  private CheckDigits() {}

  static boolean hold(String scheme, String value) {
    int start = scheme.regionMatches(true, 0, "XI-", 0, 3) && isAscii(scheme) ? 3 : 0;
    return switch (scheme.length() - start) {
      case 3 ->
          (!is("LEI", scheme, start) || isLei(value))
              && (!is("ROR", scheme, start) || isRor(value));
      case 4 -> !is("ISNI", scheme, start) || isIsni(value);
      default -> true;
    };
  }

  private static boolean is(String wanted, String scheme, int start) {
    return scheme.regionMatches(true, start, wanted, 0, wanted.length()) && isAscii(scheme);
  }

  /** Without regard to case, a dotless i is an I too. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** ISO 7064, MOD 97-10: letters count from A = 10, and the whole leaves 1. */
  private static boolean isLei(String value) {
    String lei = withoutSpaces(value);
    if (lei.length() != 20) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < 20; i++) {
      int digit = digit(lei.charAt(i), i < 18 ? 36 : 10);
      if (digit < 0) {
        return false;
      }
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1;
  }

  /** ISO 7064, MOD 11-2. */
  private static boolean isIsni(String value) {
    String isni =
        after(withoutSpaces(value), "isni.org/isni/", "isni.org/")
            .replaceAll("[-\\u2010\\u2011]", "");
    if (isni.length() != 16) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int digit = digit(isni.charAt(i), 10);
      if (digit < 0) {
        return false;
      }
      sum = (sum + digit) * 2;
    }
    int check = (12 - sum % 11) % 11;
    char last = isni.charAt(15);
    return check == 10 ? last == 'X' || last == 'x' : digit(last, 10) == check;
  }

  /** Seven digits of Douglas Crockford's base 32, then ISO 7064, MOD 97-10, as ROR does it. */
  private static boolean isRor(String value) {
    String ror = after(withoutSpaces(value), "ror.org/");
    if (ror.length() != 9 || ror.charAt(0) != '0') {
      return false;
    }
    long number = 0;
    for (int i = 0; i < 7; i++) {
      int digit =
          ror.charAt(i) < 0x80 ? CROCKFORD.indexOf(Character.toUpperCase(ror.charAt(i))) : -1;
      if (digit < 0) {
        return false;
      }
      number = number * 32 + digit;
    }
    int tens = digit(ror.charAt(7), 10);
    int ones = digit(ror.charAt(8), 10);
    return tens >= 0 && ones >= 0 && 98 - number * 100 % 97 == tens * 10 + ones;
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static String withoutSpaces(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 0x80) {
        String text = value.replaceAll("[\\s\\p{Z}]", "");
        return text.length() > MAX_CHARACTERS ? "" : text;
      }
    }
    return value.length() > MAX_CHARACTERS ? "" : value;
  }

  /** What follows a web address, if it begins with one. */
  private static String after(String text, String... addresses) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
    start = lower.startsWith("www.", start) ? start + 4 : start;
    for (String address : addresses) {
      if (lower.startsWith(address, start)) {
        String id = text.substring(start + address.length());
        return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
      }
    }
    return text;
  }
}
