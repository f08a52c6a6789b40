package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.value.ExtensionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are too large, too deep or too bad. */
final class LimitsOfReadingTest {

  private static final String NAMED = "{\"names\":[{\"text\":\"MIFTAH\"}],";

  private static List<String> rules(Reading<?> reading) {
    return reading.problems().stream().map(Problem::rule).toList();
  }

  private static Reading<Organization> read(ReadLimits limits, String json) {
    return DocumentReader.withoutRules()
        .withLimits(limits)
        .read(Input.of(json), Organization.class);
  }

  private static <T extends Extensible> Reading<T> read(byte[] bytes, long most, Class<T> type) {
    return DocumentReader.withoutRules()
        .withLimits(ReadLimits.DEFAULT.withMaxBytes(most))
        .read(Input.of(bytes), type);
  }

  private static byte[] packed(byte[]... members) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(member);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 1"})
  void leavesOutALevelTooMany(int depth, int problems) {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(2);
    String nested = "[".repeat(depth - 1) + "]".repeat(depth - 1);
    Reading<Organization> reading =
        read(limits, "{\"x\":" + (depth == 1 ? "1" : nested) + ",\"id\":\"a\"}");

    assertThat(rules(reading)).hasSize(problems).allMatch("value.too-deep"::equals);
    assertThat(reading.record().orElseThrow().getId()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mission\":{\"ar\":\"a\"}}",
        "{\"names\":[]}",
        "{\"foundedIn\":{}}",
        "{\"logo\":[]}",
        "{\"logo\":{}}"
      })
  void countsTheLevelsOfEveryKindOfValue(String json) {
    Reading<Organization> shallow = read(ReadLimits.DEFAULT.withMaxDepth(1), json);

    assertThat(rules(shallow)).containsExactly("value.too-deep");
    assertThat(shallow.record().orElseThrow().getVerbatims()).hasSize(1);
    assertThat(rules(read(ReadLimits.DEFAULT.withMaxDepth(2), json))).isEmpty();
  }

  @Test
  void countsTheLevelsOfAParty() {
    String json = "{\"founders\":[{\"named\":{}}]}";

    assertThat(rules(read(ReadLimits.DEFAULT.withMaxDepth(2), json)))
        .containsExactly("value.too-deep");
    assertThat(rules(read(ReadLimits.DEFAULT.withMaxDepth(3), json)))
        .containsExactly("value.too-deep");
    assertThat(rules(read(ReadLimits.DEFAULT.withMaxDepth(4), json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {49, 50})
  void readsObjectivesWithinObjectivesAsDeepAsIsAllowed(int objectives) {
    String json =
        "{" + "\"objectives\":[{".repeat(objectives) + "}]".repeat(objectives) + ",\"id\":\"a\"}";
    Reading<Organization> reading = read(ReadLimits.DEFAULT, json);

    assertThat(rules(reading)).hasSize(objectives == 49 ? 0 : 1);
    assertThat(reading.record().orElseThrow().getId()).isPresent();
  }

  @Test
  void readsAsDeepAsCanBeAskedFor() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    String json = "{\"x\":" + "[".repeat(499) + "]".repeat(499) + "}";

    assertThat(rules(read(limits, json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"objectives\":[", "[{\"x\":"})
  void readsUpToAMillionOpenBrackets(String open) {
    Reading<Organization> reading =
        read(ReadLimits.DEFAULT, NAMED + "\"founded\":\"98\",\"x\":" + open.repeat(1_000_000));

    assertThat(rules(reading)).containsExactly("value.form", "value.too-deep");
    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.record().orElseThrow().getNames()).hasSize(1);
  }

  @Test
  void readsExactlyAsManyBytesAsAreAllowed() {
    byte[] json = utf8(NAMED + "\"id\":\"مفتاح\"}");

    for (byte[] bytes : List.of(json, packed(json))) {
      assertThat(rules(read(bytes, json.length, Organization.class))).isEmpty();
      Reading<Organization> cut = read(bytes, json.length - 1, Organization.class);
      assertThat(rules(cut)).containsExactly("document.too-large");
      assertThat(cut.isComplete()).isFalse();
      assertThat(cut.record().orElseThrow().getNames()).hasSize(1);
    }
  }

  @Test
  void findsNoFaultOfTheEncodingWhereALetterIsCut() {
    byte[] json = utf8("{\"id\":\"مفتاح\"}");

    for (int most = 1; most < json.length; most++) {
      assertThat(rules(read(json, most, Organization.class))).containsExactly("document.too-large");
    }
  }

  @Test
  void unpacksNoMoreThanIsAllowed() {
    byte[] bomb = packed(new byte[200_000_000]);

    assertThat(rules(read(bomb, 1_000, Organization.class)))
        .containsExactly("document.syntax", "document.too-large");
    assertThat(bomb).hasSizeLessThan(1_000_000);
  }

  @Test
  void unpacksAllMembers() {
    byte[] packed = packed(utf8("{\"id\":"), utf8("\"a\""), utf8("}"));

    assertThat(read(packed, 100, Organization.class).record().orElseThrow().getId()).isPresent();
  }

  @Test
  void tellsOfPackedBytesThatAreCut() {
    byte[] packed = packed(utf8(NAMED + "\"id\":\"a\"}"));

    for (int length = 2; length < packed.length; length++) {
      assertThat(rules(read(Arrays.copyOf(packed, length), 100, Organization.class)))
          .containsExactly("document.compression");
    }
  }

  @Test
  void tellsOfBytesBehindWhatIsPacked() {
    byte[] packed = packed(utf8("{\"id\":\"a\"}"));
    byte[] more = Arrays.copyOf(packed, packed.length + 50);
    Reading<Organization> reading = read(more, 100, Organization.class);

    assertThat(rules(reading)).containsExactly("document.compression");
    assertThat(reading.record().orElseThrow().getId()).isPresent();
  }

  @Test
  void leavesOutNumbersOfAHundredThousandDigits() {
    String digits = "9".repeat(100_000);
    Reading<Organization> reading =
        read(
            ReadLimits.DEFAULT,
            "{\"memberCount\":{\"bound\":\"EXACTLY\",\"number\":%s},\"a\":%s,\"b\":1e%s}"
                .formatted(digits, digits, digits));

    assertThat(rules(reading)).containsExactly("value.form", "number.too-long", "number.too-long");
    assertThat(reading.record().orElseThrow().getExtensions().get("a"))
        .contains(new ExtensionValue.Text(digits));
    assertThat(reading.record().orElseThrow().getVerbatims().get(0).getText()).contains(digits);
    assertThat(reading.text()).hasSizeLessThan(2_000);
  }

  @Test
  void readsNamesAndTextsOfFiveMillionCharacters() {
    String large = "ع".repeat(5_000_000);
    Reading<Organization> reading =
        DocumentReader.create()
            .read(
                Input.of("{\"names\":[{\"text\":\"%s\"}],\"%s\":1}".formatted(large, large)),
                Organization.class);

    assertThat(rules(reading)).contains("text.too-long", "member.unknown");
    assertThat(reading.text()).hasSizeLessThan(3_000);
    assertThat(reading.record().orElseThrow().getExtensions().get(large)).isPresent();
  }

  @Test
  void doesNotMultiplyALongNameByTheProblemsWithinIt() {
    String twins = "\"a\":1,".repeat(9_000) + "\"b\":1";
    Reading<Organization> reading =
        read(ReadLimits.DEFAULT, "{\"%s\":{%s}}".formatted("x".repeat(1_000_000), twins));
    long pointers =
        reading.problems().stream().mapToLong(problem -> problem.pointer().length()).sum();

    assertThat(pointers).isLessThan(12_000_000);
    assertThat(rules(reading)).contains("document.too-many-problems");
  }

  @Test
  void readsNoFurtherWhereTooMuchIsMalformed() {
    String dates = IntStream.range(0, 100_000).mapToObj(i -> "7").collect(Collectors.joining(","));
    Reading<Organization> reading =
        DocumentReader.create()
            .read(
                Input.of("{\"names\":[%s],\"founded\":\"98\"}".formatted(dates)),
                Organization.class);

    assertThat(reading.problems()).hasSize(1_000);
    assertThat(reading.more()).isEqualTo(9_001);
    assertThat(reading.problemsOf("document.too-many-problems")).hasSize(1);
    assertThat(reading.problemsOf("value.kind")).hasSize(999);
    assertThat(reading.isComplete()).isFalse();
  }

  @Test
  void placesTheLastProblemWhereItReadsNoFurther() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxProblems(1);
    Reading<Organization> reading =
        read(limits, "{\"names\":[1,2,3,4,5,6,7,8,9,10,11],\"founded\":\"98\"}");

    assertThat(reading.problems()).hasSize(1);
    assertThat(CorpusDocument.line(reading.problems().get(0)))
        .isEqualTo("1:29 document.too-many-problems #");
  }

  @Test
  void readsFiftyThousandTwins() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxProblems(10_000);
    Reading<Organization> reading =
        read(limits, "{\"id\":\"a\"" + ",\"id\":\"b\"".repeat(50_000) + "}");

    assertThat(reading.problems()).hasSize(10_000);
    assertThat(reading.more()).isEqualTo(40_000);
    assertThat(reading.record().orElseThrow().getVerbatims()).hasSize(10_000);
  }

  @ParameterizedTest
  @CsvSource({"1000, 0", "1001, 1"})
  void leavesOutATextInTooManyLanguages(int languages, int problems) {
    String texts =
        IntStream.range(0, languages)
            .mapToObj(i -> "\"x-%d\":\"a\"".formatted(i))
            .collect(Collectors.joining(","));
    Reading<Organization> reading =
        read(ReadLimits.DEFAULT, "{\"mission\":{%s},\"id\":\"a\"}".formatted(texts));

    assertThat(rules(reading)).hasSize(problems).allMatch("text.too-many-languages"::equals);
    assertThat(reading.record().orElseThrow().getVerbatims()).hasSize(problems);
  }

  @Test
  void isValidHoweverMuchAdviceIsNotNamed() {
    String profiles =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "{\"id\":\"o%d\",\"names\":[{\"text\":\"a\"}]}".formatted(i))
            .collect(Collectors.joining(","));
    Reading<Directory> reading =
        DocumentReader.create()
            .read(
                Input.of(
                    "{\"format\":\"civil-society\",\"version\":\"1.0\",\"organizations\":[%s]}"
                        .formatted(profiles)),
                Directory.class);

    assertThat(reading.more()).isEqualTo(1_000);
    assertThat(reading.isValid()).isTrue();
  }

  @Test
  void asksTheRulesHoweverMuchOfARecordIsLeftOut() {
    Reading<Organization> reading =
        DocumentReader.create()
            .read(
                Input.of(
                    NAMED
                        + "\"founded\":\"1998\",\"dissolved\":\"1990\",\"themes\":["
                        + "5,".repeat(8_999)
                        + "5]}"),
                Organization.class);

    assertThat(reading.isComplete()).isTrue();
    assertThat(rules(reading)).contains("date.order").doesNotContain("list.too-long");
  }

  @Test
  void tellsOfWhatIsWrongBesideThousandsOfConsequences() {
    String nameless = "{\"id\":\"a\",\"names\":5},";
    Reading<Directory> reading =
        DocumentReader.create()
            .withLimits(ReadLimits.DEFAULT.withMaxProblems(10_000))
            .read(
                Input.of(
                    "{\"organizations\":["
                        + nameless.repeat(1_100)
                        + "{\"names\":[{\"text\":\"Red\"}],\"founded\":\"1998\",\"dissolved\":\"1990\"}]}"),
                Directory.class);

    assertThat(rules(reading)).contains("date.order").doesNotContain("name.missing");
    assertThat(reading.more()).isZero();
  }

  @Test
  void namesTheMisspeltMembersOfThousandsOfRecords() {
    String misspelt = "{\"nmaes\":[{\"text\":\"شبكة\"}]}";
    Reading<Directory> reading =
        DocumentReader.create()
            .read(
                Input.of("{\"organizations\":[" + (misspelt + ",").repeat(1_499) + misspelt + "]}"),
                Directory.class);

    assertThat(rules(reading)).contains("member.unknown").doesNotContain("name.missing");
  }

  @Test
  void saysWhereItReadsNoFurtherThoughSomethingElseIsTooDeepToo() {
    String deep = "[".repeat(120) + "]".repeat(120);
    String deeper = "[".repeat(1_700) + "]".repeat(1_700);
    Reading<Organization> reading =
        read(
            ReadLimits.DEFAULT,
            NAMED + "\"a\":" + deep + ",\"status\":" + deeper + ",\"founded\":\"bad\"}");

    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.problemsOf("value.too-deep"))
        .extracting(problem -> problem.pointer().toString().substring(0, 2))
        .containsExactly("/a", "/s");
  }

  @Test
  void leavesOutANumberThatIsCut() {
    Reading<ExtensionValue> reading =
        DocumentReader.withoutRules()
            .withLimits(ReadLimits.DEFAULT.withMaxBytes(3))
            .read(Input.of("12345"), ExtensionValue.class);

    assertThat(reading.record()).isEmpty();
    assertThat(rules(reading)).containsExactly("document.too-large");
  }

  @Test
  void namesTheWaysOfManyDeepValuesInLinearWork() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    String json = "{\"x\":" + "[".repeat(499) + "[],".repeat(9_000) + "[]" + "]".repeat(499) + "}";
    Reading<Organization> reading = read(limits, json);

    assertThat(rules(reading)).contains("value.too-deep");
    assertThat(reading.more()).isGreaterThan(1_000);
  }
}
