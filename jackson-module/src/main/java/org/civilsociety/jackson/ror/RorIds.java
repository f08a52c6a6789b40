package org.civilsociety.jackson.ror;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;

/** ROR ids among the identifiers of a record, however they are written. */
final class RorIds {

  private static final Pattern SCHEME = Pattern.compile("(?:XI-)?ROR", Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?ror\\.org/)?(0[a-z0-9]{8})/?", Pattern.CASE_INSENSITIVE);

  private RorIds() {}

  /** Whether an identifier is one of ROR, well formed or not. */
  static boolean isRor(SourceField identifier) {
    return text(identifier, "scheme")
        .filter(scheme -> SCHEME.matcher(scheme).matches())
        .isPresent();
  }

  /** The ROR id, as ROR writes it, that an identifier is. */
  static Optional<String> of(SourceField identifier) {
    return text(identifier, "value")
        .map(VALUE::matcher)
        .filter(value -> isRor(identifier) && value.matches())
        .map(RorIds::id);
  }

  private static String id(Matcher value) {
    return "https://ror.org/" + value.group(1).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> text(SourceField identifier, String member) {
    return identifier.member(member).flatMap(SourceField::text);
  }
}
