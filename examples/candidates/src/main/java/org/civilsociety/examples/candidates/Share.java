package org.civilsociety.examples.candidates;

/**
 * Some of many.
 *
 * @param part how many
 * @param whole of how many
 */
record Share(int part, int whole) {

  static final Share NONE = new Share(0, 0);

  static Share one(boolean counts) {
    return new Share(counts ? 1 : 0, 1);
  }

  Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  double ratio() {
    return part / (double) whole;
  }
}
