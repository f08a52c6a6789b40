package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** What holds of every loss report. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class LossLawsTest {

  /** The filled cells of tables that have commas, by pointer, where each heading stands once. */
  private static Map<String, String> cells(Map<Table, String> tables) {
    Map<String, String> cells = new LinkedHashMap<>();
    tables.forEach(
        (table, text) -> {
          Rows rows = new Rows(text, false, ",", Integer.MAX_VALUE);
          List<String> headings = rows.next().cells();
          while (rows.hasNext()) {
            Rows.Row row = rows.next();
            JsonPointer place = table.pointer().appendProperty(String.valueOf(row.number()));
            for (int i = 0; i < row.cells().size(); i++) {
              if (!row.cells().get(i).isEmpty()) {
                String name =
                    i < headings.size()
                        ? Guard.take(headings.get(i))
                        : "(column %d)".formatted(i + 1);
                cells.put(place.appendProperty(name).toString(), row.cells().get(i));
              }
            }
          }
        });
    return cells;
  }

  @Property(tries = 200)
  void namesTheCellThatAFieldIsWrittenTo(@ForAll Directory directory) {
    Conversion<Map<Table, String>> written = CsvTables.write(directory);
    assertThat(cells(written.result()).keySet())
        .containsAll(
            written.losses().fields().stream()
                .flatMap(field -> field.target().stream())
                .filter(target -> !target.isEmpty())
                .toList());
  }

  @Provide
  Arbitrary<Map<Table, String>> tables() {
    return Arbitraries.maps(Arbitraries.of(Table.values()), Arbitraries.integers())
        .flatMap(
            map ->
                map.isEmpty()
                    ? Arbitraries.just(Map.<Table, String>of())
                    : Combinators.combine(
                            map.keySet().stream()
                                .map(table -> table(table).map(text -> Map.entry(table, text)))
                                .toList())
                        .as(
                            entries ->
                                entries.stream()
                                    .collect(
                                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  private static Arbitrary<String> table(Table table) {
    Arbitrary<String> heading =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(table.headings())),
            Tuple.of(1, Arbitraries.of("x", "themes", "extension:kind", "theme.2[en]")));
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "",
            "",
            "a",
            "b",
            "organization",
            "coalition",
            "yes",
            "TRUE",
            "1998",
            "05.04.2016",
            "12",
            ">=12",
            "PS",
            "sdg:4",
            "active",
            "Current",
            "'=1",
            "x y");
    return heading
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(
            headings ->
                cell.list()
                    .ofMinSize(1)
                    .ofMaxSize(headings.size() + 2)
                    .map(cells -> String.join(",", cells))
                    .list()
                    .ofMaxSize(6)
                    .map(
                        rows ->
                            String.join(",", headings) + "\n" + String.join("\n", rows) + "\n"));
  }

  @Property(tries = 500)
  void givesEachFilledCellOneFate(@ForAll("tables") Map<Table, String> tables) {
    Conversion<Directory> read = DirectoryLawsTest.read(tables);
    assertThat(read.losses().fields())
        .extracting(FieldFate::source)
        .containsExactlyInAnyOrderElementsOf(cells(tables).keySet());
  }

  @Property(tries = 500)
  void keepsWhatItSaysIsKept(@ForAll("tables") Map<Table, String> tables) {
    Conversion<Directory> read = DirectoryLawsTest.read(tables);
    Extensions result = NativeDocument.of(read.result());
    Map<String, String> cells = cells(tables);
    for (FieldFate field : read.losses().fields(Fate.KEPT)) {
      Optional<ExtensionValue> value = at(field.target().orElseThrow(), result);
      assertThat(value).as("%s in %s", field, tables).isPresent();
      if (value.get() instanceof ExtensionValue.Text text) {
        assertThat(inCell(text.text())).isEqualTo(inCell(cells.getOrDefault(field.source(), "")));
      }
    }
  }

  private static String inCell(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<ExtensionValue> at(String pointer, ExtensionValue root) {
    Optional<ExtensionValue> value = Optional.of(root);
    for (JsonPointer step = JsonPointer.compile(pointer); !step.matches(); step = step.tail()) {
      String name = step.getMatchingProperty();
      int index = step.getMatchingIndex();
      value =
          value.flatMap(
              outer ->
                  outer instanceof Extensions object
                      ? object.get(name)
                      : outer instanceof ExtensionValue.Listing list && index < list.values().size()
                          ? Optional.of(list.values().get(index))
                          : Optional.empty());
    }
    return value;
  }

  @Property(tries = 500)
  void tellsTheTextOfWhatItDrops(@ForAll("tables") Map<Table, String> tables) {
    Conversion<Directory> read = DirectoryLawsTest.read(tables);
    Map<String, String> leftOut =
        read.problems().stream()
            .filter(problem -> problem.leftOut().isPresent())
            .collect(
                Collectors.toMap(
                    problem -> problem.pointer().toString(),
                    problem -> problem.leftOut().orElseThrow()));
    Map<String, String> cells = cells(tables);
    for (FieldFate field : read.losses().fields(Fate.DROPPED)) {
      assertThat(field.target()).isEmpty();
      assertThat(leftOut)
          .as("%s", tables)
          .containsEntry(field.source(), Guard.take(cells.getOrDefault(field.source(), "")));
    }
  }
}
