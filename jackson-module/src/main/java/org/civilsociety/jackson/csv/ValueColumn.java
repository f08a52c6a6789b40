package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** A single value: {@code founded}. */
record ValueColumn(String word, String member, Form form) implements Column {

  ValueColumn(String word, String member) {
    this(word, member, Form.TEXT);
  }

  @Override
  public Set<String> words() {
    return Column.wordOf(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return Column.begins(steps, word) && Column.after(word, steps).isEmpty() && qualifier.isEmpty();
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells
        .part(word)
        .flatMap(part -> part.own(""))
        .ifPresent(cell -> form.read(cell, record, member, problems));
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    record
        .member(member)
        .ifPresent(field -> line.put(place.word(word, 1), "", form.cell(field.value()), field));
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    headings.accept(place.word(word, 1).heading(""));
  }
}
