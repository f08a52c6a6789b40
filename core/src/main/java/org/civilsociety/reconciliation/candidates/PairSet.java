package org.civilsociety.reconciliation.candidates;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Pairs of numbers that are to be compared, each once, however often it was added. */
final class PairSet {

  private final LongStream.Builder pairs = LongStream.builder();

  void add(int first, int second) {
    pairs.add(of(first, second));
  }

  static long of(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** The pairs in their order; the builder is used up. */
  long[] sorted() {
    long[] sorted = pairs.build().sorted().toArray();
    int size = 0;
    for (long pair : sorted) {
      if (size == 0 || sorted[size - 1] != pair) {
        sorted[size++] = pair;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
