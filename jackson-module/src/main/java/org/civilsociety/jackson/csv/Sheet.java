package org.civilsociety.jackson.csv;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A table that is being written. */
final class Sheet {

  /** The most columns that are written. */
  static final int MAX_COLUMNS = 1_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String NO_ROOM = "a table has at most " + MAX_COLUMNS + " columns";
  private static final Pattern SEPARATOR = Pattern.compile("[" + Rows.SEPARATORS + "]");
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private final JsonPointer pointer;
  private final List<Line> lines = new ArrayList<>();

  Sheet(JsonPointer pointer) {
    this.pointer = pointer;
  }

  /** Adds a row, if anything is to be said in it. */
  void add(Line line) {
    if (line.cells().stream().anyMatch(cell -> !cell.fields().isEmpty())) {
      lines.add(line);
    }
  }

  /** Writes the rows, and says what became of each field. */
  String write(List<String> headings, CsvTables.Style style) {
    Map<String, Integer> order = ColumnOrder.of(lines);
    String[] row = new String[Math.min(order.size(), MAX_COLUMNS)];
    order.forEach(
        (heading, number) -> {
          if (number < row.length) {
            row[number] = heading;
          }
        });
    Text text = new Text(style);
    text.headings(order.isEmpty() ? headings : Arrays.asList(row));
    for (Line line : lines) {
      Arrays.fill(row, "");
      JsonPointer place = pointer.appendProperty(String.valueOf(text.rows() + 1));
      boolean[] disordered = line.disordered(order);
      for (int i = 0; i < disordered.length; i++) {
        Line.Cell cell = line.cells().get(i);
        int column = Objects.requireNonNull(order.get(cell.heading()));
        settle(cell, column, disordered[i], place);
        if (column < row.length) {
          row[column] = cell.text();
        }
      }
      text.row(Arrays.asList(row));
    }
    return text.end();
  }

  private static void settle(Line.Cell cell, int column, boolean isDisordered, JsonPointer place) {
    JsonPointer target = place.appendProperty(cell.heading());
    Optional<String> how =
        cell.how().isEmpty() && isDisordered
            ? Optional.of(Line.ORDER)
            : Optional.of(cell.how()).filter(text -> !text.isEmpty());
    for (SourceField field : cell.fields()) {
      if (column >= MAX_COLUMNS) {
        field.dropped(NO_ROOM);
      } else if (how.isPresent()) {
        field.changed(target, how.get());
      } else {
        field.kept(target);
      }
    }
  }

  /** The text of a table, row by row. */
  static final class Text {

    private final StringWriter text = new StringWriter();
    private final SequenceWriter cells;
    private final CsvTables.Style style;
    private int rows;

    Text(CsvTables.Style style) {
      this.style = style;
      if (style.mark()) {
        text.append(BYTE_ORDER_MARK);
      }
      cells = writer(style).writeValues(text);
    }

    private static ObjectWriter writer(CsvTables.Style style) {
      return MAPPER.writer(
          CsvSchema.emptySchema()
              .withColumnSeparator(style.separator().character())
              .withLineSeparator("\r\n"));
    }

    int rows() {
      return rows;
    }

    /** Adds the headings; quoted if any could be split at another separator. */
    void headings(List<String> headings) {
      rows++;
      boolean isPlain = headings.stream().noneMatch(SEPARATOR.asPredicate());
      ObjectWriter writer = writer(style);
      text.append(
          (isPlain ? writer : writer.with(CsvWriteFeature.ALWAYS_QUOTE_STRINGS))
              .writeValueAsString(guarded(headings)));
    }

    /** Adds a row; quoted if it is one cell, which shows no separator that tells them apart. */
    void row(List<String> row) {
      rows++;
      if (row.size() == 1) {
        text.append(
            writer(style)
                .with(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
                .writeValueAsString(guarded(row)));
      } else {
        cells.write(guarded(row));
      }
    }

    private static List<String> guarded(List<String> row) {
      return row.stream().map(Guard::put).toList();
    }

    String end() {
      cells.close();
      return text.toString();
    }
  }

  /** The text of a table without rows. */
  static String template(List<String> headings) {
    Text text = new Text(CsvTables.Style.SPREADSHEET);
    text.headings(headings);
    return text.end();
  }
}
