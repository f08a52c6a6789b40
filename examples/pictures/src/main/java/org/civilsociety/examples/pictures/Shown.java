package org.civilsociety.examples.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/**
 * A text on a page.
 *
 * @param text the text, without characters that a page cannot hold
 * @param language its language tag; empty if it is not known
 * @param direction {@code ltr} or {@code rtl}; {@code auto} where the text says it itself
 * @param href where it leads, one of {@code http}, {@code https}, {@code mailto} and {@code tel};
 *     empty if nowhere
 * @param more what follows after a dot, each in its own language and direction
 */
record Shown(String text, String language, String direction, String href, List<Shown> more) {

  Shown {
    more = List.copyOf(more);
  }

  /** Text of a record in no known language. */
  static Shown of(String text) {
    return in("", text);
  }

  /** Words of the page, or a text in a known language. */
  static Shown of(String text, Locale language) {
    return new Shown(
        Visible.of(text),
        language.toLanguageTag(),
        language.getLanguage().equals("ar") ? "rtl" : "ltr",
        "",
        List.of());
  }

  /** Text in the language of a tag, which may be empty. */
  static Shown in(String language, String text) {
    return new Shown(Visible.of(text), language, "auto", "", List.of());
  }

  /** The text that suits a reader best; empty if there is none. */
  static Optional<Shown> of(LocalizedText text, Locale reader) {
    return text.language(reader)
        .flatMap(language -> text.in(language).map(words -> in(tag(language), words)));
  }

  /** Several texts as one; an empty one, if there are none. */
  static Shown joined(List<Shown> parts) {
    if (parts.isEmpty()) {
      return of("");
    }
    Shown first = parts.get(0);
    return new Shown(
        first.text, first.language, first.direction, first.href, parts.subList(1, parts.size()));
  }

  static String tag(LanguageTag language) {
    return language.equals(LanguageTag.UNDETERMINED) ? "" : language.value();
  }

  Shown leadingTo(String address) {
    return new Shown(text, language, direction, address, more);
  }
}
