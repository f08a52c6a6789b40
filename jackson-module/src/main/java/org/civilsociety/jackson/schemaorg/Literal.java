package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;

/**
 * A text that is read: alone, or with its language in an object. A number is one too, as its
 * digits.
 *
 * @param text where the text or number stands
 * @param languageField where the language stands
 * @param language the language, perhaps that of the whole document
 */
record Literal(SourceField text, Optional<SourceField> languageField, Optional<String> language) {

  private static final String VALUE = "@value";
  private static final String NUMBER = "a number as a text";
  private static final String LANGUAGE = "@language";

  /** Takes a value as a text; empty if it is something else. */
  static Optional<Literal> of(SourceField value, Vocabulary vocabulary) {
    if (isPlain(value)) {
      return Optional.of(
          new Literal(value, Optional.empty(), vocabulary.language().filter(l -> isText(value))));
    }
    Optional<SourceField> language =
        value.member(LANGUAGE).filter(field -> field.text().isPresent());
    return value
        .member(VALUE)
        .filter(Literal::isPlain)
        .map(
            text ->
                new Literal(
                    text,
                    language,
                    language.flatMap(SourceField::text).filter(tag -> !tag.isEmpty())));
  }

  /** The text itself. */
  String content() {
    return text.value() instanceof ExtensionValue.Numeral number
        ? number.digits()
        : text.text().orElse("");
  }

  /** The language as the name of a member: in the usual letter case, if it is well formed. */
  String key() {
    return language.map(Literal::inUsualCase).orElse(LanguageTag.UNDETERMINED.value());
  }

  /** Puts the text among texts by language. */
  void putByLanguage(TargetObject texts) {
    put(Slot.member(texts, key()));
    languageField.ifPresent(field -> settle(field, texts, key()));
  }

  /** Puts the text where no language can be said. */
  void putAlone(Slot slot) {
    put(slot);
    languageField.ifPresent(field -> field.dropped("the language of this text is not kept"));
  }

  /** Puts the text, and the language beside it if there is one. */
  void putBeside(TargetObject owner, String name, String languageName) {
    put(Slot.member(owner, name));
    language.ifPresent(tag -> owner.put(languageName, key()));
    languageField.ifPresent(field -> settle(field, owner, languageName));
  }

  /** Says that the text and the language stand where the same was put before. */
  void settleBeside(TargetObject owner, String name, String languageName) {
    if (isText(text)) {
      text.kept(owner.pointer().appendProperty(name));
    } else {
      text.changed(owner.pointer().appendProperty(name), NUMBER);
    }
    languageField.ifPresent(field -> settle(field, owner, languageName));
  }

  private void settle(SourceField field, TargetObject owner, String name) {
    if (language.isEmpty()) {
      field.dropped("is empty");
    } else if (field.text().filter(key()::equals).isPresent()) {
      field.kept(owner.pointer().appendProperty(name));
    } else {
      field.changed(owner.pointer().appendProperty(name), "in the usual letter case");
    }
  }

  private void put(Slot slot) {
    if (isText(text)) {
      slot.keep(text);
    } else {
      slot.change(content(), text, NUMBER);
    }
  }

  private static String inUsualCase(String tag) {
    return TextForm.value(tag, LanguageTag::parse).map(LanguageTag::value).orElse(tag);
  }

  private static boolean isPlain(SourceField value) {
    return isText(value) || value.value() instanceof ExtensionValue.Numeral;
  }

  private static boolean isText(SourceField value) {
    return value.value() instanceof ExtensionValue.Text;
  }
}
