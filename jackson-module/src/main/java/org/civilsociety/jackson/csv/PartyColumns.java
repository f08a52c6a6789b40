package org.civilsociety.jackson.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * A party: a record by its id, with the name that the source uses for it; one that is no record
 * here, by its name; or one that the source does not name, by what it says of it.
 *
 * @param word the word before all of them; empty under those of what the party is part of
 * @param member the member that holds the party; empty if it is the thing itself
 */
record PartyColumns(String word, String member) implements Column {

  @Override
  public Set<String> words() {
    return word.isEmpty() ? PartyKind.allWords() : Set.of(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return Column.begins(steps, word)
        && Stream.of(PartyKind.values())
            .anyMatch(
                kind -> Column.anyKnows(kind.columns(), Column.after(word, steps), qualifier));
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells
        .part(word)
        .ifPresent(part -> kind(part).ifPresent(kind -> read(kind, part, record, problems)));
  }

  private static Optional<PartyKind> kind(Cells cells) {
    return cells.own("").isPresent()
        ? Optional.of(PartyKind.REFERENCE)
        : Stream.of(PartyKind.NAMED, PartyKind.UNNAMED)
            .filter(kind -> kind.words().stream().anyMatch(cells.words()::contains))
            .findFirst();
  }

  private void read(PartyKind kind, Cells cells, TargetObject record, RowProblems problems) {
    TargetObject party = member.isEmpty() ? record : record.object(member);
    Column.readAll(kind.columns(), cells, party.object(kind.member()), problems);
    Set<String> others = PartyKind.allWords();
    others.removeAll(kind.words());
    for (String other : others) {
      cells.parts(other).values().stream()
          .flatMap(Cells::all)
          .forEach(cell -> problems.refuse(cell, misfit(kind)));
    }
  }

  private static String misfit(PartyKind kind) {
    return kind == PartyKind.REFERENCE
        ? "is said of a party without an id; this one has an id"
        : "is said of a party without a name; this one has a name, a kind or an identifier";
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    Optional<SourceField> party = member.isEmpty() ? Optional.of(record) : record.member(member);
    Place own = place.word(word, 1);
    int ordinal = 0;
    for (PartyKind kind : PartyKind.values()) {
      Place next = own.at(ordinal++);
      party
          .flatMap(field -> field.member(kind.member()))
          .ifPresent(field -> Column.writeAll(kind.columns(), field, next, line));
    }
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    Set<String> all = new LinkedHashSet<>();
    for (PartyKind kind : PartyKind.values()) {
      kind.columns().forEach(column -> column.list(place.word(word, 1), all::add));
    }
    all.forEach(headings);
  }
}
