package org.civilsociety.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.ContactPoint;
import org.civilsociety.constraints.ContactFormat;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.WebAddress;

/** Decides {@link ContactFormat}. A blank value is the fault {@code text.blank}. */
public final class ContactFormatValidator extends RuleValidator<ContactFormat, ContactPoint> {

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?:(?i:mailto):)?(?!\\.)[^\\s\\p{Z}@<>(),;:\"\\[\\]\\\\]{1,64}"
              + "@(?!-)[^\\s\\p{Z}@<>(),;:\"/?#\\\\]{1,255}");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "\\p{Cf}?(?:(?i:tel):)?\\(?\\+?\\(?\\p{Zs}?\\p{Nd}"
              + "[\\p{Nd}\\p{Zs}\\p{Pd}\\p{Cf}\\u2212()./]{2,40}"
              + "(?:;?(?i:ext[.=]?|x)\\p{Zs}?\\p{Nd}{1,8})?");
  private static final Pattern DIGITS_TOGETHER = Pattern.compile("\\p{Nd}{2}");
  private static final Pattern NEARLY_AN_ADDRESS =
      Pattern.compile("(https?)(?::/{0,2}+|//)(?!/)(.++)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST = Pattern.compile("(?:[^/:?#.]++\\.)++\\p{L}{2,}+(?![^/:?#])");
  private static final int MAX_DIGITS = 15;
  private static final int MAX_EXTENSION = 8;

  @Override
  public void check(ContactPoint contact, Faults faults) {
    String value = contact.getValue().orElse("");
    if (!value.isBlank() && !fits(contact.getKind(), value)) {
      faults.add(
          RecordPath.ROOT.property("value"),
          () -> Detail.suggesting(likely(contact.getKind(), value)));
    }
  }

  private static boolean fits(String kind, String value) {
    return switch (kind) {
      case ContactPoint.EMAIL -> isEmail(value);
      case ContactPoint.TELEPHONE, ContactPoint.FAX -> isTelephone(value);
      case ContactPoint.WEBSITE -> isWebAddress(value);
      default -> true;
    };
  }

  private static boolean isEmail(String value) {
    if (!EMAIL.matcher(value).matches() || INVISIBLE.matcher(value).find()) {
      return false;
    }
    String host = value.substring(value.indexOf('@') + 1);
    return host.indexOf('.') > 0 && !host.endsWith(".") && !host.contains("..");
  }

  private static boolean isTelephone(String value) {
    long digits = value.codePoints().limit(80).filter(Character::isDigit).count();
    return TELEPHONE.matcher(value).matches()
        && DIGITS_TOGETHER.matcher(value).find()
        && digits >= 3
        && digits <= MAX_DIGITS + MAX_EXTENSION;
  }

  private static boolean isWebAddress(String value) {
    try {
      WebAddress.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** {@code www.example.org} means {@code https://www.example.org}; spaces around mean nothing. */
  private static Optional<String> likely(String kind, String value) {
    String stripped = value.strip();
    if (fits(kind, stripped)) {
      return Optional.of(stripped);
    }
    return kind.equals(ContactPoint.WEBSITE)
        ? likelyAddress(stripped).filter(ContactFormatValidator::isWebAddress)
        : Optional.empty();
  }

  private static Optional<String> likelyAddress(String text) {
    Matcher nearly = NEARLY_AN_ADDRESS.matcher(text);
    if (nearly.matches()) {
      return Optional.of(nearly.group(1) + "://" + nearly.group(2));
    }
    return HOST.matcher(text).lookingAt() ? Optional.of("https://" + text) : Optional.empty();
  }
}
