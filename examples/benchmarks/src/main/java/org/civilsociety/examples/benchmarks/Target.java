package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What is to be reached, and whether it is.
 *
 * @param name what is measured
 * @param value what was measured; over several documents the geometric mean
 * @param unit what the value counts
 * @param direction on which side of the limit it has to be
 * @param limit the limit
 * @param worst the document on which it is worst; empty if it is not about documents
 * @param remark what else is worth knowing of the value; empty if nothing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Target(
    String name,
    double value,
    String unit,
    Direction direction,
    double limit,
    Optional<Worst> worst,
    Optional<String> remark) {

  /** On which side of the limit a value has to be. */
  enum Direction {
    /** The limit or less. */
    AT_MOST,
    /** The limit or more. */
    AT_LEAST,
    /** More than the limit. */
    MORE_THAN;

    boolean holds(double value, double limit) {
      return switch (this) {
        case AT_MOST -> value <= limit;
        case AT_LEAST -> value >= limit;
        case MORE_THAN -> value > limit;
      };
    }

    String words() {
      return switch (this) {
        case AT_MOST -> "at most";
        case AT_LEAST -> "at least";
        case MORE_THAN -> "more than";
      };
    }
  }

  /**
   * The document on which the value is worst.
   *
   * @param document its name
   * @param value the value there
   */
  record Worst(String document, double value) {}

  static Target of(String name, double value, String unit, Direction direction, double limit) {
    return new Target(name, value, unit, direction, limit, Optional.empty(), Optional.empty());
  }

  Target withRemark(String text) {
    return new Target(name, value, unit, direction, limit, worst, Optional.of(text));
  }

  /** Whether the value is on the right side; one that is not a number is not. */
  @JsonProperty("met")
  boolean isMet() {
    return direction.holds(value, limit);
  }
}
