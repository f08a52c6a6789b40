package org.civilsociety.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of org-id.guide: a list code, {@code GB-CHC} or {@code CN-53-CR}, and behind it the
 * identifier in that list, {@code GB-CHC-202918}.
 */
final class OrgId {

  private static final Pattern LIST_CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9_]++){1,2}+");
  private static final Pattern LIST_CODE_IN_ANY_CASE =
      Pattern.compile(LIST_CODE.pattern(), Pattern.CASE_INSENSITIVE);
  private static final Pattern ORG_ID = Pattern.compile("[A-Z]{2}-[A-Z0-9_]++-.++");

  private OrgId() {}

  static boolean isListCode(String text) {
    return LIST_CODE.matcher(text).matches();
  }

  /** The list code that a text is but for letter case and the spaces around it. */
  static Optional<String> likelyListCode(String text) {
    Matcher code = LIST_CODE_IN_ANY_CASE.matcher(text.strip());
    return code.matches() ? Optional.of(code.group().toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  static boolean isOrgId(String text) {
    return ORG_ID.matcher(text).matches();
  }
}
