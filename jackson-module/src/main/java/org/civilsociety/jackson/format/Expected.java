package org.civilsociety.jackson.format;

/** A kind of JSON value that is expected at a place. */
enum Expected {
  TEXT("a text"),
  NUMBER("a number"),
  FLAG("true or false"),
  OBJECT("an object"),
  LIST("a list"),
  LOCALIZED_TEXT("a text, or an object of texts by language"),
  JSON("a JSON value");

  private final String words;

  Expected(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
