package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Things of open kinds, with the kind in the heading: {@code contact.email}, {@code
 * contact.email.2}, {@code contact} where no kind is stated.
 *
 * @param examples kinds for the list of headings
 */
record KindColumns(String word, String member, List<Column> columns, List<String> examples)
    implements Column {

  private record Entry(String kind, Cells cells, int column) {}

  @Override
  public Set<String> words() {
    return Set.of(word);
  }

  /** The words that go on after the kind, and after no kind. */
  private Set<String> parts() {
    Set<String> parts = new TreeSet<>();
    columns.forEach(column -> parts.addAll(column.words()));
    return parts;
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    if (steps.isEmpty() || !steps.get(0).word().equals(word)) {
      return false;
    }
    List<Heading.Step> rest = Column.after(word, steps);
    Set<String> parts = parts();
    if (rest.isEmpty() || parts.contains(rest.get(0).word())) {
      return Column.anyKnows(columns, rest, qualifier);
    }
    return steps.get(0).number() == 1
        && KindWord.decode(rest.get(0).word(), parts).isPresent()
        && Column.anyKnows(columns, rest.subList(1, rest.size()), qualifier);
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    if (cells.parts(word).isEmpty()) {
      return;
    }
    Set<String> parts = parts();
    List<Entry> entries = new ArrayList<>();
    for (Cells part : cells.parts(word).values()) {
      if (part.first(parts) < Integer.MAX_VALUE) {
        entries.add(new Entry("", part, part.first(parts)));
      }
      for (String kind : part.words()) {
        KindWord.decode(kind, parts)
            .ifPresent(
                decoded ->
                    part.parts(kind)
                        .values()
                        .forEach(own -> entries.add(new Entry(decoded, own, own.first(parts)))));
      }
    }
    entries.sort(Comparator.comparingInt(Entry::column));
    entries.forEach(entry -> read(entry, record.list(member), problems));
  }

  private void read(Entry entry, TargetList list, RowProblems problems) {
    TargetObject object = list.add();
    if (!entry.kind().isEmpty()) {
      object.put("kind", entry.kind());
    }
    Column.readAll(columns, entry.cells(), object, problems);
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    Set<String> parts = parts();
    line.inOrder(
        record.entries(member),
        entry -> entry.member("kind").flatMap(SourceField::text).orElse(""),
        entry -> entry.member("kind").stream().toList(),
        (entry, kind, number) ->
            Column.writeAll(columns, entry, own(kind, number, place, parts), line));
  }

  /** The place for a kind; none ranks before another. */
  private Place own(String kind, int number, Place place, Set<String> parts) {
    return kind.isEmpty()
        ? place.word(word, number)
        : new Place(
            place.word(word, 1).word(KindWord.encode(kind, parts), number).path(), place.rank());
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    for (String example : examples) {
      Place own = place.word(word, 1).word(example, 1);
      columns.forEach(column -> column.list(own, headings));
    }
    columns.forEach(column -> column.list(place.word(word, 1), headings));
  }
}
