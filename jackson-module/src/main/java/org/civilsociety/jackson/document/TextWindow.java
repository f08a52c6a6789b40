package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.jackson.input.UnpackingException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream as UTF-8, and remembers the text from a position on, so that what has been read
 * can be had again word for word.
 */
final class TextWindow extends Reader {

  private static final int BLOCK = 1 << 13;
  private static final char MARK = '\uFEFF';

  private final InputStream stream;
  private final int maxLength;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private final StringBuilder window = new StringBuilder();
  private long windowStart;
  private long wantedFrom;
  private boolean isAtEnd;
  private boolean hasMark;
  private DocumentText.@Nullable End end;

  TextWindow(InputStream stream, int maxLength) {
    this.stream = stream;
    this.maxLength = maxLength;
  }

  /** Why there is no more text, if it ended for another reason than that the document did. */
  Optional<DocumentText.End> end() {
    return Optional.ofNullable(end);
  }

  /** Whether the text began with a byte-order mark, which is not part of it. */
  boolean hasMark() {
    return hasMark;
  }

  /** Forgets what comes before a position. */
  void wantFrom(long position) {
    wantedFrom = position;
  }

  /**
   * The text from one position to another; empty if it was too long to be remembered. A little more
   * than the most is, since who reads reads ahead.
   */
  Optional<String> text(long from, long to) {
    return from >= windowStart
        ? Optional.of(window.substring((int) (from - windowStart), (int) (to - windowStart)))
        : Optional.empty();
  }

  /** The position behind all that has been decoded. */
  long position() {
    return windowStart + window.length();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer decoded = CharBuffer.wrap(target, offset, length);
    while (decoded.position() == offset && end == null) {
      CoderResult result = decoder.decode(bytes, decoded, isAtEnd);
      if (result.isError()) {
        end = new DocumentText.End("document.encoding", Optional.of(DocumentText.shown(bytes)));
      } else if (decoded.position() == offset) {
        if (isAtEnd) {
          return -1;
        }
        fill();
      } else if (position() == 0 && target[offset] == MARK && !hasMark) {
        hasMark = true;
        int rest = decoded.position() - offset - 1;
        System.arraycopy(target, offset + 1, target, offset, rest);
        decoded.position(offset + rest);
      }
    }
    int read = decoded.position() - offset;
    remember(target, offset, read);
    return read == 0 ? -1 : read;
  }

  private void fill() throws IOException {
    bytes.compact();
    try {
      int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
      isAtEnd = read < 0;
      bytes.position(bytes.position() + Math.max(0, read));
    } catch (UnpackingException e) {
      end = DocumentText.End.DAMAGED;
    }
    bytes.flip();
  }

  private void remember(char[] target, int offset, int length) {
    window.append(target, offset, length);
    long mostAhead = (long) maxLength + BLOCK;
    long wanted = position() - wantedFrom > mostAhead ? position() - BLOCK : wantedFrom;
    if (wanted - windowStart > BLOCK) {
      window.delete(0, (int) (wanted - windowStart));
      windowStart = wanted;
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
