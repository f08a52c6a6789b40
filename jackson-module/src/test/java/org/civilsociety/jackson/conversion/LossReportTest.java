package org.civilsociety.jackson.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a loss report is told to a person. */
final class LossReportTest {

  private static LossReport dropped(Stream<String> places) {
    return new LossReport(
        places
            .map(place -> new FieldFate(place, Fate.DROPPED, Optional.empty(), "is empty", "\"\""))
            .toList());
  }

  @Test
  void countsLikeFieldsOnOneLine() {
    FieldFate kept = new FieldFate("/a", Fate.KEPT, Optional.of("/b"), "", "1");
    FieldFate changed = new FieldFate("/c", Fate.CHANGED, Optional.of("/d"), "as a note", "2");
    List<FieldFate> dropped = dropped(Stream.of("/x/0/y", "/x/1/y", "/x/1/1a")).fields();

    assertThat(
            new LossReport(Stream.concat(dropped.stream(), Stream.of(kept, changed)).toList())
                .text())
        .isEqualTo(
            """
            CHANGED 1 × /c: as a note
            DROPPED 1 × /x/*/1a: is empty
            DROPPED 2 × /x/*/y: is empty
            """);
  }

  @Test
  void showsNoNameThatCouldPassForAnotherLine() {
    assertThat(dropped(Stream.of("/a\nKEPT 1 × /b", "/\u202Eلبن", "/" + "k".repeat(100))).text())
        .isEqualTo(
            """
            DROPPED 1 × /a\\nKEPT 1 × /b: is empty
            DROPPED 1 × /%s…: is empty
            DROPPED 1 × /\\u202Eلبن: is empty
            """
                .formatted("k".repeat(80)));
  }

  @Test
  void tellsPlacesApartHoweverLongTheyAre() {
    String start = "/organization".repeat(9) + "/";

    assertThat(dropped(IntStream.range(0, 200).mapToObj(i -> start + "x" + i)).text().lines())
        .hasSize(200)
        .doesNotHaveDuplicates();
    assertThat(
            dropped(IntStream.range(0, 200).mapToObj(i -> "/" + "x".repeat(100) + i))
                .text()
                .lines())
        .hasSize(200);
  }

  @Test
  void saysNothingWhereAllIsKept() {
    assertThat(
            new LossReport(List.of(new FieldFate("", Fate.KEPT, Optional.of(""), "", "1"))).text())
        .isEmpty();
  }
}
