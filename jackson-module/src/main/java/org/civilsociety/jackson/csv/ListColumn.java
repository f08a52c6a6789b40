package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * A list of things of several parts: {@code theme[en]}, {@code theme.2[en]}, {@code theme.code}.
 */
record ListColumn(String word, String member, List<Column> columns) implements Column {

  @Override
  public Set<String> words() {
    return Set.of(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return !steps.isEmpty()
        && steps.get(0).word().equals(word)
        && Column.anyKnows(columns, Column.after(word, steps), qualifier);
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    if (!cells.parts(word).isEmpty()) {
      TargetList list = record.list(member);
      cells
          .parts(word)
          .values()
          .forEach(part -> Column.readAll(columns, part, list.add(), problems));
    }
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    int number = 1;
    for (SourceField entry : record.entries(member)) {
      int before = line.size();
      Column.writeAll(columns, entry, place.word(word, number), line);
      number += line.size() > before ? 1 : 0;
    }
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    columns.forEach(column -> column.list(place.word(word, 1), headings));
  }
}
