package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.generators.CivilSocietyDomain;

@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class EntriesLawsTest {

  private static final DocumentReader READER = DocumentReader.withoutRules();

  private static Directory header(Directory directory) {
    return new DirectoryBuilder()
        .from(directory)
        .organizations(List.of())
        .coalitions(List.of())
        .memberships(List.of())
        .build();
  }

  private static void write(Directory directory, EntryWriter writer) {
    try (writer) {
      directory.getOrganizations().forEach(writer::write);
      directory.getCoalitions().forEach(writer::write);
      directory.getMemberships().forEach(writer::write);
      writer.finish();
    }
  }

  static byte[] lines(Directory directory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(directory, EntryWriter.lines(bytes, header(directory)));
    return bytes.toByteArray();
  }

  private static List<Extensible> records(Directory directory) {
    List<Extensible> records = new ArrayList<>(directory.getOrganizations());
    records.addAll(directory.getCoalitions());
    records.addAll(directory.getMemberships());
    return records;
  }

  private static List<Extensible> recordsOf(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.record().orElseThrow())
        .filter(record -> !(record instanceof Directory))
        .toList();
  }

  @Property(tries = 200)
  void writesTheSameDirectoryEntryByEntryAsInOnePiece(@ForAll Directory directory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(directory, EntryWriter.directory(bytes, header(directory)));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(DocumentWriter.canonical().bytes(directory), StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void readsTheEntriesOfADirectoryAsTheyWereWritten(
      @ForAll Directory directory,
      @ForAll @IntRange(min = 1, max = 3) int threads,
      @ForAll boolean hasMark) {
    String pretty = DocumentWriter.pretty().text(directory);
    List<Entry> entries =
        EntriesTest.all(READER.withThreads(threads).entries(marked(pretty, hasMark)));
    assertThat(recordsOf(entries)).isEqualTo(records(directory));
    assertThat(EntriesTest.problems(entries)).isEqualTo(said(hasMark));
  }

  private static Input marked(String text, boolean hasMark) {
    return Input.of((hasMark ? "\uFEFF" : "") + text);
  }

  private static List<String> said(boolean hasMark) {
    return hasMark ? List.of("1:1 document.byte-order-mark ") : List.of();
  }

  @Property(tries = 200)
  void readsLinesAsTheyWereWritten(
      @ForAll Directory directory,
      @ForAll @IntRange(min = 1, max = 3) int threads,
      @ForAll boolean hasMark) {
    String lines = new String(lines(directory), StandardCharsets.UTF_8);
    List<Entry> entries =
        EntriesTest.all(READER.withThreads(threads).lines(marked(lines, hasMark)));
    assertThat(entries.get(0).record()).contains(header(directory));
    assertThat(recordsOf(entries)).isEqualTo(records(directory));
    assertThat(EntriesTest.problems(entries)).isEqualTo(said(hasMark));
  }

  @Property(tries = 300)
  void handsOverWhatCameBeforeWhereverADocumentIsCut(
      @ForAll Directory directory, @ForAll @IntRange(max = 1_000_000) int share) {
    String whole = DocumentWriter.pretty().text(directory);
    int length = (int) ((long) (whole.length() - 3) * share / 1_000_000);
    List<Entry> entries = EntriesTest.all(READER.entries(Input.of(whole.substring(0, length))));
    assertThat(entries.get(entries.size() - 1).reading().isValid()).isFalse();
    List<Extensible> read =
        entries.subList(0, entries.size() - 1).stream()
            .filter(entry -> !(entry.record().orElse(null) instanceof Directory))
            .map(entry -> entry.record().orElseThrow())
            .toList();
    assertThat(read).isEqualTo(records(directory).subList(0, endedBefore(length, whole)));
  }

  /** How many entries of a document end before a position. */
  private static int endedBefore(int position, String whole) {
    int ended = 0;
    for (Entry entry : EntriesTest.all(READER.entries(Input.of(whole)))) {
      if (!(entry.record().orElseThrow() instanceof Directory)) {
        String text = new String(entry.bytes(), StandardCharsets.UTF_8);
        int end = Lines.offset(whole, entry.place()) + text.length();
        ended += end <= position ? 1 : 0;
      }
    }
    return ended;
  }

  @Property(tries = 300)
  void tellsOfAnEntryWhatReadingInOnePieceTells(
      @ForAll Directory directory, @ForAll @IntRange(max = 1_000_000) int share) {
    String whole = DocumentWriter.pretty().text(directory);
    int at = (int) ((long) whole.length() * share / 1_000_000);
    int colon = whole.indexOf("\": \"", at);
    String wrong =
        colon < 0 ? whole : whole.substring(0, colon + 3) + "7, \"x" + whole.substring(colon + 3);
    List<String> inParts = EntriesTest.problems(EntriesTest.all(READER.entries(Input.of(wrong))));
    List<String> inOne =
        READER.read(Input.of(wrong), Directory.class).problems().stream()
            .map(
                problem ->
                    problem.place().orElseThrow() + " " + problem.rule() + " " + problem.pointer())
            .toList();
    assertThat(inParts).containsAll(inOne.stream().filter(p -> !p.contains("document.")).toList());
  }
}
