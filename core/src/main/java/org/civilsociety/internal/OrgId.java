package org.civilsociety.internal;

import java.util.regex.Pattern;

/**
 * The forms of org-id.guide: a list code, {@code GB-CHC} or {@code CN-53-CR}, and behind it the
 * identifier in that list, {@code GB-CHC-202918}.
 */
final class OrgId {

  private static final Pattern LIST_CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]++){1,2}+");
  private static final Pattern ORG_ID = Pattern.compile("[A-Z]{2}-[A-Z0-9]++-.++");

  private OrgId() {}

  static boolean isListCode(String text) {
    return LIST_CODE.matcher(text).matches();
  }

  static boolean isOrgId(String text) {
    return ORG_ID.matcher(text).matches();
  }
}
