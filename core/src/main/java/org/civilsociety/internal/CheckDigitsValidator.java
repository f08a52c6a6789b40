package org.civilsociety.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.CheckDigits;
import org.civilsociety.validation.RecordPath;

/** Decides {@link CheckDigits}. */
public final class CheckDigitsValidator extends RuleValidator<CheckDigits, Identifier> {

  private static final Pattern SCHEME =
      Pattern.compile("(?:XI-)?(LEI|ISNI|ROR)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern HYPHENS = Pattern.compile("[-\\u2010\\u2011]");
  private static final Pattern LEI =
      Pattern.compile("[0-9A-Z]{18}[0-9]{2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISNI = Pattern.compile("[0-9]{15}[0-9X]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISNI_ADDRESS =
      Pattern.compile("(?:https?://)?(?:www\\.)?isni\\.org/(?:isni/)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROR =
      Pattern.compile("0[0-9A-HJKMNP-TV-Z]{6}[0-9]{2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROR_ADDRESS =
      Pattern.compile("(?:https?://)?(?:www\\.)?ror\\.org/", Pattern.CASE_INSENSITIVE);
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** No identifier of these schemes is longer, with its address and its hyphens. */
  private static final int MAX_CHARACTERS = 60;

  @Override
  public void check(Identifier identifier, Faults faults) {
    Matcher scheme = SCHEME.matcher(identifier.getScheme());
    if (scheme.matches()
        && !holds(scheme.group(1).toUpperCase(Locale.ROOT), identifier.getValue())) {
      faults.add(RecordPath.ROOT.property("value"));
    }
  }

  private static boolean holds(String scheme, String value) {
    String text = SPACES.matcher(value).replaceAll("");
    if (text.length() > MAX_CHARACTERS) {
      return false;
    }
    return switch (scheme) {
      case "LEI" -> isLei(text);
      case "ISNI" -> isIsni(HYPHENS.matcher(after(ISNI_ADDRESS, text)).replaceAll(""));
      default -> isRor(after(ROR_ADDRESS, text));
    };
  }

  private static String after(Pattern address, String text) {
    Matcher start = address.matcher(text);
    if (!start.lookingAt()) {
      return text;
    }
    String id = text.substring(start.end());
    return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
  }

  /** ISO 7064, MOD 97-10: letters count from A = 10, and the whole leaves 1. */
  private static boolean isLei(String lei) {
    if (!LEI.matcher(lei).matches()) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < lei.length(); i++) {
      int digit = Character.digit(lei.charAt(i), 36);
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1;
  }

  /** ISO 7064, MOD 11-2. */
  private static boolean isIsni(String isni) {
    if (!ISNI.matcher(isni).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      sum = (sum + Character.digit(isni.charAt(i), 10)) * 2;
    }
    int check = (12 - sum % 11) % 11;
    return Character.toUpperCase(isni.charAt(15))
        == (check == 10 ? 'X' : Character.forDigit(check, 10));
  }

  /** Seven digits of Douglas Crockford's base 32, then ISO 7064, MOD 97-10, as ROR does it. */
  private static boolean isRor(String ror) {
    if (!ROR.matcher(ror).matches()) {
      return false;
    }
    long number = 0;
    for (int i = 0; i < 7; i++) {
      number = number * 32 + CROCKFORD.indexOf(Character.toUpperCase(ror.charAt(i)));
    }
    return 98 - number * 100 % 97 == Integer.parseInt(ror.substring(7));
  }
}
