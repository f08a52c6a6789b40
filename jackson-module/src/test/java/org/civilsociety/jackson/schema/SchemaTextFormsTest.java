package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.format.TextFormat;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The schema takes every text form that is read; what it takes beyond that stands here. */
@Domain(CivilSocietyDomain.class)
final class SchemaTextFormsTest {

  private static final String HALF_A_PAIR = "found U\\+D[89A-F]";
  private static final String ADDRESS =
      HALF_A_PAIR
          + "|not a URL \\(Malformed|//\\[.*not a URL|its host is not|its port is not|invisible";
  private static final String DATE =
      "the calendar has no day [0-9]{4}-[0-9]{2}-(29|3[01])|within 0001 and 9999";

  /** What the schema takes and only the reader refuses, by what the reader says. */
  private static final Map<Class<?>, Pattern> ONLY_READ =
      Map.of(
          RecordId.class, Pattern.compile(HALF_A_PAIR),
          LanguageTag.class, Pattern.compile("must not repeat|BCP 47.*found \"(?i:i|sgn)-"),
          CountryCode.class, Pattern.compile("(?!)"),
          PartialDate.class, Pattern.compile(DATE),
          DateRange.class, Pattern.compile(DATE),
          Code.class, Pattern.compile(ADDRESS),
          WebAddress.class, Pattern.compile(ADDRESS),
          Instant.class,
              Pattern.compile("found \".*(-(29|3[01])[Tt]|[+-]18:|[+-][0-9]{10}-|-0{4,10}-)"));

  private static final Map<Class<?>, List<String>> MORE_EXAMPLES =
      Map.of(
          LanguageTag.class,
              List.of(
                  "sl-rozaj-biske", "i-klingon", "sgn-BE-FR", "en-GB-oed", "zh-min-nan-u-nu-x-a"),
          PartialDate.class, List.of("0001", "000X", "2016-02-29%"),
          DateRange.class, List.of("/", "../..", "199X~/2016-02-28?"),
          Code.class, List.of("a:b", "https:x", "HTTPS://a/%20"),
          WebAddress.class, List.of("HTTP://[2001:db8::1]:8080/a/b?c=[d]#e", "http://a_b.example."),
          Instant.class, List.of("-0001-02-28T24:00:00.0z", "+999999999-12-31T23:59:59+18:00:00"));

  static Set<Class<?>> types() {
    return ONLY_READ.keySet();
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreesWithTheReaderNearEachExample(Class<?> type) {
    JsonNode published = PublishedSchema.definition(type.getSimpleName()).get("examples");
    Stream.concat(
            published.valueStream().map(JsonNode::asString),
            MORE_EXAMPLES.getOrDefault(type, List.of()).stream())
        .flatMap(Edits::of)
        .forEach(text -> agree(type, text));
  }

  @Property(tries = 300)
  void agreesOnMoments(@ForAll Instant moment, @ForAll("edits") Edits edit) {
    agreeNear(Instant.class, moment, edit);
  }

  @Property(tries = 300)
  void agreesOnRecordIds(@ForAll RecordId id, @ForAll("edits") Edits edit) {
    agreeNear(RecordId.class, id, edit);
  }

  @Property(tries = 300)
  void agreesOnLanguageTags(@ForAll LanguageTag language, @ForAll("edits") Edits edit) {
    agreeNear(LanguageTag.class, language, edit);
  }

  @Property(tries = 300)
  void agreesOnCountryCodes(@ForAll CountryCode country, @ForAll("edits") Edits edit) {
    agreeNear(CountryCode.class, country, edit);
  }

  @Property(tries = 300)
  void agreesOnPartialDates(@ForAll PartialDate date, @ForAll("edits") Edits edit) {
    agreeNear(PartialDate.class, date, edit);
  }

  @Property(tries = 300)
  void agreesOnDateRanges(@ForAll DateRange range, @ForAll("edits") Edits edit) {
    agreeNear(DateRange.class, range, edit);
  }

  @Property(tries = 300)
  void agreesOnCodes(@ForAll Code code, @ForAll("edits") Edits edit) {
    agreeNear(Code.class, code, edit);
  }

  @Property(tries = 300)
  void agreesOnWebAddresses(@ForAll WebAddress address, @ForAll("edits") Edits edit) {
    agreeNear(WebAddress.class, address, edit);
  }

  @Provide
  Arbitrary<Edits> edits() {
    return Edits.any();
  }

  private static <V> void agreeNear(Class<V> type, V value, Edits edit) {
    assertThat(isTaken(type, value.toString())).as("%s", value).isTrue();
    agree(type, edit.apply(value.toString()));
  }

  private static void agree(Class<?> type, String text) {
    String refusal = refusal(type, text);
    boolean isTaken = isTaken(type, text);
    if (refusal.isEmpty()) {
      assertThat(isTaken).as("takes %s, as the reader does", text).isTrue();
    } else if (isTaken) {
      assertThat(refusal).containsPattern(Objects.requireNonNull(ONLY_READ.get(type)));
    }
  }

  private static boolean isTaken(Class<?> type, String text) {
    return PublishedSchema.accepts(type.getSimpleName(), StringNode.valueOf(text));
  }

  /** Why the reader refuses a text; empty if it does not. */
  private static String refusal(Class<?> type, String text) {
    try {
      ((TextFormat<?>) Formats.ALL.of(type)).parse(text);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
