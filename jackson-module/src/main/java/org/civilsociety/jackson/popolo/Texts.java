package org.civilsociety.jackson.popolo;

import java.util.List;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Texts: in several languages in the model, in one that is not named in Popolo. */
final class Texts {

  private static final String UNKNOWN = "und";

  private Texts() {}

  /** Reads a text of unknown language. */
  static void read(Members object, String word, TargetObject entity, String name) {
    object.text(word).ifPresent(text -> entity.object(name).keep(UNKNOWN, text));
  }

  /** Reads a text of unknown language, and says how its meaning changes. */
  static void read(Members object, String word, TargetObject entity, String name, String how) {
    object
        .text(word)
        .ifPresent(text -> entity.object(name).change(UNKNOWN, text.value(), text, how));
  }

  /** Puts a text of unknown language that is said elsewhere. */
  static void put(TargetObject entity, String name, String text) {
    entity.object(name).put(UNKNOWN, text);
  }

  /** Writes the text of unknown language, or else the first. */
  static void write(Members entity, String name, TargetObject object, String word) {
    write(entity, name, object, word, "");
  }

  /** The same, and says how its meaning changes. */
  static void write(Members entity, String name, TargetObject object, String word, String how) {
    List<SourceField> texts = entity.take(name).map(SourceField::members).orElse(List.of());
    if (texts.isEmpty()) {
      return;
    }
    SourceField chosen =
        texts.stream().filter(text -> text.name().equals(UNKNOWN)).findFirst().orElse(texts.get(0));
    for (SourceField text : texts) {
      if (text != chosen) {
        text.dropped("Popolo has one language");
      } else if (!text.name().equals(UNKNOWN)) {
        object.change(word, text.value(), text, "without its language");
      } else if (!how.isEmpty()) {
        object.change(word, text.value(), text, how);
      } else {
        object.keep(word, text);
      }
    }
  }
}
