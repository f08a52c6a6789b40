package org.civilsociety.examples.candidates;

/** In what a twin differs from the record that it is the twin of. */
enum TwinKind {
  /** One or two letters of its name are wrong. */
  MISSPELT,
  /** Some words of its name are abbreviated. */
  ABBREVIATED,
  /** The words of its name stand in another order. */
  REORDERED,
  /** Its name has not the word for its type, nor "The". */
  WITHOUT_TYPE,
  /** Letter case, punctuation, tatweel and vowel signs differ. */
  TYPED_OTHERWISE,
  /** Its Arabic name is written in Latin letters. */
  ROMANIZED,
  /** It is known by its name in another language, and by the same acronym. */
  TRANSLATED_WITH_ACRONYM,
  /** It is known by its name in another language, and has the same identifier. */
  TRANSLATED_WITH_IDENTIFIER
}
