package org.civilsociety.jackson.conversion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilsociety.value.Excerpt;

/**
 * What became of every field of a document that was converted, in the order of the document. A
 * field that the conversion does not look at is dropped, and stands here as such.
 *
 * @param fields each field and its fate
 */
public record LossReport(List<FieldFate> fields) {

  /**
   * Copies the list.
   *
   * @param fields each field and its fate
   */
  public LossReport {
    fields = List.copyOf(fields);
  }

  /**
   * Gives the fields of one fate.
   *
   * @param fate the fate
   * @return the fields, in the order of the document
   */
  public List<FieldFate> fields(Fate fate) {
    return fields.stream().filter(field -> field.fate() == fate).toList();
  }

  /**
   * Says whether everything was kept as it was.
   *
   * @return true if no field was changed or dropped
   */
  public boolean isLossless() {
    return fields.stream().allMatch(field -> field.fate() == Fate.KEPT);
  }

  /**
   * Sums up the changed and dropped fields for a person: like fields on one line, with how many
   * there are.
   *
   * @return lines like {@code DROPPED 12 × /organizations/*}{@code /vision: Popolo has no vision},
   *     each ended by a line feed; empty if everything was kept
   */
  public String text() {
    Map<String, Long> lines =
        fields.stream()
            .filter(field -> field.fate() != Fate.KEPT)
            .collect(Collectors.groupingBy(LossReport::kind, TreeMap::new, Collectors.counting()));
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (kind, count) ->
            text.append(kind.substring(0, kind.indexOf(' ')))
                .append(' ')
                .append(count)
                .append(" ×")
                .append(kind.substring(kind.indexOf(' ')))
                .append('\n'));
    return text.toString();
  }

  private static String kind(FieldFate field) {
    String place = field.source().replaceAll("/[0-9]++(?=/|$)", "/*");
    return field.fate() + " " + Excerpt.of(place) + ": " + field.note();
  }

  /** Returns the counts on one line, for logs. */
  @Override
  public String toString() {
    return "LossReport(kept %d, changed %d, dropped %d)"
        .formatted(
            fields(Fate.KEPT).size(), fields(Fate.CHANGED).size(), fields(Fate.DROPPED).size());
  }
}
