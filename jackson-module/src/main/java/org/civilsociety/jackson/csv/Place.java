package org.civilsociety.jackson.csv;

/**
 * Where a part of a record is written: the beginning of a heading, and how that ranks among others.
 *
 * @param path the words and numbers so far
 * @param rank by which columns are put in the documented order
 */
record Place(String path, String rank) {

  static final Place START = new Place("", "");

  /** The place of one among several columns. */
  Place at(int ordinal) {
    return new Place(path, rank + (char) ordinal);
  }

  /** A word further; the empty word is this place itself. */
  Place word(String word, int number) {
    if (word.isEmpty()) {
      return this;
    }
    String longer = path.isEmpty() ? word : path + "." + word;
    return new Place(number == 1 ? longer : longer + "." + number, rank + (char) number);
  }

  String heading(String qualifier) {
    return qualifier.isEmpty() ? path : path + "[" + qualifier + "]";
  }
}
