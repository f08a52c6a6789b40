package org.civilsociety.jackson.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

/** What the places of entries are in a document and in the record that was read from it. */
final class LeftOutEntriesTest {

  private static LeftOutEntries of(String... pointers) {
    return LeftOutEntries.of(Stream.of(pointers).map(JsonPointer::compile));
  }

  @ParameterizedTest
  @CsvSource({
    "/names/0, /names/1",
    "/names/1/kinds/0, /names/3/kinds/1",
    "/names/1/text, /names/3/text",
    "/الأسماء/0, /الأسماء/0",
    "/mission/0, /mission/0",
    "'', ''",
  })
  void countsWhatWasLeftOutBeforeAnEntryOfTheDocument(String inRecord, String inDocument) {
    LeftOutEntries leftOut = of("/names/2", "/names/0", "/names/3/kinds/0", "/founded", "");
    assertThat(leftOut.inDocument(JsonPointer.compile(inRecord))).hasToString(inDocument);
    assertThat(leftOut.inRecord(JsonPointer.compile(inDocument))).hasToString(inRecord);
  }

  @Property(tries = 300)
  void leadsBackToWhereItCameFrom(
      @ForAll @Size(max = 8) Set<@IntRange(max = 12) Integer> outer,
      @ForAll @Size(max = 8) Set<@IntRange(max = 12) Integer> inner,
      @ForAll @IntRange(max = 20) int entry,
      @ForAll @IntRange(max = 20) int within) {
    JsonPointer inRecord = JsonPointer.compile("/a/" + entry + "/b/" + within);
    LeftOutEntries outerOnly = LeftOutEntries.of(outer.stream().map(i -> pointer("/a", i)));
    JsonPointer list = outerOnly.inDocument(pointer("/a", entry)).appendProperty("b");
    LeftOutEntries leftOut =
        LeftOutEntries.of(
            Stream.concat(
                outer.stream().map(i -> pointer("/a", i)),
                inner.stream().map(i -> list.appendIndex(i))));

    JsonPointer inDocument = leftOut.inDocument(inRecord);
    assertThat(leftOut.inRecord(inDocument)).isEqualTo(inRecord);
    assertThat(leftOut.in(list).test(inDocument.last().getMatchingIndex())).isFalse();
    assertThat(inner).allMatch(i -> leftOut.in(list).test(i));
  }

  private static JsonPointer pointer(String list, int entry) {
    return JsonPointer.compile(list).appendIndex(entry);
  }
}
