package org.civilsociety.jackson.format;

import java.util.List;
import java.util.regex.Pattern;

/** What a directory document says of itself: the name of the format and its version. */
final class DocumentVersion {

  private static final String FORMAT = "civil-society";
  private static final Pattern READABLE = Pattern.compile("1(\\.[0-9]{1,9}){0,3}");
  private static final Pattern SAME = Pattern.compile("1(\\.0{1,9}){0,3}");

  /**
   * Written first; a version with the same number before the dot is read, and what it adds kept.
   */
  static final List<Member> MEMBERS =
      List.of(
          new Constant(
              "format",
              FORMAT,
              FORMAT::equals,
              FORMAT::equals,
              "must be the format \"" + FORMAT + '"',
              Fault.FORMAT,
              Fault.FORMAT_MISSING),
          new Constant(
              "version",
              "1.0",
              version -> READABLE.matcher(version).matches(),
              version -> SAME.matcher(version).matches(),
              "must be a version 1 of the format, like \"1.0\": this library reads no other",
              Fault.VERSION,
              Fault.VERSION_MISSING));

  private DocumentVersion() {}
}
