package org.civilsociety.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.CheckDigits;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;

/** Decides {@link CheckDigits}. */
public final class CheckDigitsValidator extends RuleValidator<CheckDigits, Identifier> {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern HYPHENS = Pattern.compile("[-\\u2010\\u2011]");
  private static final Pattern ISNI_ADDRESS =
      Pattern.compile("(?:https?://)?(?:www\\.)?isni\\.org/(?:isni/)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROR_ADDRESS =
      Pattern.compile("(?:https?://)?(?:www\\.)?ror\\.org/", Pattern.CASE_INSENSITIVE);
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int MAX_SCHEME = "XI-ISNI".length();

  /** No identifier of these schemes is longer, with its address and its hyphens. */
  private static final int MAX_CHARACTERS = 60;

  @Override
  public void check(Identifier identifier, Faults faults) {
    String scheme = identifier.getScheme();
    if (scheme.length() <= MAX_SCHEME
        && !holds(scheme.toUpperCase(Locale.ROOT), identifier.getValue())
        && isAscii(scheme)) {
      faults.add(RecordPath.ROOT.property("value"));
    }
  }

  private static boolean holds(String scheme, String value) {
    return switch (scheme) {
      case "LEI", "XI-LEI" -> isLei(bare(value, null));
      case "ISNI", "XI-ISNI" -> isIsni(HYPHENS.matcher(bare(value, ISNI_ADDRESS)).replaceAll(""));
      case "ROR", "XI-ROR" -> isRor(bare(value, ROR_ADDRESS));
      default -> true;
    };
  }

  /**
   * The value without spaces, and without the address at which some schemes have it; empty if it is
   * too long to be one, whatever would be left of it.
   */
  private static String bare(String value, @Nullable Pattern address) {
    if (value.length() <= MAX_CHARACTERS && isAlphanumeric(value)) {
      return value;
    }
    String text = SPACES.matcher(value).replaceAll("");
    if (text.length() > MAX_CHARACTERS) {
      return "";
    }
    return address == null ? text : after(address, text);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 0x80);
  }

  private static boolean isAlphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (digit(text.charAt(i), 36) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The worth of an ASCII letter or digit; -1 for any other character. */
  private static int digit(char character, int radix) {
    return character < 0x80 ? Character.digit(character, radix) : -1;
  }

  private static String after(Pattern address, String text) {
    Matcher start = address.matcher(text);
    if (!start.lookingAt()) {
      return text;
    }
    String id = text.substring(start.end());
    return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
  }

  /**
   * Eighteen letters or digits, two digits; ISO 7064, MOD 97-10: A counts 10, the whole leaves 1.
   */
  private static boolean isLei(String lei) {
    if (lei.length() != 20 || digit(lei.charAt(18), 10) < 0 || digit(lei.charAt(19), 10) < 0) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < lei.length(); i++) {
      int digit = digit(lei.charAt(i), 36);
      if (digit < 0) {
        return false;
      }
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1;
  }

  /** Fifteen digits, a digit or X; ISO 7064, MOD 11-2. */
  private static boolean isIsni(String isni) {
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
    return check == 10
        ? isni.charAt(15) == 'X' || isni.charAt(15) == 'x'
        : digit(isni.charAt(15), 10) == check;
  }

  /** Seven digits of Douglas Crockford's base 32, then ISO 7064, MOD 97-10, as ROR does it. */
  private static boolean isRor(String ror) {
    if (ror.length() != 9 || ror.charAt(0) != '0') {
      return false;
    }
    long number = 0;
    for (int i = 0; i < 7; i++) {
      int digit = digit(ror.charAt(i), 36) < 0 ? -1 : crockford(ror.charAt(i));
      if (digit < 0) {
        return false;
      }
      number = number * 32 + digit;
    }
    int tens = digit(ror.charAt(7), 10);
    int ones = digit(ror.charAt(8), 10);
    return tens >= 0 && ones >= 0 && 98 - number * 100 % 97 == 10 * tens + ones;
  }

  private static int crockford(char character) {
    return CROCKFORD.indexOf(Character.toUpperCase(character));
  }
}
