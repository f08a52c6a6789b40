package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Identifiers by their scheme: {@code identifier[XI-LEI]}, {@code identifier.preferred[XI-LEI]}.
 */
record IdentifierColumns() implements Column {

  private static final String WORD = "identifier";
  private static final String PREFERRED = "preferred";

  private record Entry(String scheme, Optional<Cells.Cell> value, Optional<Cells.Cell> preferred) {
    int column() {
      return Math.min(
          value.map(Cells.Cell::column).orElse(Integer.MAX_VALUE),
          preferred.map(Cells.Cell::column).orElse(Integer.MAX_VALUE));
    }
  }

  @Override
  public Set<String> words() {
    return Set.of(WORD);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return !steps.isEmpty()
        && steps.get(0).word().equals(WORD)
        && (steps.size() == 1
            || steps.subList(1, steps.size()).equals(List.of(new Heading.Step(PREFERRED, 1))));
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    List<Entry> entries = new ArrayList<>();
    cells.parts(WORD).values().forEach(part -> addEntries(part, entries));
    entries.sort(Comparator.comparingInt(Entry::column));
    entries.forEach(entry -> read(entry, record.list("identifiers"), problems));
  }

  private static void addEntries(Cells cells, List<Entry> entries) {
    Optional<Cells> preferred = cells.part(PREFERRED);
    Set<String> schemes = new LinkedHashSet<>(cells.own().keySet());
    preferred.ifPresent(part -> schemes.addAll(part.own().keySet()));
    for (String scheme : schemes) {
      entries.add(
          new Entry(scheme, cells.own(scheme), preferred.flatMap(part -> part.own(scheme))));
    }
  }

  private static void read(Entry entry, TargetList identifiers, RowProblems problems) {
    TargetObject identifier = identifiers.add();
    if (!entry.scheme().isEmpty()) {
      identifier.put("scheme", entry.scheme());
    }
    entry.value().ifPresent(cell -> identifier.keep("value", cell.field()));
    entry.preferred().ifPresent(cell -> Form.FLAG.read(cell, identifier, PREFERRED, problems));
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    line.inOrder(
        record.entries("identifiers"),
        identifier -> identifier.member("scheme").flatMap(SourceField::text).orElse(""),
        identifier -> identifier.member("scheme").stream().toList(),
        (identifier, scheme, number) -> write(identifier, scheme, place.word(WORD, number), line));
  }

  private static void write(SourceField identifier, String scheme, Place place, Line line) {
    identifier.member("value").ifPresent(value -> line.put(place.at(0), scheme, value));
    identifier
        .member(PREFERRED)
        .ifPresent(
            flag ->
                line.put(
                    place.at(1).word(PREFERRED, 1), scheme, Form.FLAG.cell(flag.value()), flag));
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    Place own = place.word(WORD, 1);
    headings.accept(own.heading("XI-LEI"));
    headings.accept(own.word(PREFERRED, 1).heading("XI-LEI"));
  }
}
