package org.civilsociety.value;

/**
 * The id of a record, as its publisher gave it: {@code miftah}, {@code GB-CHC-202918}, {@code
 * https://ror.org/000xkb537}.
 *
 * <p>An id is opaque. Real publishers' ids contain slashes and apostrophes, and one is a lone
 * hyphen; nothing is read into them, and two ids are the same only when they are equal character by
 * character.
 *
 * @param value the id: 1 to {@value #MAX_CHARACTERS} characters, none of them white space, a
 *     control character or half a surrogate pair
 */
public record RecordId(String value) implements Comparable<RecordId> {

  /** The most characters (Unicode code points) of an id. */
  public static final int MAX_CHARACTERS = 200;

  /**
   * Checks the id.
   *
   * @param value the id
   * @throws IllegalArgumentException if the text is empty, too long, or has white space or control
   *     characters
   */
  public RecordId {
    Characters.requireToken(value, "a record id", MAX_CHARACTERS);
  }

  /**
   * Takes the text as an id.
   *
   * @param text the id
   * @return the id
   * @throws IllegalArgumentException if the text is empty, too long, or has white space or control
   *     characters
   */
  public static RecordId parse(String text) {
    return new RecordId(text);
  }

  /** Orders ids by their characters, consistent with {@code equals}. */
  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  /** Returns the id itself. */
  @Override
  public String toString() {
    return value;
  }
}
