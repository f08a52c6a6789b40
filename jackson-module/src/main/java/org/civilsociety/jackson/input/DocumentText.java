package org.civilsociety.jackson.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.jackson.document.Input;
import org.jspecify.annotations.Nullable;

/** The text of a document, as far as it can be had; it is decoded when somebody asks for it. */
public final class DocumentText {

  /**
   * Why a text ends before its document does.
   *
   * @param rule the id of what is wrong
   * @param found what is there instead of more text, safe to show
   */
  public record End(String rule, Optional<String> found) {
    /** What was packed could be unpacked no further. */
    public static final End DAMAGED = new End("document.compression", Optional.empty());
  }

  private record Decoded(String text, boolean hasMark, Optional<End> end) {}

  private final byte[] bytes;
  private final Optional<End> end;
  private @Nullable Decoded decoded;

  private DocumentText(byte[] bytes, Optional<End> end, @Nullable Decoded decoded) {
    this.bytes = bytes;
    this.end = end;
    this.decoded = decoded;
  }

  /** A text cannot be longer. */
  private static final int MAX_BYTES = 1 << 30;

  private static final int BLOCK = 1 << 13;
  private static final char MARK = '\uFEFF';

  /** Reads all bytes of an input, unpacks them if they are packed, and decodes them. */
  public static DocumentText of(Input input, long maxBytes) {
    try (InputStream stream = input.open()) {
      return read(stream, (int) Math.min(maxBytes, MAX_BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks bytes if they are packed, and decodes them. */
  public static DocumentText of(byte[] bytes, long maxBytes) {
    int most = (int) Math.min(maxBytes, MAX_BYTES);
    if (bytes.length <= most && !Unpacking.isPacked(bytes)) {
      return decoded(bytes, Optional.empty());
    }
    try {
      return read(new ByteArrayInputStream(bytes), most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentText read(InputStream stream, int maxBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<End> end = Optional.empty();
    byte[] block = new byte[BLOCK];
    try (InputStream plain = unpacked(stream)) {
      int read = plain.read(block);
      while (read >= 0 && end.isEmpty()) {
        int room = Math.min(read, maxBytes - bytes.size());
        bytes.write(block, 0, room);
        if (room < read) {
          end = Optional.of(new End("document.too-large", Optional.empty()));
        } else {
          read = plain.read(block);
        }
      }
    } catch (UnpackingException e) {
      end = Optional.of(End.DAMAGED);
    }
    return decoded(bytes.toByteArray(), end);
  }

  /**
   * Unpacks what begins as gzip does (RFC 1952); anything else is taken to be plain. Nothing is
   * read before it is asked for, so that whatever is wrong shows in reading.
   */
  public static InputStream unpacked(InputStream stream) {
    return new Unpacking(stream);
  }

  /** Takes bytes of UTF-8, as far as they are that. */
  public static DocumentText decoded(byte[] bytes, Optional<End> end) {
    return new DocumentText(bytes, end, null);
  }

  /** Takes a text that has been decoded. */
  public static DocumentText of(String text, boolean hasMark, Optional<End> end) {
    return new DocumentText(new byte[0], end, new Decoded(text, hasMark, end));
  }

  /** Takes a text that was whole, together with its bytes. */
  public static DocumentText of(String text, byte[] bytes) {
    return new DocumentText(bytes, Optional.empty(), new Decoded(text, false, Optional.empty()));
  }

  private static Decoded decode(byte[] bytes, Optional<End> end) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    Optional<End> reason = end;
    if (result.isError() && !(end.isPresent() && in.remaining() < MAX_CHARACTER_BYTES)) {
      reason = Optional.of(new End("document.encoding", Optional.of(shown(in))));
    }
    boolean hasMark = out.position() > 0 && out.get(0) == MARK;
    int from = hasMark ? 1 : 0;
    String text = new String(out.array(), from, out.position() - from);
    return new Decoded(text, hasMark, reason);
  }

  private Decoded decoded() {
    Decoded known = decoded;
    if (known == null) {
      known = decode(bytes, end);
      decoded = known;
    }
    return known;
  }

  /** The text, without a byte-order mark. */
  public String text() {
    return decoded().text();
  }

  /** Whether it began with a byte-order mark. */
  public boolean hasMark() {
    return decoded().hasMark();
  }

  /** Why there is no more of it; empty if it is whole. */
  public Optional<End> end() {
    return decoded().end();
  }

  /** The bytes, all of which are there and UTF-8; empty if that is not so, or not known. */
  public Optional<byte[]> soundBytes() {
    return end.isEmpty() && bytes.length > 0 && Utf8.isPlain(bytes)
        ? Optional.of(bytes)
        : Optional.empty();
  }

  /** A text that was cut may end within a character; that is no fault of its own. */
  private static final int MAX_CHARACTER_BYTES = 4;

  /** The next bytes, which are no UTF-8. */
  public static String shown(ByteBuffer bytes) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(MAX_CHARACTER_BYTES, bytes.remaining()); i++) {
      shown.append(String.format(Locale.ROOT, " 0x%02X", bytes.get(bytes.position() + i)));
    }
    return shown.substring(1);
  }
}
