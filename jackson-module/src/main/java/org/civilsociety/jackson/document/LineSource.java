package org.civilsociety.jackson.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * The lines of a newline-delimited document; those with nothing but white space are passed over.
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
      DocumentText text = DocumentText.decoded(bytes.toByteArray(), end);
      if (!text.text().isBlank() || text.end().isPresent()) {
        return new RawEntry(
            bytes.toByteArray(),
            text,
            Extensible.class,
            new Placement(JsonPointer.empty(), new Problem.Place(line, 1), isFirst(), false),
            Optional.empty());
      }
    }
    return null;
  }

  private boolean isFirst() {
    boolean isFirst = !isBegun;
    isBegun = true;
    return isFirst;
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
    } catch (ZipException | EOFException e) {
      ended = true;
      return Optional.of(new DocumentText.End("document.compression", Optional.empty()));
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
