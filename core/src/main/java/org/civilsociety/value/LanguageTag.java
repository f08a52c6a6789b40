package org.civilsociety.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language in the form of BCP 47 (RFC 5646): {@code ar}, {@code ar-PS}, {@code zh-Hant}, {@code
 * und} where it is not known.
 *
 * <p>Only the letter case is put in order ({@code AR-ps} becomes {@code ar-PS}), as RFC 5646
 * recommends and because case has no meaning there. A deprecated tag such as {@code iw} stays what
 * it is.
 *
 * @param value the tag, at most {@value #MAX_CHARACTERS} characters, in the recommended case
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

  /** The most characters of a tag. */
  public static final int MAX_CHARACTERS = 100;

  /** {@code und}: the language is not known. */
  public static final LanguageTag UNDETERMINED = new LanguageTag("und");

  private static final int LETTERS = 26;

  /** Those that have been asked for; two threads may make the same one, and either may stay. */
  private static final @Nullable LanguageTag[] OF_TWO_LETTERS = new LanguageTag[LETTERS * LETTERS];

  /**
   * Checks the form and puts the letter case in order.
   *
   * @param value a tag in any letter case
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public LanguageTag {
    if (!isLanguageAlone(value)) {
      Characters.requireToken(value, "a language tag", MAX_CHARACTERS);
      requireForm(value);
      value = inRecommendedCase(value);
      requireNoRepetition(value);
    }
  }

  /** Whether it is a language of two or three letters and nothing else, in the recommended case. */
  private static boolean isLanguageAlone(String tag) {
    return (tag.length() == 2 || tag.length() == 3)
        && isSmallLetter(tag.charAt(0))
        && isSmallLetter(tag.charAt(1))
        && isSmallLetter(tag.charAt(tag.length() - 1));
  }

  private static boolean isSmallLetter(char character) {
    return character >= 'a' && character <= 'z';
  }

  private static void requireForm(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "a language must be a tag of BCP 47, like \"ar\", \"en-GB\" or \"zh-Hant\"; found "
              + Excerpt.quoted(tag),
          e);
    }
  }

  /**
   * Takes the text as a language tag.
   *
   * @param text a tag in any letter case
   * @return the tag
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public static LanguageTag parse(String text) {
    if (text.length() != 2 || !isLanguageAlone(text)) {
      return new LanguageTag(text);
    }
    int place = (text.charAt(0) - 'a') * LETTERS + text.charAt(1) - 'a';
    LanguageTag known = OF_TWO_LETTERS[place];
    if (known == null) {
      known = new LanguageTag(text);
      OF_TWO_LETTERS[place] = known;
    }
    return known;
  }

  /**
   * Converts a locale of the Java library.
   *
   * @param locale any locale; {@link Locale#ROOT} gives {@code und}
   * @return its language tag
   * @throws IllegalArgumentException if the locale's tag is longer than {@value #MAX_CHARACTERS}
   */
  public static LanguageTag from(Locale locale) {
    return new LanguageTag(locale.toLanguageTag());
  }

  /**
   * Finds the language that serves a reader best: by RFC 4647 lookup for each preferred language
   * ({@code ar-PS} finds {@code ar}), else the same language in another region or script ({@code
   * ar} finds {@code ar-PS}; {@code zh-TW} finds {@code zh-Hant} before {@code zh-Hans}), else
   * {@code und}, else the first.
   *
   * @param available the languages at hand, in order
   * @param preferred the reader's languages, the best first
   * @return one of those at hand; empty only if there is none
   */
  public static Optional<LanguageTag> lookup(
      Collection<LanguageTag> available, Locale... preferred) {
    return LanguageLookup.best(available, Arrays.asList(preferred));
  }

  /**
   * Converts to a locale of the Java library.
   *
   * @return the locale; it names languages as the running Java does, so that {@code iw} and {@code
   *     he} give the same
   */
  public Locale toLocale() {
    return Locale.forLanguageTag(value);
  }

  /** Orders tags by their characters, consistent with {@code equals}. */
  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  /** Returns the tag. */
  @Override
  public String toString() {
    return value;
  }

  private static String inRecommendedCase(String tag) {
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (int i = 1; i < subtags.length && subtags[i - 1].length() > 1; i++) {
      subtags[i] =
          switch (subtags[i].length()) {
            case 2 -> subtags[i].toUpperCase(Locale.ROOT);
            case 4 -> capitalized(subtags[i]);
            default -> subtags[i];
          };
    }
    return String.join("-", subtags);
  }

  /** RFC 5646, section 2.2: no variant, and no extension's letter, stands twice. */
  private static void requireNoRepetition(String tag) {
    Set<String> found = new HashSet<>();
    boolean inExtension = false;
    for (String subtag : tag.split("-", -1)) {
      if (subtag.equals("x")) {
        return;
      }
      inExtension |= subtag.length() == 1;
      boolean isUnique = inExtension ? subtag.length() == 1 : subtag.length() > 3;
      if (isUnique && !found.add(subtag)) {
        throw new IllegalArgumentException(
            "a language tag must not repeat \"%s\"; found %s"
                .formatted(subtag, Excerpt.quoted(tag)));
      }
    }
  }

  private static String capitalized(String subtag) {
    return subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
  }
}
