package org.civilsociety.examples.candidates;

/** A language of generated names, with its tag and its column in the lists of phrases. */
enum Language {
  ARABIC("ar", 0),
  ENGLISH("en", 1),
  FRENCH("fr", 2),
  SPANISH("es", 3),
  /** As people write Arabic in Latin letters. */
  ROMANIZED_ARABIC("ar-Latn", 4);

  private final String tag;
  private final int column;

  Language(String tag, int column) {
    this.tag = tag;
    this.column = column;
  }

  String tag() {
    return tag;
  }

  int column() {
    return column;
  }
}
