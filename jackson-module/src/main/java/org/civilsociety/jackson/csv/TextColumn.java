package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.LanguageTag;

/** A text in several languages: {@code mission[ar]}; without a language it is {@code und}. */
record TextColumn(String word, String member) implements Column {

  @Override
  public Set<String> words() {
    return Column.wordOf(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return Column.begins(steps, word)
        && Column.after(word, steps).isEmpty()
        && (qualifier.isEmpty() || isLanguage(qualifier));
  }

  static boolean isLanguage(String text) {
    return TextForm.isOf(text, LanguageTag::parse);
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells
        .part(word)
        .ifPresent(
            part ->
                part.own()
                    .forEach(
                        (qualifier, cell) -> readOne(language(qualifier), cell, record, problems)));
  }

  private void readOne(
      String language, Cells.Cell cell, TargetObject record, RowProblems problems) {
    TargetObject texts = record.object(member);
    if (texts.has(language)) {
      problems.refuse(cell, "is a second text in one language, " + language);
    } else {
      texts.keep(language, cell.field());
    }
  }

  private static String language(String qualifier) {
    LanguageTag language =
        qualifier.isEmpty() ? LanguageTag.UNDETERMINED : LanguageTag.parse(qualifier);
    return language.value();
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    line.inOrder(
        record.member(member).map(SourceField::members).orElse(List.of()),
        SourceField::name,
        text -> List.of(),
        (text, language, number) -> line.put(place.word(word, 1), language, text));
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    headings.accept(place.word(word, 1).heading("en"));
  }
}
