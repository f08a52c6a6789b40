package org.civilsociety.jackson.csv;

/** What may stand between cells. */
final class Separators {

  static final String ALL = ",;\t";

  private Separators() {}

  static boolean isIn(String text) {
    return text.chars().anyMatch(character -> ALL.indexOf(character) >= 0);
  }
}
