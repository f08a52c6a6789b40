package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value that is not well formed is refused, with its place and what was expected. */
final class MalformedValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id            | \"\"            | a record id must not be empty",
        "id            | \"جمعية خيرية\" | a record id must have no white space or control characters; found U+0020 in \"جمعية خيرية\"",
        "status        | \"active\"      | must be one of ACTIVE, INACTIVE, UNKNOWN; found \"active\"",
        "status        | \"\"            | must be one of ACTIVE, INACTIVE, UNKNOWN; found \"\"",
        "status        | \" ACTIVE\"     | must be one of ACTIVE, INACTIVE, UNKNOWN; found \" ACTIVE\"",
        "founded       | \"2016-02-30\"  | the calendar has no day 2016-02-30",
        "founded       | \"05.04.2016\"  | must be a date like \"1998\", \"1998-12\", \"2016-04-05\", \"199X\" or \"1998~\"; found \"05.04.2016\"",
        "founded       | \" 1998\"       | must be a date like \"1998\", \"1998-12\", \"2016-04-05\", \"199X\" or \"1998~\"; found \" 1998\"",
        "founded       | \"١٩٩٨\"        | must be a date like \"1998\", \"1998-12\", \"2016-04-05\", \"199X\" or \"1998~\"; found \"١٩٩٨\"",
        "modified      | \"2016-12-31T23:59:60Z\" | must be a moment like \"2026-11-22T08:30:00Z\"; found \"2016-12-31T23:59:60Z\": a leap second cannot be kept",
        "modified      | \"2016-12-31\"  | must be a moment like \"2026-11-22T08:30:00Z\"; found \"2016-12-31\"",
      })
  void refusesAMalformedText(String member, String value, String message) {
    assertThat(Refusal.of(Organization.class, "{\"" + member + "\":" + value + "}"))
        .isEqualTo(new Refusal(InvalidFormatException.class, "/" + member, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/mission/f r            | {\"mission\":{\"ar\":\"\",\"f r\":\"\"}}         | found U+0020 in \"f r\"",
        "/mission/en--US!        | {\"mission\":{\"en--US!\":\"\"}}              | found \"en--US!\"",
        "/names/1/language       | {\"names\":[{},{\"language\":\"arabe_\"}]}     | found \"arabe_\"",
        "/names/0/kinds/1        | {\"names\":[{\"kinds\":[\"LEGAL\",\"SIGLA\"]}]}   | found \"SIGLA\"",
        "/basedIn/0/country      | {\"basedIn\":[{\"country\":\"PSE\"}]}         | found \"PSE\"",
        "/basedIn/0/codes/0      | {\"basedIn\":[{\"codes\":[\"القدس\"]}]}       | found \"القدس\"",
        "/officers/0/period      | {\"officers\":[{\"period\":\"1998-2001\"}]}   | found \"1998-2001\"",
        "/scopes/0/level         | {\"scopes\":[{\"level\":\"national\"}]}       | found \"national\"",
        "/targetGroups/0/role    | {\"targetGroups\":[{\"role\":\"\"}]}          | found \"\"",
        "/founders/0/named/kind  | {\"founders\":[{\"named\":{\"kind\":\"GROUP\"}}]} | found \"GROUP\"",
        "/memberCount/bound      | {\"memberCount\":{\"bound\":\"≥\"}}           | found \"≥\"",
        "/sources/0/assertedBy   | {\"sources\":[{\"assertedBy\":\"self\"}]}     | found \"self\"",
        "/objectives/0/objectives/1/id | {\"objectives\":[{\"objectives\":[{},{\"id\":\"a\\nb\"}]}]} | found U+000A in \"a\\nb\"",
      })
  void namesThePlaceOfAMalformedText(String pointer, String json, String end) {
    Refusal refusal = Refusal.of(Organization.class, json);
    assertThat(refusal.problem()).isEqualTo(InvalidFormatException.class);
    assertThat(refusal.pointer()).isEqualTo(pointer);
    assertThat(refusal.message()).endsWith(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "www.example.org",
        "//example.org",
        "https://",
        "https://user:secret@example.org",
        "https://example.org/a b"
      })
  void refusesALinkThatIsNoWebAddress(String address) {
    Refusal refusal =
        Refusal.of(Organization.class, "{\"links\":[{\"address\":\"" + address + "\"}]}");
    assertThat(refusal.problem()).isEqualTo(InvalidFormatException.class);
    assertThat(refusal.pointer()).isEqualTo("/links/0/address");
    assertThat(refusal.message()).contains("web address", "found ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status\":\"\\u202eEVITCA\\u0007\"",
        "\"founded\":\"\\u20662016\\n\\u2069\"",
        "\"id\":\"\\u200f\\u0000\"",
        "\"links\":[{\"address\":\"https://\\u202egro.elpmaxe\"}]",
        "\"mission\":{\"\\u202e\":\"\"}",
        "\"mission\":{\"a\\u2028b\":\"\"}",
        "\"names\":\"\\ud800\\u061c\"",
        "\"modified\":\"\\u001b[31m\"",
        "\"founders\":[{\"\\u202e\\u0001\":{}}]",
        "\"worksIn\":[{\"country\":\"\\u0085\\u009b\"}]",
      })
  void showsHostileTextEscapedAndCutShort(String member) {
    String json = "{" + member.replaceFirst("\"([}\\]]*)$", "x".repeat(5_000) + "\"$1") + "}";
    for (String document : new String[] {"{" + member + "}", json}) {
      Refusal refusal = Refusal.of(Organization.class, document);
      assertThat(refusal.isSafeToShow()).as(refusal.message()).isTrue();
      assertThat(refusal.message()).hasSizeLessThan(700);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.5",
        "1e2",
        "1E-10",
        "1e999999",
        "1e-999999999",
        "1234567890123456789",
        "0.1234567891"
      })
  void refusesANumberOutOfRange(String number) {
    Refusal refusal =
        Refusal.of(
            Organization.class,
            "{\"memberCount\":{\"number\":" + number + ",\"bound\":\"ABOUT\"}}");
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.pointer()).startsWith("/memberCount");
    assertThat(refusal.message())
        .startsWith(
            "a number must be zero or more, written out with at most 18 digits and 9 decimals;"
                + " found ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "1e9999999999", "1e-9999999999"})
  void refusesANumberThatNoTypeOfJavaHolds(String number) {
    Refusal refusal = Refusal.of(Quantity.class, "{\"bound\":\"ABOUT\",\"number\":" + number + "}");
    assertThat(refusal.pointer()).isEqualTo("/number");
  }

  @Test
  void saysWhereInTheTextTheProblemIs() {
    String json = "{\n  \"id\": \"x\",\n  \"label\": {\n    \"es\": 5\n  }\n}";
    assertThat(Locations.of(PartyReference.class, json)).isEqualTo("4:11");
  }
}
