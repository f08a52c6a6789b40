package org.civilsociety.jackson.conversion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonPointer;

/**
 * What became of every field of a document that was converted, in the order of the document. A
 * field that the conversion does not look at is dropped, and stands here as such.
 *
 * <pre>{@code
 * LossReport losses = Popolo.write(directory).losses();
 * if (!losses.isLossless()) {
 *   System.out.print(losses.text());
 * }
 * }</pre>
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
   * Finds where a part of the result comes from, so that what the rules say of the result can be
   * told to whoever keeps the source:
   *
   * <pre>{@code
   * for (Finding finding : validator.validate(directory).findings()) {
   *   JsonPointer place = JsonPlace.of(finding.path(), directory).pointer();
   *   System.out.println(conversion.losses().from(place) + " " + finding);
   * }
   * }</pre>
   *
   * @param target the way to the part in the JSON of the result
   * @return the first field that was put there or within it, or else the one that was put nearest
   *     around it; empty if there is none
   */
  public Optional<FieldFate> from(JsonPointer target) {
    String place = target.toString();
    Optional<FieldFate> within =
        fields.stream().filter(field -> isIn(field.target().orElse(""), place)).findFirst();
    return within.isPresent()
        ? within
        : fields.stream()
            .filter(field -> field.target().filter(around -> isIn(place, around)).isPresent())
            .max(Comparator.comparingInt(field -> field.target().orElse("").length()));
  }

  private static boolean isIn(String place, String outer) {
    return (place + "/").startsWith(outer + "/");
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
   * Sums up the changed and dropped fields for a person, in English: like fields on one line, with
   * how many there are, each name in their place as {@link Excerpt} shows it.
   *
   * @return lines like {@code DROPPED 12 × /organizations/*}{@code /vision: Popolo has no vision},
   *     each ended by a line feed; empty if everything was kept
   */
  public String text() {
    Map<Kind, Long> kinds =
        fields.stream()
            .filter(field -> field.fate() != Fate.KEPT)
            .collect(Collectors.groupingBy(Kind::of, TreeMap::new, Collectors.counting()));
    StringBuilder text = new StringBuilder();
    kinds.forEach((kind, count) -> text.append(kind.line(count)).append('\n'));
    return text.toString();
  }

  /** What like fields have in common. */
  private record Kind(Fate fate, String place, String note) implements Comparable<Kind> {

    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::fate).thenComparing(Kind::place).thenComparing(Kind::note);

    static Kind of(FieldFate field) {
      String place = field.source().replaceAll("/[0-9]++(?=/|$)", "/*");
      return new Kind(field.fate(), place, field.note());
    }

    String line(long count) {
      String names =
          Stream.of(place.split("/", -1)).map(Excerpt::of).collect(Collectors.joining("/"));
      return fate + " " + count + " × " + names + ": " + note;
    }

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  /** Returns the counts on one line, for logs. */
  @Override
  public String toString() {
    return "LossReport(kept %s, changed %s, dropped %s)"
        .formatted(
            fields(Fate.KEPT).size(), fields(Fate.CHANGED).size(), fields(Fate.DROPPED).size());
  }
}
