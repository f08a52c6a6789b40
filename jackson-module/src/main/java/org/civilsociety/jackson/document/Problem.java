package org.civilsociety.jackson.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonPointer;

/**
 * One thing that is wrong with a document, where it is, and what a person needs to mend it.
 *
 * <p>Text that comes from the document is cut and escaped as {@link org.civilsociety.value.Excerpt}
 * does it, but for the pointers, which have to be exact, and {@code leftOut}.
 *
 * @param rule what is wrong: the id of a validation rule, {@code text.blank}, or of a way in which
 *     a document can be malformed, {@code value.form}
 * @param severity how bad it is
 * @param pointer the pointer (RFC 6901) to the value, or to what lacks a member that is absent
 * @param missing the name of the member that is absent; empty if there is a value
 * @param place the line and column where the value begins; empty where there is no document, or not
 *     that far
 * @param message what is expected, in the language of the reader, without a full stop
 * @param found what is there
 * @param suggestions what may have been meant, the likeliest first
 * @param related other places that take part
 * @param leftOut a whole value that could not be taken into the record: of a text what it says,
 *     without quotation marks and escapes; of anything else its JSON as it stands in the document.
 *     Hostile until shown otherwise
 */
public record Problem(
    String rule,
    Severity severity,
    JsonPointer pointer,
    Optional<String> missing,
    Optional<Place> place,
    String message,
    Optional<String> found,
    List<String> suggestions,
    List<Location> related,
    Optional<String> leftOut) {

  /**
   * A place in the text of a document.
   *
   * @param line the line, from 1
   * @param column the column, from 1, in UTF-16 code units as editors count them
   */
  public record Place(long line, long column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::line).thenComparingLong(Place::column);

    /** Orders places as they stand in the text. */
    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    /** Returns line and column with a colon, {@code 12:5}. */
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /**
   * Another place that takes part: where the twin of a repeated thing stands.
   *
   * @param pointer the pointer to it; in a newline-delimited document, within its line
   * @param place the line and column, if they are known
   */
  public record Location(JsonPointer pointer, Optional<Place> place) {}

  /**
   * Copies the lists.
   *
   * @param rule what is wrong
   * @param severity how bad it is
   * @param pointer where it is
   * @param missing the name of the member that is absent
   * @param place the line and column
   * @param message what is expected
   * @param found what is there
   * @param suggestions what may have been meant
   * @param related other places that take part
   * @param leftOut the whole text of what could not be taken
   */
  public Problem {
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }

  /**
   * Makes a problem of which there is no more to say, or of which that is said by what follows.
   *
   * <pre>{@code
   * Problem.of("ror.form", Severity.ERROR, pointer, "must be a text").withFound("1998");
   * }</pre>
   *
   * @param rule what is wrong
   * @param severity how bad it is
   * @param pointer where it is
   * @param message what is expected
   * @return a problem without a place, and with nothing found
   */
  public static Problem of(String rule, Severity severity, JsonPointer pointer, String message) {
    return new Problem(
        rule,
        severity,
        pointer,
        Optional.empty(),
        Optional.empty(),
        message,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Returns place, rule, pointer and message on one line, safe to log. */
  @Override
  public String toString() {
    String way = pointer + missing.map(member -> "/" + member).orElse("");
    return "%s%s %s %s: %s"
        .formatted(
            place.map(at -> at + " ").orElse(""), severity, rule, Excerpt.quoted(way), message);
  }

  /**
   * Says the same of another place: where a value came from that was converted.
   *
   * @param other the pointer there
   * @param otherPlace the line and column there, if they are known
   * @return a changed copy
   */
  public Problem at(JsonPointer other, Optional<Place> otherPlace) {
    return new Problem(
        rule, severity, other, missing, otherPlace, message, found, suggestions, related, leftOut);
  }

  /**
   * Says what is there.
   *
   * @param text what is there, as it stands
   * @return a changed copy, with an excerpt of it
   */
  public Problem withFound(String text) {
    Optional<String> excerpt = Optional.of(Excerpt.of(text));
    return new Problem(
        rule, severity, pointer, missing, place, message, excerpt, suggestions, related, leftOut);
  }

  /**
   * Says what may have been meant.
   *
   * @param meant the values, the likeliest first
   * @return a changed copy
   */
  public Problem withSuggestions(List<String> meant) {
    return new Problem(
        rule, severity, pointer, missing, place, message, found, meant, related, leftOut);
  }

  Problem with(Severity other) {
    return new Problem(
        rule, other, pointer, missing, place, message, found, suggestions, related, leftOut);
  }

  /**
   * Names a member that is absent.
   *
   * @param member its name
   * @return a changed copy
   */
  public Problem withMissing(String member) {
    Optional<String> absent = Optional.of(member);
    return new Problem(
        rule, severity, pointer, absent, place, message, found, suggestions, related, leftOut);
  }

  /**
   * Names other places that take part.
   *
   * @param others the places
   * @return a changed copy
   */
  public Problem withRelated(List<Location> others) {
    return new Problem(
        rule, severity, pointer, missing, place, message, found, suggestions, others, leftOut);
  }

  /**
   * Keeps the text of what could not be taken.
   *
   * @param text the whole text
   * @return a changed copy
   */
  public Problem withLeftOut(String text) {
    Optional<String> left = Optional.of(text);
    return new Problem(
        rule, severity, pointer, missing, place, message, found, suggestions, related, left);
  }
}
