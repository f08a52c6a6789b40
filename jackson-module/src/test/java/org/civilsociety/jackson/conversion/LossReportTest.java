package org.civilsociety.jackson.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.popolo.Popolo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;

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

  @Test
  void leadsFromTheResultBackToTheSource() {
    LossReport report =
        CsvTables.read(
                Map.of(
                    CsvTables.Table.PROFILES,
                    Input.of("kind,id,name[ar],founded\norganization,a,مفتاح,1998\n")))
            .losses();
    assertThat(source(report, "/organizations/0/founded")).contains("/profiles/2/founded");
    assertThat(source(report, "/organizations/0/names/0/text/0")).contains("/profiles/2/name[ar]");
    assertThat(source(report, "/organizations/0/names/0")).contains("/profiles/2/name[ar]");
    assertThat(source(report, "/organizations/1")).isEmpty();
  }

  private static Optional<String> source(LossReport report, String target) {
    return report.from(JsonPointer.compile(target)).map(FieldFate::source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"organizations\":[{\"id\":\"a\"},{\"id\":",
        "{\"organizations\":[{\"id\":\"a\",\"id\":\"b\"}]}",
        "{\"organizations\":[{\"id\":\"a\"}]} x"
      })
  void isNotLosslessWhereSomethingCouldNotBeRead(String document) {
    Conversion<Directory> read = Popolo.read(Input.of(document));
    assertThat(read.isComplete()).isFalse();
    assertThat(read.isLossless()).isFalse();
  }

  @Test
  void isNotLosslessWhereATableBreaksOff() {
    byte[] latin = "kind,id\norganization,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(Input.of(latin)).isComplete()).isFalse();
    assertThat(read(Input.of("kind,id\norganization,\"a\nx\"y,b\n")).isComplete()).isFalse();
    assertThat(read(Input.of("kind,id\norganization,a\n")).isComplete()).isTrue();
  }

  private static Conversion<Directory> read(Input profiles) {
    return CsvTables.read(Map.of(CsvTables.Table.PROFILES, profiles));
  }

  @Test
  void dropsAnEmptyTextThatSaysNothing() {
    LossReport report =
        Popolo.read(Input.of("{\"organizations\":[{\"id\":\"a\",\"name\":\"\"}]}")).losses();
    assertThat(report.fields(Fate.DROPPED))
        .extracting(field -> field.source() + " " + field.note())
        .containsExactly("/organizations/0/name is empty");
  }

  @Test
  void countsInTheDigitsOfMachines() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new LossReport(List.of()).toString())
          .isEqualTo("LossReport(kept 0, changed 0, dropped 0)");
      assertThat(
              CsvTables.read(
                      Map.of(CsvTables.Table.PROFILES, Input.of("kind,id\norganization,a\n")),
                      ReadLimits.DEFAULT.withMaxBytes(10))
                  .problems()
                  .get(0)
                  .message())
          .contains("10 bytes");
    } finally {
      Locale.setDefault(before);
    }
  }
}
