package org.civilsociety.value;

import java.util.Optional;

/**
 * A concept of a published vocabulary, either as a code in a named scheme, {@code sdg:5}, or as the
 * concept's own web address, {@code https://metadata.un.org/sdg/5}.
 *
 * <p>Any scheme may be named; constants stand for those that are well known. That the scheme has
 * such a code is not checked. Text first, codes beside it: as in FHIR's CodeableConcept, a code
 * adds to a label and does not replace it.
 *
 * @param text the text form, at most {@value WebAddress#MAX_CHARACTERS} characters
 */
public record Code(String text) {

  /** The Sustainable Development Goals of the United Nations: {@code sdg:5}. */
  public static final String SDG = "sdg";

  /** The purpose codes of the OECD Development Assistance Committee: {@code dac:15170}. */
  public static final String DAC = "dac";

  /** The International Classification of Non-profit and Third Sector Organizations (UN). */
  public static final String ICNPTSO = "icnptso";

  /** The UK charity activity tags. */
  public static final String UKCAT = "ukcat";

  /** The Philanthropy Classification System of Candid. */
  public static final String PCS = "pcs";

  /** Subdivisions of countries, ISO 3166-2: {@code iso3166-2:PS-JEM}. */
  public static final String ISO_3166_2 = "iso3166-2";

  /**
   * Checks the form.
   *
   * @param text {@code scheme:code} or a web address
   * @throws IllegalArgumentException if the text is neither {@code scheme:code} with a scheme in
   *     lower case nor an http or https address, has white space, or is too long
   */
  public Code {
    Characters.requireToken(text, "a code", WebAddress.MAX_CHARACTERS);
    if (isAddress(text)) {
      WebAddress.parse(text);
    } else {
      int colon = text.indexOf(':');
      if (colon < 0 || colon == text.length() - 1 || !isScheme(text, colon)) {
        throw new IllegalArgumentException(
            "a code must name its scheme in lower case, like \"sdg:5\", or be a web address; found "
                + Excerpt.quoted(text));
      }
    }
  }

  /**
   * Makes a code of a named scheme.
   *
   * @param scheme the scheme in lower case, such as {@link #SDG}
   * @param value the code within the scheme, without white space
   * @return the code
   * @throws IllegalArgumentException if the two do not make a code
   */
  public static Code of(String scheme, String value) {
    return new Code(scheme + ":" + value);
  }

  /**
   * Takes the text as a code.
   *
   * @param text {@code scheme:code} or a web address
   * @return the code
   * @throws IllegalArgumentException if the text is neither
   */
  public static Code parse(String text) {
    return new Code(text);
  }

  /**
   * Returns the scheme of a code like {@code sdg:5}.
   *
   * @return the part before the first colon; empty for a concept's web address
   */
  public Optional<String> scheme() {
    return isAddress(text) ? Optional.empty() : Optional.of(text.substring(0, text.indexOf(':')));
  }

  /**
   * Returns what identifies the concept: the code within its scheme, or its web address.
   *
   * @return {@code 5} for {@code sdg:5}
   */
  public String value() {
    return isAddress(text) ? text : text.substring(text.indexOf(':') + 1);
  }

  /** Returns the text form. */
  @Override
  public String toString() {
    return text;
  }

  /** Lower case letters, and behind the first also digits, dots and hyphens. */
  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char character = text.charAt(i);
      boolean isLetter = character >= 'a' && character <= 'z';
      boolean isOther =
          (character >= '0' && character <= '9') || character == '.' || character == '-';
      if (!isLetter && !(isOther && i > 0)) {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isAddress(String text) {
    return text.regionMatches(true, 0, "http:", 0, 5)
        || text.regionMatches(true, 0, "https:", 0, 6);
  }
}
