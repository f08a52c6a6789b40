package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** One thing of several parts: {@code founded-in[en]}, {@code founded-in.country}. */
record GroupColumn(String word, String member, List<Column> columns) implements Column {

  @Override
  public Set<String> words() {
    return Set.of(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return Column.begins(steps, word)
        && Column.anyKnows(columns, Column.after(word, steps), qualifier);
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells
        .part(word)
        .ifPresent(part -> Column.readAll(columns, part, record.object(member), problems));
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    record
        .member(member)
        .ifPresent(field -> Column.writeAll(columns, field, place.word(word, 1), line));
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    columns.forEach(column -> column.list(place.word(word, 1), headings));
  }
}
