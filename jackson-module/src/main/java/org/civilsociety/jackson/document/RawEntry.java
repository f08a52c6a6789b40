package org.civilsociety.jackson.document;

import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.input.DocumentText;

/** One entry of a document as it stands there, not yet read. */
final class RawEntry {

  private final byte[] bytes;
  private final DocumentText text;
  private final Class<? extends Extensible> type;
  private final Placement placement;
  private final Optional<String> fault;

  /**
   * Takes an entry.
   *
   * @param bytes its bytes
   * @param text its text
   * @param type what is read; {@link Extensible} where the entry says its kind itself
   * @param placement where it stands
   * @param fault what is wrong with it, so that it cannot be read: the id of the rule
   */
  RawEntry(
      byte[] bytes,
      DocumentText text,
      Class<? extends Extensible> type,
      Placement placement,
      Optional<String> fault) {
    this.bytes = bytes;
    this.text = text;
    this.type = type;
    this.placement = placement;
    this.fault = fault;
  }

  byte[] bytes() {
    return bytes;
  }

  DocumentText text() {
    return text;
  }

  Class<? extends Extensible> type() {
    return type;
  }

  Placement placement() {
    return placement;
  }

  Optional<String> fault() {
    return fault;
  }
}
