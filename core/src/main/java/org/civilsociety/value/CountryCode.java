package org.civilsociety.value;

/**
 * A country in the two-letter form of ISO 3166-1: {@code PS}.
 *
 * <p>The form is checked, not the assignment: {@code XK}, which ISO never assigned, is in wide use.
 *
 * @param value two capital letters, A to Z
 */
public record CountryCode(String value) {

  /**
   * Checks the form.
   *
   * @param value two capital letters
   * @throws IllegalArgumentException if the text is not two capital letters
   */
  public CountryCode {
    if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
      throw new IllegalArgumentException(
          "a country code must be two capital letters, like \"PS\"; found "
              + Excerpt.quoted(value));
    }
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  /**
   * Takes the text as a country code.
   *
   * @param text two capital letters; lower case is not corrected
   * @return the country code
   * @throws IllegalArgumentException if the text is not two capital letters
   */
  public static CountryCode parse(String text) {
    return new CountryCode(text);
  }

  /** Returns the two letters. */
  @Override
  public String toString() {
    return value;
  }
}
