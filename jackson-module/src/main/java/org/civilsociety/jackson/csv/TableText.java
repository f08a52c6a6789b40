package org.civilsociety.jackson.csv;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.civilsociety.jackson.document.Input;

/**
 * The text of a table, without a byte-order mark.
 *
 * @param text the text, as far as it could be read
 * @param fault why it could not be read further
 */
record TableText(String text, Optional<String> fault) {

  private static final int MAX_BYTES = 1 << 30;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static TableText read(Input input, long maxBytes) throws IOException {
    try (InputStream stream = input.open()) {
      int most = (int) Math.min(maxBytes, MAX_BYTES);
      byte[] bytes = unpacked(stream).readNBytes(most + 1);
      if (bytes.length > most) {
        return new TableText("", Optional.of("must have at most " + most + " bytes"));
      }
      return decode(bytes);
    } catch (ZipException | EOFException e) {
      return new TableText("", Optional.of("must be whole, if compressed"));
    }
  }

  private static InputStream unpacked(InputStream stream) throws IOException {
    InputStream buffered = new BufferedInputStream(stream);
    buffered.mark(2);
    boolean isCompressed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return isCompressed ? new GZIPInputStream(buffered) : buffered;
  }

  private static TableText decode(byte[] bytes) {
    try {
      return new TableText(
          withoutMark(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()),
          Optional.empty());
    } catch (CharacterCodingException e) {
      return new TableText(
          withoutMark(wellFormedPart(bytes)),
          Optional.of("must be in UTF-8 (in a spreadsheet: save as \"CSV UTF-8\")"));
    }
  }

  private static String wellFormedPart(byte[] bytes) {
    CharBuffer part = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), part, true);
    return result.isError() ? part.flip().toString() : "";
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
