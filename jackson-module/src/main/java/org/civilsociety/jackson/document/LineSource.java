package org.civilsociety.jackson.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.jackson.input.UnpackingException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a newline-delimited document; those with nothing but white space are passed over,
 * unless there are no others. Only a line feed ends a line.
 */
final class LineSource implements EntrySource {

  private final InputStream stream;
  private final int maxBytes;
  private long line;
  private boolean isBegun;
  private boolean ended;

  LineSource(Input input, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    stream = new BufferedInputStream(DocumentText.unpacked(input.open()), 1 << 16);
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    while (!ended) {
      line++;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Optional<DocumentText.End> end = read(bytes);
      DocumentText text = withoutReturn(DocumentText.decoded(bytes.toByteArray(), end));
      boolean isAllThereIs = ended && !isBegun;
      if (!text.text().isBlank() || text.end().isPresent() || isAllThereIs) {
        boolean isFirst = !isBegun;
        isBegun = true;
        return new RawEntry(
            bytes.toByteArray(),
            text,
            Extensible.class,
            Placement.line(text.text(), line, isFirst),
            Optional.empty());
      }
    }
    return null;
  }

  /** A carriage return before the line feed belongs to the end of the line. */
  private static DocumentText withoutReturn(DocumentText line) {
    String text = line.text();
    return text.endsWith("\r")
        ? new DocumentText(text.substring(0, text.length() - 1), line.hasMark(), line.end())
        : line;
  }

  private Optional<DocumentText.End> read(ByteArrayOutputStream bytes) throws IOException {
    boolean isTooLong = false;
    try {
      int next = stream.read();
      while (next >= 0 && next != '\n') {
        if (bytes.size() < maxBytes) {
          bytes.write(next);
        } else {
          isTooLong = true;
        }
        next = stream.read();
      }
      ended = next < 0;
    } catch (UnpackingException e) {
      ended = true;
      return Optional.of(DocumentText.End.DAMAGED);
    }
    return isTooLong
        ? Optional.of(new DocumentText.End("document.too-large", Optional.empty()))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
