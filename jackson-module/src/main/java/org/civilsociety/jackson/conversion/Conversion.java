package org.civilsociety.jackson.conversion;

import java.util.List;
import org.civilsociety.jackson.document.Problem;

/**
 * What a conversion gives.
 *
 * <pre>{@code
 * Conversion<Directory> read = Popolo.read(Input.of(Path.of("councils.json")));
 * Directory directory = read.result();
 * System.out.print(read.losses().text());
 * read.problems().forEach(System.out::println);
 * }</pre>
 *
 * @param <T> what is converted to
 * @param result the result
 * @param losses what became of every field of the source
 * @param problems what is wrong with the source, in English, each with the pointer to where it
 *     stands there and, where the source is a text or table, with the line and column: not what the
 *     rules say of the result, which is for {@link org.civilsociety.report.ProfileValidator}
 * @param more how many more problems there are than the limits let be named
 * @param isComplete whether all of the source was read; where it breaks off, or a part could not be
 *     read, the problems say so, and {@code losses} does not have what was not read
 */
public record Conversion<T>(
    T result, LossReport losses, List<Problem> problems, int more, boolean isComplete) {

  /**
   * Copies the list.
   *
   * @param result the result
   * @param losses what became of every field
   * @param problems what is wrong with the source
   * @param more how many more problems there are
   * @param isComplete whether all of the source was read
   */
  public Conversion {
    problems = List.copyOf(problems);
  }

  /**
   * Says whether all of the source was read, and kept as it was.
   *
   * @return true if it was read whole and {@link LossReport#isLossless}
   */
  public boolean isLossless() {
    return isComplete && losses.isLossless();
  }
}
