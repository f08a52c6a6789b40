package org.civilsociety.jackson.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.input.DocumentText;

/**
 * One entry of a document as it stands there, not yet read.
 *
 * @param bytes its bytes
 * @param text its text
 * @param type what is read; {@link Extensible} where the entry says its kind itself
 * @param placement where it stands
 * @param fault what is wrong with it, so that it cannot be read: the id of the rule
 */
@SuppressWarnings("ArrayRecordComponent")
record RawEntry(
    byte[] bytes,
    DocumentText text,
    Class<? extends Extensible> type,
    Placement placement,
    Optional<String> fault) {

  /** A part of a document that cannot be read. */
  static RawEntry unreadable(String rule, Placement placement, String text) {
    return new RawEntry(
        text.getBytes(StandardCharsets.UTF_8),
        DocumentText.of(text, false, Optional.empty()),
        Directory.class,
        placement,
        Optional.of(rule));
  }
}
