package org.civilsociety.jackson.document;

import java.util.Optional;
import org.civilsociety.Extensible;
import tools.jackson.core.JsonPointer;

/**
 * One entry of a document that is read entry by entry: an {@link org.civilsociety.Organization}, a
 * {@link org.civilsociety.Coalition}, a {@link org.civilsociety.Membership}, or, as the header, a
 * {@link org.civilsociety.Directory} without any of these.
 */
public final class Entry {

  private final Placement placement;
  private final Reading<? extends Extensible> reading;
  private final Class<?> type;
  private final byte[] bytes;

  Entry(Placement placement, Reading<? extends Extensible> reading, Class<?> type, byte[] bytes) {
    this.placement = placement;
    this.reading = reading;
    this.type = type;
    this.bytes = bytes;
  }

  /**
   * Returns the line of the document that the entry begins on.
   *
   * @return the line, from 1
   */
  public long line() {
    return placement.place().line();
  }

  /**
   * Returns the record.
   *
   * @return empty if nothing could be read; {@link #reading} says why
   */
  public Optional<Extensible> record() {
    return reading.record().map(record -> record);
  }

  /**
   * Returns the record with everything that is wrong with it. Places are those of the whole
   * document, and pointers too, but for a newline-delimited document, where each line is a document
   * of its own.
   *
   * @return the reading
   */
  public Reading<? extends Extensible> reading() {
    return reading;
  }

  /**
   * Returns the bytes of the entry as they stand in the (unpacked) document, to be kept or sent
   * back. A part of the header of a directory that is one document is given the braces that it
   * lacks, so that it is an object.
   *
   * @return a copy; of a line that is too large, as many bytes as one may have; none of another
   *     entry or member that is too large, or where the document breaks off between entries
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What was to be read; {@link Extensible} where the entry says its kind itself. */
  Class<?> type() {
    return type;
  }

  /** Where the entry begins. */
  Problem.Place place() {
    return placement.place();
  }

  /**
   * Returns the way to the record: in the document of a directory from its root, {@code
   * /organizations/12}; in a newline-delimited document within the line, {@code /organization}.
   *
   * @return the pointer (RFC 6901)
   */
  public JsonPointer pointer() {
    JsonPointer pointer = placement.pointer();
    return record()
        .map(record -> pointer.append(RecordReader.envelope(type, record)))
        .orElse(pointer);
  }

  /** Returns line and reading, for logs. */
  @Override
  public String toString() {
    return "Entry(" + line() + ", " + reading + ")";
  }
}
