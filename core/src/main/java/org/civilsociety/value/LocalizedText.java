package org.civilsociety.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or several languages: {@code {"en": "civil peace", "ar": "السلم الأهلي"}}.
 *
 * <p>The languages keep the order in which they were given. An absent text is {@linkplain #empty()
 * empty}, never null; a text whose language is not known stands under {@code und}. Two texts are
 * equal if they say the same in the same languages, in whatever order.
 */
public abstract sealed class LocalizedText permits FewTexts, ManyTexts {

  /** The most languages of one text. */
  public static final int MAX_LANGUAGES = 1_000;

  private static final int SHOWN_LANGUAGES = 5;

  LocalizedText() {}

  /**
   * Returns the absent text.
   *
   * @return a text in no language
   */
  public static LocalizedText empty() {
    return FewTexts.NONE;
  }

  /**
   * Makes a text in one language.
   *
   * @param language a tag of BCP 47, such as {@code ar}
   * @param text the text
   * @return the text in that language alone; more are added by {@link #with(String, String)}
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  public static LocalizedText of(String language, String text) {
    return empty().with(language, text);
  }

  /**
   * Makes a text in the languages of a map, which is copied.
   *
   * @param texts each language with its text, in order
   * @return the text in these languages
   * @throws NullPointerException if a language or a text is null
   * @throws IllegalArgumentException if there are more than {@value #MAX_LANGUAGES} languages
   */
  public static LocalizedText of(Map<LanguageTag, String> texts) {
    if (texts.size() > FewTexts.MOST) {
      return new ManyTexts(texts);
    }
    LocalizedText few = empty();
    for (Map.Entry<LanguageTag, String> entry : texts.entrySet()) {
      few = few.with(entry.getKey(), entry.getValue());
    }
    return few;
  }

  /**
   * Returns the texts by language.
   *
   * @return each language with its text, in order, at most {@value #MAX_LANGUAGES}; unmodifiable
   */
  public abstract Map<LanguageTag, String> texts();

  /**
   * Adds a text, or replaces the one in the same language.
   *
   * @param language a tag of BCP 47, such as {@code ar}
   * @param text the text
   * @return a changed copy
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  public final LocalizedText with(String language, String text) {
    return with(LanguageTag.parse(language), text);
  }

  /**
   * Adds a text, or replaces the one in the same language.
   *
   * @param language the language
   * @param text the text
   * @return a changed copy
   */
  public abstract LocalizedText with(LanguageTag language, String text);

  /**
   * Says whether there is no text at all.
   *
   * @return true for the absent text
   */
  public boolean isEmpty() {
    return texts().isEmpty();
  }

  /**
   * Says whether a condition holds for the text in each language.
   *
   * <pre>{@code
   * mission.allMatch((language, text) -> text.length() <= 280)
   * }</pre>
   *
   * @param condition the condition; asked in no particular order, until it does not hold
   * @return true if there is no text at all
   */
  public abstract boolean allMatch(BiPredicate<? super LanguageTag, ? super String> condition);

  /**
   * Returns the text in exactly this language.
   *
   * @param language the language
   * @return empty if there is none; {@code ar} does not find {@code ar-PS}
   */
  public final Optional<String> in(LanguageTag language) {
    return Optional.ofNullable(texts().get(language));
  }

  /**
   * Returns the text that serves a reader best.
   *
   * @param preferred the reader's languages, the best first
   * @return the text in {@link #language} for these; empty only if there is no text at all
   */
  public final Optional<String> text(Locale... preferred) {
    return language(preferred).map(texts()::get);
  }

  /**
   * Finds the language that serves a reader best, by {@link LanguageTag#lookup}.
   *
   * @param preferred the reader's languages, the best first
   * @return empty only if there is no text at all
   */
  public final Optional<LanguageTag> language(Locale... preferred) {
    return LanguageTag.lookup(texts().keySet(), preferred);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText text && texts().equals(text.texts());
  }

  @Override
  public final int hashCode() {
    return texts().hashCode();
  }

  /**
   * Returns the first few languages with {@linkplain Excerpt excerpts} of their texts, for logs.
   */
  @Override
  public final String toString() {
    String more = texts().size() > SHOWN_LANGUAGES ? ", …}" : "}";
    return texts().entrySet().stream()
        .limit(SHOWN_LANGUAGES)
        .map(entry -> entry.getKey() + ": " + Excerpt.quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", more));
  }
}
