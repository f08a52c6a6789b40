package org.civilsociety.examples.pictures;

import java.util.Arrays;

/** Columns that fill from the top: each box goes where it ends up highest. */
final class Skyline {

  /** A place: the first column, and the distance from the top. */
  record Spot(int column, double top) {}

  private final double[] heights;
  private final double gap;

  Skyline(int columns, double gap) {
    this.heights = new double[columns];
    this.gap = gap;
  }

  Spot place(int span, double height) {
    Spot best = new Spot(0, top(0, span));
    for (int column = 1; column + span <= heights.length; column++) {
      double top = top(column, span);
      if (top < best.top()) {
        best = new Spot(column, top);
      }
    }
    Arrays.fill(heights, best.column(), best.column() + span, best.top() + height + gap);
    return best;
  }

  private double top(int column, int span) {
    return Arrays.stream(heights, column, column + span).max().orElse(0);
  }

  /** The height of all that was placed, without a gap below. */
  double height() {
    return Math.max(0, top(0, heights.length) - gap);
  }
}
