package org.civilsociety.jackson.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civilsociety.jackson.Json;

/** For each type, values of the right kind that are not right. */
final class BrokenForms {

  private static final String MISSPELT = "a misspelt token";
  private static final String NO_FORM = "a text without the form of its type";
  private static final String NOT_IN_CALENDAR = "a day that the calendar does not have";

  private BrokenForms() {}

  /**
   * A broken value.
   *
   * @param change what is wrong with it, in the words of the table
   */
  record Form(String change, String json) {}

  static Stream<Form> of(String type) {
    return switch (type) {
      case "format" -> forms("the name of another format", "popolo", "Civil-Society", "");
      case "version" -> forms("another version", "2.0", "0.9", "1.", "v1", "10");
      case "RecordId" ->
          Stream.concat(
              forms(NO_FORM, "", "a b", "a\n", "\u00a0", "x".repeat(201)),
              forms("half a surrogate pair", "a\ud800"));
      case "LanguageTag" ->
          Stream.concat(
              forms(NO_FORM, "", "a", "en_GB", "en-", "ar-PSE-", "x".repeat(101)),
              forms("a language tag with a repeated part", "sl-rozaj-rozaj", "ar-u-nu-u-nu"));
      case "CountryCode" -> forms(NO_FORM, "", "ps", "PSE", "P", "PS\n", "٣٤");
      case "PartialDate" ->
          Stream.concat(
              forms(NO_FORM, "", "05.04.2016", "98", "1998-1", "1998-13", "199X-01", "1998??"),
              forms(NOT_IN_CALENDAR, "2016-04-31", "2015-02-29", "0000"));
      case "DateRange" ->
          Stream.concat(
              forms(NO_FORM, "", "1998", "1998/2001/2002", "1998-2001", "1998/...", " /2001"),
              forms(NOT_IN_CALENDAR, "2016-04-31/..", "/2015-02-29"));
      case "Instant" ->
          Stream.concat(
              forms(NO_FORM, "", "2020-11-22", "2020-11-22T08:30:00", "2020-11-22T23:59:60Z"),
              forms(NOT_IN_CALENDAR, "2015-02-29T08:30:00Z", "2020-11-31T08:30:00Z"));
      case "Code" -> forms(NO_FORM, "", "5", "sdg:", "SDG:5", "sdg: 5", "http:5", ":5");
      case "WebAddress" ->
          Stream.of(
                  forms(
                      NO_FORM,
                      "",
                      "www.example.org",
                      "ftp://example.org",
                      "javascript:alert(1)",
                      "https://",
                      "https://a b",
                      "https://user@example.org"),
                  forms("a web address with a wrong port", "https://example.org:99999"),
                  forms("a web address with a wrong percent sign", "https://example.org/%2"),
                  forms("a web address with a wrong host", "https://.example.org"))
              .flatMap(forms -> forms);
      case "Label", "LocalizedLabel" -> texts(1_001);
      case "Prose", "LocalizedProse" -> texts(50_001);
      case "Verbatim.property" ->
          forms("a verbatim of no member", "found", "getFounded", "Founded");
      case "number" ->
          Stream.of(
              new Form("a number below zero or too great", "-1"),
              new Form("a number below zero or too great", "1" + "0".repeat(19)),
              new Form("a number with ten decimals or an exponent", "0.1234567891"),
              new Form("a number with ten decimals or an exponent", "1e3"));
      default -> tokens(type);
    };
  }

  private static Stream<Form> texts(int tooMany) {
    return Stream.of(
            forms("a blank text", "", "\u200f\u00a0\n"),
            forms("a text that is too long", "ع".repeat(tooMany)),
            forms("a text with a control character", "a\u0000", "a\u202eb", "\u009b"),
            forms("a text that leaves a direction open", "\u2067سلام"),
            forms("a text of invisible characters beyond U+FFFF", "\udb40\udc41"))
        .flatMap(forms -> forms);
  }

  private static Stream<Form> tokens(String type) {
    List<String> tokens =
        PublishedSchema.TREE
            .at("/$defs/" + type + "/enum")
            .valueStream()
            .map(token -> token.asString())
            .toList();
    return tokens.stream()
        .flatMap(
            token -> forms(MISSPELT, token.toLowerCase(Locale.ROOT), token + "S", " " + token));
  }

  private static Stream<Form> forms(String change, String... texts) {
    return Arrays.stream(texts).map(text -> new Form(change, Json.MAPPER.writeValueAsString(text)));
  }
}
