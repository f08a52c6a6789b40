package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntriesTest {

  private static final String HEADER =
      "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n";
  private static final DocumentReader READER = DocumentReader.create();

  static List<Entry> all(EntryStream stream) {
    List<Entry> entries = new ArrayList<>();
    try (stream) {
      stream.forEachRemaining(entries::add);
    }
    return entries;
  }

  /** Each problem as line, column, rule and pointer, but for notes. */
  static List<String> problems(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.reading().problems().stream())
        .filter(problem -> !problem.rule().startsWith("profile."))
        .map(
            problem ->
                problem.place().orElseThrow() + " " + problem.rule() + " " + problem.pointer())
        .toList();
  }

  private static List<Entry> lines(String text) {
    return all(READER.lines(Input.of(HEADER + text)));
  }

  private static List<Entry> entries(String text) {
    return all(READER.entries(Input.of(text)));
  }

  @Test
  void handsOverTheHeaderAndThenEachLineInItsOrder() {
    List<Entry> entries =
        lines(
            """
            {"organization": {"names": [{"text": "جمعية"}]}}
            {"coalition": {"names": [{"text": "Réseau"}]}}
            {"membership": {"member": {"reference": {"id": "a"}}}}
            """);
    assertThat(entries).extracting(Entry::line).containsExactly(1L, 2L, 3L, 4L);
    assertThat(entries.get(0).record()).containsInstanceOf(Directory.class);
    assertThat(entries.get(1).record()).containsInstanceOf(Organization.class);
    assertThat(entries.get(3).record()).containsInstanceOf(Membership.class);
  }

  @Test
  void reportsABadLineByItsNumberAndGoesOn() {
    List<Entry> entries =
        lines(
            """
            nonsense
            {"organization": {"names": [{"text": "A"}], "founded": "2016-02-30"}}
            {"organisation": {}}

            {"membership": {"member": {"named": {"name": "Niñas"}}}} trailing
            {"organization": {"names": [{"text": "Z
            {"coalition": {"names": [{"text": "C"}]}}
            """);
    assertThat(problems(entries))
        .containsExactly(
            "2:1 document.syntax ",
            "3:56 value.form /organization/founded",
            "4:1 value.envelope ",
            "6:16 party.unnamed /membership",
            "6:58 document.trailing ",
            "7:40 document.truncated /organization/names/0/text");
    assertThat(entries.get(entries.size() - 1).line()).isEqualTo(8);
    assertThat(entries.get(entries.size() - 1).reading().isValid()).isTrue();
  }

  @Test
  void hasTheBytesOfABadLine() throws IOException {
    byte[] line =
        "{\"organization\":{\"id\":\"ni\u00f1as\"}}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] document = (HEADER + "?\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(document, 0, document.length - 2);
    bytes.write(line);
    bytes.write("\n{\"coalition\":{}}".getBytes(StandardCharsets.UTF_8));
    List<Entry> entries = all(READER.lines(Input.of(bytes.toByteArray())));
    assertThat(entries.get(1).bytes()).isEqualTo(line);
    assertThat(entries.get(1).reading().problemsOf("document.encoding"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).contains(new Problem.Place(2, 26));
              assertThat(problem.found()).contains("0xF1 0x61 0x73 0x22");
            });
    assertThat(entries).hasSize(3);
  }

  @Test
  void readsNothingBehindAHeaderOfAnotherMajorVersion() {
    List<Entry> entries =
        all(
            READER.lines(
                Input.of(
                    """
                    {"directory":{"format":"civil-society","version":"2.0"}}
                    {"organization":{}}
                    """)));
    assertThat(problems(entries)).containsExactly("1:50 document.version /directory/version");
  }

  @Test
  void saysThatAHeaderIsMissingOrLate() {
    List<Entry> entries =
        all(READER.lines(Input.of("{\"coalition\":{\"names\":[{\"text\":\"C\"}]}}\n" + HEADER)));
    assertThat(problems(entries))
        .containsExactly("1:1 document.header-missing ", "2:1 document.header-late ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"civil-society\",\"version\":\"1.0\",\"organizations\":[]}",
        "{\n  \"format\": \"civil-society\",\n  \"version\": \"1.0\"\n}"
      })
  void saysThatAHeaderIsMissingWhereTheLinesAreThoseOfAWholeDirectory(String document) {
    Entry first = all(READER.lines(Input.of(document))).get(0);
    assertThat(first.reading().problemsOf("document.header-missing"))
        .extracting(Problem::message)
        .allMatch(message -> message.endsWith("entries()"))
        .hasSize(1);
  }

  @Test
  void doesNotAskWhetherThePublisherIsThere() {
    String publisher = "\"publisher\":{\"reference\":{\"id\":\"c\"}}";
    String coalition = "{\"id\":\"c\",\"names\":[{\"text\":\"شبكة\"}]}";
    String head = "\"format\":\"civil-society\",\"version\":\"1.0\"," + publisher;
    DocumentReader rules = DocumentReader.create();
    assertThat(
            all(
                rules.lines(
                    Input.of("{\"directory\":{" + head + "}}\n{\"coalition\":" + coalition + "}"))))
        .noneMatch(entry -> entry.reading().count(Severity.ERROR) > 0);
    assertThat(all(rules.entries(Input.of("{" + head + ",\"coalitions\":[" + coalition + "]}"))))
        .noneMatch(entry -> entry.reading().count(Severity.ERROR) > 0)
        .extracting(entry -> entry.pointer().toString())
        .containsExactly("", "/coalitions/0");
  }

  @Test
  void cutsALineThatIsTooLongAndGoesOn() {
    DocumentReader narrow = READER.withLimits(ReadLimits.DEFAULT.withMaxEntryBytes(100));
    String line = "{\"organization\":{\"names\":[{\"text\":\"A\"}],\"id\":\"" + "x".repeat(100);
    List<Entry> entries =
        all(narrow.lines(Input.of(HEADER + line + "\"}}\n{\"coalition\":{\"names\":[{}]}}")));
    assertThat(problems(entries))
        .containsExactly("2:101 document.too-large ", "3:24 text.blank /coalition/names/0");
    assertThat(entries.get(1).bytes()).hasSize(100);
  }

  @Test
  void handsOverTheHeadOfADirectoryAndThenTheEntriesOfItsLists() {
    List<Entry> entries =
        entries(
            """
            {"format": "civil-society", "version": "1.0", "title": {"es": "Niñas"},
             "organizations": [{"id": "a", "names": [{"text": "جمعية"}]},
               {"id": "b", "founded": "05.04.2016", "names": [{"text": "B"}]}],
             "memberships": [{"joined": 5, "member": {"reference": {"id": "a"}}}],
             "logo": {"width": 1.50}}
            """);
    assertThat(entries).extracting(Entry::line).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(problems(entries))
        .containsExactly(
            "3:27 value.form /organizations/1/founded",
            "4:18 party.unnamed /memberships/0",
            "4:29 value.kind /memberships/0/joined",
            "5:10 member.unknown /logo");
    Directory head = (Directory) entries.get(0).record().orElseThrow();
    Directory more = (Directory) entries.get(4).record().orElseThrow();
    assertThat(head.getTitle().text(Locale.ROOT)).contains("Niñas");
    assertThat(more.getExtensions().get("logo")).isPresent();
  }

  @Test
  void saysWhereADirectoryBreaksOff() {
    assertThat(
            problems(entries("{\"organizations\":[{\"id\":\"a\",\"founded\":7} {\"id\":\"b\"}]}")))
        .contains(
            "1:39 value.kind /organizations/0/founded", "1:42 document.syntax /organizations/1");
    assertThat(problems(entries("{\"title\":\"T\",\"organizations\":[{\"id\":7,\"names\":[")))
        .contains(
            "1:37 value.kind /organizations/0/id",
            "1:48 document.truncated /organizations/0/names");
    assertThat(problems(entries("{\"title\":\"T\",\"organizations\":[")))
        .contains("1:31 document.truncated /organizations/0");
    assertThat(problems(entries("{\"title\":7,\"licence\":\"h")))
        .contains("1:10 value.kind /title", "1:24 document.truncated /licence");
  }

  @Test
  void passesOverAListThatStandsTwice() {
    List<Entry> entries =
        entries(
            """
            {"organizations": [{"id": "a"}], "title": 7,
             "organizations": [{"id": "b"}, {"id": "c"}], "publisher": 7, "coalitions": []}
            """);
    assertThat(problems(entries))
        .containsSubsequence(
            "1:43 value.kind /title",
            "2:19 member.repeated /organizations",
            "2:60 value.envelope /publisher");
    assertThat(entries.stream().filter(e -> e.record().orElse(null) instanceof Organization))
        .hasSize(1);
  }

  @Test
  void missesNothingOfAHeaderWhoseFirstMemberStandsTwice() {
    assertThat(
            problems(
                entries(
                    "{\"format\":\"civil-society\",\"format\":\"x\",\"version\":\"1.0\","
                        + "\"organizations\":[]}")))
        .containsExactly("1:36 member.repeated /format");
  }

  @Test
  void passesOverAnEntryThatIsTooLargeAndGoesOn() {
    DocumentReader narrow = READER.withLimits(ReadLimits.DEFAULT.withMaxEntryBytes(50_000));
    String large = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
    List<Entry> entries =
        all(
            narrow.entries(
                Input.of("{\"organizations\":[" + large + ",{\"id\":\"b\"}," + large + "]}")));
    assertThat(problems(entries))
        .contains(
            "1:19 document.too-large /organizations/0",
            "1:200029 name.missing /organizations/1",
            "1:200040 document.too-large /organizations/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "null", "7", "\"x\"", "{", "{\"a\"", "{} {}", "}"})
  void handsOverSomethingForEveryDocumentHoweverWrong(String text) {
    assertThat(entries(text)).isNotEmpty();
    assertThat(problems(entries(text))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',1:1", "' ',1:2", "'\n\n ',3:2", "\uFEFF,1:1"})
  void saysThatThereAreNoLines(String text, String place) {
    List<Entry> entries = all(READER.lines(Input.of(text)));
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).reading().problemsOf("document.empty"))
        .extracting(problem -> problem.place().orElseThrow().toString())
        .containsExactly(place);
  }

  @Test
  void endsALineAtALineFeedOnly() {
    List<Entry> entries =
        lines(
            "{\"organization\":\r{\"id\":\r7}}\r\n{\"organization\":\r\n"
                + "{\"organization\":{\"names\":\r[{\"text\":\"\"}]}}");
    assertThat(problems(entries))
        .containsExactly(
            "2:18 name.missing /organization",
            "2:25 value.kind /organization/id",
            "3:17 document.truncated /organization",
            "4:36 text.blank /organization/names/0/text");
  }

  @Test
  void saysThatAHeaderMustHoldNoEntries() {
    String entries = "{\"directory\":{\"memberships\":[{}]}}";
    List<Problem> problems =
        READER.lines(Input.of(entries)).next().reading().problemsOf("document.header-entries");
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.message()).contains("line"));
    assertThat(lines("").get(0).reading().problemsOf("document.header-entries")).isEmpty();
  }

  @Test
  void endsWhereItEnds() {
    try (EntryStream stream = READER.lines(Input.of(HEADER))) {
      stream.next();
      assertThat(stream.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(stream::next);
    }
  }

  @Test
  void passesOnThatTheBytesCannotBeHad() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> all(READER.lines(Input.of(broken))));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> all(READER.entries(Input.of(broken))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"a\",\"organizations\":[],\"title\":\"b\"}",
        "{\"sources\":[],\"organizations\":[],\"sources\":[{}]}",
        "{\"organizations\":{\"id\":\"a\"},\"organizations\":[{\"id\":\"b\"}]}",
        "{\"organizations\":null,\"organizations\":[{\"id\":\"b\"}]}",
        "{}{}",
        "{} x",
        "{\"organizations\":[null,{}]}",
        "{\"organizations\":[\"a\" , 7,{}]}",
        "{\"organizations\":[],\n\"a\":7,\"title\":7,\n \"publisher\":7}",
        "[5,5,5]",
        "\"a\"",
        "null"
      })
  void tellsWhatReadingInOnePieceTells(String text) {
    assertThat(details(entries(text).stream().map(Entry::reading)))
        .containsExactlyInAnyOrderElementsOf(
            details(Stream.of(READER.read(Input.of(text), Directory.class))));
  }

  /** What is wrong, but for what only the whole can tell, and what tells no header from none. */
  private static List<String> details(Stream<? extends Reading<?>> readings) {
    return readings
        .flatMap(reading -> reading.problems().stream())
        .filter(problem -> !problem.rule().matches("profile.*|directory.*|.*-missing"))
        .filter(problem -> !problem.rule().equals("name.missing"))
        .map(
            problem ->
                problem.place().orElseThrow()
                    + " "
                    + problem.rule()
                    + " "
                    + problem.pointer()
                    + problem.leftOut())
        .toList();
  }

  @Test
  void saysThatWhatIsNoDirectoryIsTooLargeToBeShown() {
    DocumentReader narrow = READER.withLimits(ReadLimits.DEFAULT.withMaxEntryBytes(20_000));
    String list = "[" + "5,".repeat(30_000) + "5]";
    assertThat(problems(all(narrow.entries(Input.of(list)))))
        .containsExactly("1:1 document.too-large ");
  }
}
