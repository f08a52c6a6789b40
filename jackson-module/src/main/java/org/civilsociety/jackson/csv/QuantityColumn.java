package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** A number as exactly as it is known, {@code >=12}, and when it held, {@code as-of}. */
record QuantityColumn(String word, String member) implements Column {

  private static final String AS_OF = "as-of";
  private static final String EXPECTED = "must be a number like 12, >=12, >12, ~12 or <=12";
  private static final Map<String, String> SIGNS =
      Map.of("EXACTLY", "", "AT_LEAST", ">=", "MORE_THAN", ">", "ABOUT", "~", "AT_MOST", "<=");
  private static final Pattern FORM =
      Pattern.compile("(>=|<=|>|~|)((?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,9})?)");

  @Override
  public Set<String> words() {
    return Set.of(word);
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    if (!Column.begins(steps, word) || !qualifier.isEmpty()) {
      return false;
    }
    List<Heading.Step> rest = Column.after(word, steps);
    return rest.isEmpty() || rest.equals(List.of(new Heading.Step(AS_OF, 1)));
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    cells.part(word).ifPresent(part -> readParts(part, record, problems));
  }

  private void readParts(Cells cells, TargetObject record, RowProblems problems) {
    Optional<Cells.Cell> number = cells.own("");
    Optional<Cells.Cell> asOf = cells.part(AS_OF).flatMap(part -> part.own(""));
    Optional<Matcher> form = number.map(cell -> FORM.matcher(cell.text())).filter(Matcher::matches);
    if (form.isEmpty()) {
      number.ifPresent(
          cell -> {
            record.keep(member, cell.field());
            problems.expect(cell, EXPECTED, Optional.empty());
          });
      asOf.ifPresent(cell -> problems.refuse(cell, "is the date of a number that is not there"));
      return;
    }
    TargetObject quantity = record.object(member);
    quantity.put("bound", bound(form.get().group(1)));
    quantity.put("number", new ExtensionValue.Numeral(form.get().group(2)));
    number.ifPresent(cell -> cell.field().kept(quantity.pointer()));
    asOf.ifPresent(cell -> quantity.keep("asOf", cell.field()));
  }

  private static String bound(String sign) {
    return SIGNS.entrySet().stream()
        .filter(bound -> bound.getValue().equals(sign))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    record.member(member).ifPresent(quantity -> writeParts(quantity, place.word(word, 1), line));
  }

  private static void writeParts(SourceField quantity, Place place, Line line) {
    SourceField bound = quantity.member("bound").orElseThrow();
    SourceField number = quantity.member("number").orElseThrow();
    String digits = ((ExtensionValue.Numeral) number.value()).digits();
    line.put(place, "", SIGNS.get(bound.text().orElseThrow()) + digits, bound, number);
    new ValueColumn(AS_OF, "asOf").write(quantity, place.at(1), line);
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    Place own = place.word(word, 1);
    headings.accept(own.heading(""));
    headings.accept(own.word(AS_OF, 1).heading(""));
  }
}
