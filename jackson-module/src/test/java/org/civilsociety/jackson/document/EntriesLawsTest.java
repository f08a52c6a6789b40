package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
      @ForAll Directory directory, @ForAll @IntRange(min = 1, max = 3) int threads) {
    byte[] pretty = DocumentWriter.pretty().bytes(directory);
    List<Entry> entries = EntriesTest.all(READER.withThreads(threads).entries(Input.of(pretty)));
    assertThat(recordsOf(entries)).isEqualTo(records(directory));
    assertThat(EntriesTest.problems(entries)).isEmpty();
  }

  @Property(tries = 200)
  void readsLinesAsTheyWereWritten(
      @ForAll Directory directory, @ForAll @IntRange(min = 1, max = 3) int threads) {
    List<Entry> entries =
        EntriesTest.all(READER.withThreads(threads).lines(Input.of(lines(directory))));
    assertThat(entries.get(0).record()).contains(header(directory));
    assertThat(recordsOf(entries)).isEqualTo(records(directory));
    assertThat(EntriesTest.problems(entries)).isEmpty();
  }

  @Property(tries = 300)
  void handsOverWhatCameBeforeWhereverADocumentIsCut(
      @ForAll Directory directory, @ForAll @IntRange(max = 1_000_000) int share) {
    byte[] whole = DocumentWriter.pretty().bytes(directory);
    int length = (int) ((long) (whole.length - 3) * share / 1_000_000);
    byte[] cut = Arrays.copyOf(whole, length);
    List<Entry> entries = EntriesTest.all(READER.entries(Input.of(cut)));
    assertThat(entries.get(entries.size() - 1).reading().isValid()).isFalse();
    List<Extensible> read =
        entries.subList(0, entries.size() - 1).stream()
            .filter(entry -> !(entry.record().orElse(null) instanceof Directory))
            .map(entry -> entry.record().orElseThrow())
            .toList();
    assertThat(records(directory).subList(0, read.size())).isEqualTo(read);
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
