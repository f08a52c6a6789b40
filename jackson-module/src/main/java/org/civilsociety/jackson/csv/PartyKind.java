package org.civilsociety.jackson.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a party can be, and the columns for it. */
enum PartyKind {
  REFERENCE,
  NAMED,
  UNNAMED;

  /** The member that holds such a party. */
  String member() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Column> columns() {
    return switch (this) {
      case REFERENCE -> Columns.REFERENCE;
      case NAMED -> Columns.NAMED;
      case UNNAMED -> Columns.UNNAMED;
    };
  }

  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    columns().forEach(column -> words.addAll(column.words()));
    return words;
  }

  static Set<String> allWords() {
    Set<String> words = new LinkedHashSet<>();
    for (PartyKind kind : values()) {
      words.addAll(kind.words());
    }
    return words;
  }
}
