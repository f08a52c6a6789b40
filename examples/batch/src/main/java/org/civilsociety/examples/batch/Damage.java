package org.civilsociety.examples.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A way to break the line of a generated organization, and the rule that it must be found by. */
enum Damage {
  CUT_SHORT("document.truncated", line -> line.substring(0, line.length() / 2)),
  NOT_CLOSED("document.truncated", line -> line.substring(0, line.length() - 1)),
  NO_JSON("document.syntax", line -> line.replace(":", "=")),
  NO_UTF_8("document.encoding", line -> with("\"note\":\"\u00e9\"", line)),
  CONTROL_CHARACTER("document.syntax", line -> line.replace("\"mission\"", "\"mis\0sion\"")),
  SECOND_OBJECT("document.trailing", line -> line + line),
  OTHER_VERSION(
      "document.version", line -> "{\"directory\":{\"version\":\"2.0\",\"title\":" + line + "}}"),
  NO_KIND("value.envelope", line -> line.replace("{\"organization\":", "{\"organisation\":")),
  MEMBER_TWICE(
      "member.repeated", line -> with("\"status\":\"ACTIVE\",\"status\":\"ACTIVE\"", line)),
  TOO_DEEP("value.too-deep", line -> with("\"more\":" + "[".repeat(200) + "]".repeat(200), line)),
  NO_SUCH_DAY("value.form", line -> with("\"dissolved\":\"2016-02-30\"", line)),
  DISSOLVED_FIRST("date.order", line -> with("\"dissolved\":\"1900\"", line)),
  UNSAFE_CONTACT(
      "contact.unsafe",
      line ->
          with("\"contactPoints\":[{\"kind\":\"website\",\"value\":\"javascript:go()\"}]", line)),
  BLANK_SUMMARY("text.blank", line -> with("\"description\":{\"es\":\" \"}", line)),
  TURNED_ROUND("text.characters", line -> with("\"description\":{\"ar\":\"\u202Eماء\"}", line)),
  NAMELESS("name.missing", line -> line.replaceFirst("\"names\":\\[.*?\\],", ""));

  private static final String END = "}}";

  private final String rule;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
  private final UnaryOperator<String> breaking;

  Damage(String rule, UnaryOperator<String> breaking) {
    this.rule = rule;
    this.breaking = breaking;
  }

  /** Adds a member to the organization of a line. */
  private static String with(String member, String line) {
    return line.substring(0, line.length() - END.length()) + "," + member + END;
  }

  /** Returns the id of the rule that a line must be rejected for. */
  String rule() {
    return rule;
  }

  /** Breaks a line, which has no end. */
  byte[] breaking(String line) {
    Charset charset = this == NO_UTF_8 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return breaking.apply(line).getBytes(charset);
  }
}
