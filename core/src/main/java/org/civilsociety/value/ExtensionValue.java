package org.civilsociety.value;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The value of a member that this version of the model does not know: a text, a number, true or
 * false, null, a list or {@link Extensions an object}. Deeply immutable.
 */
public sealed interface ExtensionValue
    permits Extensions,
        ExtensionValue.Text,
        ExtensionValue.Numeral,
        ExtensionValue.Flag,
        ExtensionValue.Null,
        ExtensionValue.Listing {

  /**
   * A text.
   *
   * @param text the text
   */
  record Text(String text) implements ExtensionValue {
    /**
     * Checks that there is a text.
     *
     * @param text the text
     */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    /** Returns an excerpt of the text in quotation marks. */
    @Override
    public String toString() {
      return Excerpt.quoted(text);
    }
  }

  /**
   * A number, as it was written: {@code 1.50} and {@code 1.5} differ.
   *
   * @param digits a decimal number like {@code -1.50} or {@code 6E23}, at most {@value
   *     #MAX_CHARACTERS} characters
   */
  record Numeral(String digits) implements ExtensionValue {

    /** The most characters of a number. */
    public static final int MAX_CHARACTERS = 1_000;

    private static final Pattern FORM =
        Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

    /**
     * Checks the form.
     *
     * @param digits a decimal number
     * @throws IllegalArgumentException if the text is not a decimal number, or too long
     */
    public Numeral {
      Characters.requireLength(digits, "a number", MAX_CHARACTERS);
      if (!FORM.matcher(digits).matches()) {
        throw new IllegalArgumentException(
            "must be a decimal number like \"-1.50\"; found " + Excerpt.quoted(digits));
      }
    }

    /** Returns an excerpt of the number as it was written. */
    @Override
    public String toString() {
      return Excerpt.of(digits);
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Flag(boolean value) implements ExtensionValue {
    /** Returns {@code true} or {@code false}. */
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** The explicit null of an unknown member. */
  enum Null implements ExtensionValue {
    /** The only one. */
    NULL;

    /** Returns {@code null}. */
    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * A list.
   *
   * @param values the values in order; unmodifiable
   */
  record Listing(List<ExtensionValue> values) implements ExtensionValue {
    /**
     * Copies the list.
     *
     * @param values the values in order, none of them null
     */
    public Listing {
      values = List.copyOf(values);
    }

    /** Returns how long the list is. */
    @Override
    public String toString() {
      return "[" + values.size() + " values]";
    }
  }
}
