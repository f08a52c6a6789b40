package org.civilsociety.jackson.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  private static final int BLOCK = 1 << 16;

  private final InputStream stream;
  private final int maxBytes;
  private final byte[] block = new byte[BLOCK];

  /** Each byte of the block as a character: so the virtual machine finds one of them soonest. */
  private String characters = "";

  private int from;
  private int to;
  private long line;
  private boolean isBegun;
  private boolean ended;

  LineSource(Input input, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    stream = DocumentText.unpacked(input.open());
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    while (!ended) {
      line++;
      byte[] bytes = withinBlock();
      Optional<DocumentText.End> end = Optional.empty();
      if (bytes == null) {
        ByteArrayOutputStream read = new ByteArrayOutputStream(to - from);
        end = read(read);
        bytes = read.toByteArray();
      }
      DocumentText text = DocumentText.decoded(withoutReturn(bytes), end);
      boolean isAllThereIs = ended && !isBegun;
      if (!isBlank(bytes, text) || isAllThereIs) {
        boolean isFirst = !isBegun;
        isBegun = true;
        return new RawEntry(
            bytes, text, Extensible.class, placement(text, bytes, isFirst), Optional.empty());
      }
    }
    return null;
  }

  private static boolean isBlank(byte[] bytes, DocumentText text) {
    boolean isObject = bytes.length > 0 && bytes[0] == '{';
    return !isObject && text.text().isBlank() && text.end().isEmpty();
  }

  private Placement placement(DocumentText text, byte[] bytes, boolean isFirst) {
    return Placement.line(contains(bytes, '\r') ? text.text() : "", line, isFirst);
  }

  private static boolean contains(byte[] bytes, char character) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(character) >= 0;
  }

  /** A carriage return before the line feed belongs to the end of the line. */
  private static byte[] withoutReturn(byte[] line) {
    boolean hasReturn = line.length > 0 && line[line.length - 1] == '\r';
    return hasReturn ? Arrays.copyOf(line, line.length - 1) : line;
  }

  /** The next line; null unless all of it is in the block already. */
  private byte @Nullable [] withinBlock() {
    int end = characters.indexOf('\n', from);
    if (end < 0 || end - from > maxBytes) {
      return null;
    }
    byte[] bytes = Arrays.copyOfRange(block, from, end);
    from = end + 1;
    return bytes;
  }

  private Optional<DocumentText.End> read(ByteArrayOutputStream bytes) throws IOException {
    boolean isTooLong = false;
    boolean isLine = false;
    try {
      while (!isLine && hasMore()) {
        int feed = characters.indexOf('\n', from);
        int end = feed < 0 ? to : feed;
        int room = Math.min(end - from, maxBytes - bytes.size());
        bytes.write(block, from, room);
        isTooLong |= room < end - from;
        isLine = end < to;
        from = isLine ? end + 1 : end;
      }
    } catch (UnpackingException e) {
      ended = true;
      return Optional.of(DocumentText.End.DAMAGED);
    }
    return isTooLong
        ? Optional.of(new DocumentText.End("document.too-large", Optional.empty()))
        : Optional.empty();
  }

  private boolean hasMore() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, stream.read(block));
      characters = new String(block, 0, to, StandardCharsets.ISO_8859_1);
      ended = to == 0;
    }
    return !ended;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
