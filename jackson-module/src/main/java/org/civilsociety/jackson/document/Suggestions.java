package org.civilsociety.jackson.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilsociety.internal.Nearest;
import org.civilsociety.jackson.format.Fault;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** What the writer of a malformed value may have meant, where its form gives it away. */
final class Suggestions {

  private static final int MAX_CHARACTERS = 200;

  /** What is longer can be a language, but is none in use. */
  private static final Pattern LANGUAGE = Pattern.compile("^[A-Za-z]{2,3}(-|$)");

  private static final Pattern SHORT_DATE =
      Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})");
  private static final Pattern FIRST_MEMBER = Pattern.compile("\\{\\s*+\"([^\"\\\\]{1,200}+)\"");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

  private Suggestions() {}

  static List<String> of(Fault fault, String text) {
    boolean isObject = fault.key().equals("value.envelope");
    if (text.length() > MAX_CHARACTERS && !isObject) {
      return List.of();
    }
    return candidates(fault, text).filter(Suggestions::isShownWhole).distinct().toList();
  }

  /** One with escapes is of no use. */
  private static boolean isShownWhole(String candidate) {
    return candidate
        .codePoints()
        .mapToObj(Character::toString)
        .allMatch(character -> Excerpt.of(character).equals(character));
  }

  private static Stream<String> candidates(Fault fault, String text) {
    String bare = text.strip();
    return switch (fault.key()) {
      case "value.choice" ->
          near(bare, fault.names()).or(() -> near(upper(bare), fault.names())).stream();
      case "value.envelope" ->
          Stream.of(bare)
              .map(FIRST_MEMBER::matcher)
              .filter(Matcher::lookingAt)
              .map(object -> object.group(1))
              .filter(Predicate.not(fault.names()::contains))
              .flatMap(name -> near(name, fault.names()).stream());
      case "value.kind.FLAG" ->
          Stream.of("true", "false").filter(flag -> flag.equalsIgnoreCase(bare));
      case "value.kind.NUMBER" -> Stream.of(bare).filter(NUMBER.asMatchPredicate());
      case "value.form.LanguageTag" ->
          readable(LanguageTag::parse, bare, bare.replace('_', '-'), bare.replace(' ', '-'))
              .filter(LANGUAGE.asPredicate());
      case "value.form.CountryCode" -> readable(CountryCode::parse, upper(bare));
      case "value.form.PartialDate" ->
          Stream.concat(readable(PartialDate::parse, bare, padded(bare)), dayAndMonth(bare));
      case "value.form.DateRange" -> readable(DateRange::parse, bare);
      case "value.form.RecordId" -> readable(RecordId::parse, bare);
      case "value.form.Code" -> readable(Code::parse, bare);
      case "value.form.WebAddress" ->
          bare.contains(".") && !bare.contains(":")
              ? readable(WebAddress::parse, bare, "https://" + bare)
              : readable(WebAddress::parse, bare);
      default -> Stream.of();
    };
  }

  private static Stream<String> readable(Consumer<String> parse, String... texts) {
    return Stream.of(texts)
        .filter(
            text -> {
              try {
                parse.accept(text);
                return true;
              } catch (IllegalArgumentException e) {
                return false;
              }
            });
  }

  private static Optional<String> near(String text, List<String> names) {
    return Nearest.among(new LinkedHashSet<>(names)).to(text);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** A date with the day first, and with the month first, where there is such a day. */
  private static Stream<String> dayAndMonth(String text) {
    var date = DAY_AND_MONTH.matcher(text);
    if (!date.matches()) {
      return Stream.of();
    }
    String one = two(date.group(1));
    String other = two(date.group(2));
    String year = date.group(3);
    return readable(
        PartialDate::parse, year + "-" + other + "-" + one, year + "-" + one + "-" + other);
  }

  /** A date with its parts in the order of ISO 8601, with the noughts and signs that it wants. */
  private static String padded(String text) {
    var date = SHORT_DATE.matcher(text);
    if (!date.matches()) {
      return text;
    }
    String month = date.group(1) + "-" + two(date.group(2));
    return date.group(3) == null ? month : month + "-" + two(date.group(3));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
