package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import tools.jackson.core.JsonPointer;

/** Texts in several languages: one value for each language, those of unknown language plain. */
final class Texts {

  private Texts() {}

  /** Writes a text in each language that it has. */
  static void write(SourceField texts, Node node, String property) {
    said(texts).forEach(text -> node.add(property, slot -> write(text, slot)));
  }

  /** The texts that are not empty. */
  static List<SourceField> said(SourceField texts) {
    return texts.members().stream().flatMap(text -> stated(text).stream()).toList();
  }

  /** A text, unless it is empty, which says nothing in schema.org. */
  static Optional<SourceField> stated(SourceField text) {
    if (text.text().filter(String::isEmpty).isPresent()) {
      text.dropped("is empty");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Writes a text in one language, and returns where it stands. */
  static JsonPointer write(SourceField text, Slot slot) {
    if (text.name().equals(LanguageTag.UNDETERMINED.value())) {
      slot.keep(text);
      return slot.pointer();
    }
    TargetObject value = slot.object();
    value.keep("@value", text);
    value.put("@language", text.name());
    return value.pointer().appendProperty("@value");
  }

  /** Reads the texts of a property, one for each language; others are left. */
  static void read(Subject subject, String property, TargetObject record, String member) {
    int languages = 0;
    for (SourceField value : subject.take(property)) {
      Literal literal = subject.literal(value).orElse(null);
      if (literal == null || languages == LocalizedText.MAX_LANGUAGES) {
        subject.leave(property, value);
      } else if (record.has(member) && record.object(member).has(literal.key())) {
        subject.leave(property, value);
      } else {
        literal.putByLanguage(record.object(member));
        languages++;
      }
    }
  }
}
