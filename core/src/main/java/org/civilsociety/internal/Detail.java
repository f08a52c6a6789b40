package org.civilsociety.internal;

import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.RecordPath;

/**
 * What more can be said of a fault.
 *
 * @param suggestions values that may have been meant
 * @param related other places that take part in the fault, from the value that the rule is asked of
 * @param moreRelated how many more there are, where they were too many to name
 */
public record Detail(List<String> suggestions, List<RecordPath> related, int moreRelated) {

  /** The most other places that are named. */
  static final int MAX_RELATED = 20;

  /** Nothing more. */
  public static final Detail NONE = new Detail(List.of(), List.of(), 0);

  /**
   * Copies the lists.
   *
   * @param suggestions values that may have been meant
   * @param related other places that take part
   * @param moreRelated how many more there are
   */
  public Detail {
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }

  static Detail suggesting(Optional<String> value) {
    return new Detail(value.stream().toList(), List.of(), 0);
  }

  static Detail relatedTo(RecordPath... places) {
    return relatedTo(List.of(places));
  }

  static Detail relatedTo(List<RecordPath> places) {
    int named = Math.min(places.size(), MAX_RELATED);
    return new Detail(List.of(), places.subList(0, named), places.size() - named);
  }
}
