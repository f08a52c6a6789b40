package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** A list of single values: {@code theme.code}, {@code theme.code.2}. */
record ValueListColumn(String word, String member) implements Column {

  @Override
  public Set<String> words() {
    return Set.of(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return steps.size() == 1 && steps.get(0).word().equals(word) && qualifier.isEmpty();
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells
        .parts(word)
        .values()
        .forEach(part -> part.own("").ifPresent(cell -> record.list(member).keep(cell.field())));
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    int number = 1;
    for (SourceField entry : record.entries(member)) {
      int before = line.size();
      line.put(place.word(word, number), "", entry);
      number += line.size() > before ? 1 : 0;
    }
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    headings.accept(place.word(word, 1).heading(""));
  }
}
