package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collection;

/**
 * What was measured several times: the median and the quartiles.
 *
 * @param median the middle value; of an even number of values the mean of the two in the middle
 * @param lowerQuartile a quarter of the values is below it
 * @param upperQuartile a quarter of the values is above it
 * @param count how many values there are
 */
record Spread(double median, double lowerQuartile, double upperQuartile, int count) {

  /**
   * Sums values up.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("must have at least one value; found none");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Spread(
        quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), sorted.length);
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = (int) Math.ceil(position);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /** The error bar: half the distance between the quartiles. */
  @JsonProperty
  double errorBar() {
    return (upperQuartile - lowerQuartile) / 2;
  }

  /**
   * The geometric mean, in which half as long and twice as long outweigh each other.
   *
   * @param ratios positive numbers
   * @return not a number if there are none
   */
  static double geometricMean(double... ratios) {
    return Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(Double.NaN));
  }
}
