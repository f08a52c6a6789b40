package org.civilsociety.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A text in one or several languages: {@code {"en": "civil peace", "ar": "السلم الأهلي"}}.
 *
 * <p>The languages keep the order in which they were given. An absent text is {@linkplain #empty()
 * empty}, never null; a text whose language is not known stands under {@code und}. Two texts are
 * equal if they say the same in the same languages, in whatever order.
 *
 * @param texts each language with its text, in order, at most {@value #MAX_LANGUAGES}; unmodifiable
 */
public record LocalizedText(Map<LanguageTag, String> texts) {

  /** The most languages of one text. */
  public static final int MAX_LANGUAGES = 1_000;

  private static final int SHOWN_LANGUAGES = 5;

  private static final LocalizedText EMPTY = new LocalizedText(Map.of());

  /**
   * Copies the texts.
   *
   * @param texts the texts by language, in order
   * @throws NullPointerException if a language or a text is null
   * @throws IllegalArgumentException if there are more than {@value #MAX_LANGUAGES} languages
   */
  public LocalizedText {
    if (texts.size() > MAX_LANGUAGES) {
      throw new IllegalArgumentException(
          "a text must have at most " + MAX_LANGUAGES + " languages; found " + texts.size());
    }
    texts = texts.size() <= FewTexts.MOST ? FewTexts.copyOf(texts) : copyOf(texts);
  }

  private static Map<LanguageTag, String> copyOf(Map<LanguageTag, String> texts) {
    Map<LanguageTag, String> copy = new LinkedHashMap<>();
    texts.forEach(
        (language, text) ->
            copy.put(
                Objects.requireNonNull(language, "language"),
                Objects.requireNonNull(text, "text")));
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the absent text.
   *
   * @return a text in no language
   */
  public static LocalizedText empty() {
    return EMPTY;
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
    return EMPTY.with(language, text);
  }

  /**
   * Adds a text, or replaces the one in the same language.
   *
   * @param language a tag of BCP 47, such as {@code ar}
   * @param text the text
   * @return a changed copy
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  public LocalizedText with(String language, String text) {
    return with(LanguageTag.parse(language), text);
  }

  /**
   * Adds a text, or replaces the one in the same language.
   *
   * @param language the language
   * @param text the text
   * @return a changed copy
   */
  public LocalizedText with(LanguageTag language, String text) {
    if (texts instanceof FewTexts few && few.size() < FewTexts.MOST && !few.containsKey(language)) {
      return new LocalizedText(few.with(language, text));
    }
    Map<LanguageTag, String> changed = new LinkedHashMap<>(texts);
    changed.put(language, text);
    return new LocalizedText(changed);
  }

  /**
   * Says whether there is no text at all.
   *
   * @return true for the absent text
   */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * Says whether a condition holds for the text in each language.
   *
   * <pre>{@code
   * mission.allMatch((language, text) -> text.length() <= 280)
   * }</pre>
   *
   * @param condition the condition
   * @return true if there is no text at all
   */
  public boolean allMatch(BiPredicate<? super LanguageTag, ? super String> condition) {
    return texts instanceof FewTexts few
        ? few.allMatch(condition)
        : texts.entrySet().stream()
            .allMatch(entry -> condition.test(entry.getKey(), entry.getValue()));
  }

  /**
   * Returns the text in exactly this language.
   *
   * @param language the language
   * @return empty if there is none; {@code ar} does not find {@code ar-PS}
   */
  public Optional<String> in(LanguageTag language) {
    return Optional.ofNullable(texts.get(language));
  }

  /**
   * Returns the text that serves a reader best.
   *
   * @param preferred the reader's languages, the best first
   * @return the text in {@link #language} for these; empty only if there is no text at all
   */
  public Optional<String> text(Locale... preferred) {
    return language(preferred).map(texts::get);
  }

  /**
   * Finds the language that serves a reader best, by {@link LanguageTag#lookup}.
   *
   * @param preferred the reader's languages, the best first
   * @return empty only if there is no text at all
   */
  public Optional<LanguageTag> language(Locale... preferred) {
    return LanguageTag.lookup(texts.keySet(), preferred);
  }

  /**
   * Returns the first few languages with {@linkplain Excerpt excerpts} of their texts, for logs.
   */
  @Override
  public String toString() {
    String more = texts.size() > SHOWN_LANGUAGES ? ", …}" : "}";
    return texts.entrySet().stream()
        .limit(SHOWN_LANGUAGES)
        .map(entry -> entry.getKey() + ": " + Excerpt.quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", more));
  }
}
