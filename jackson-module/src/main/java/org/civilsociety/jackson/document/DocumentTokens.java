package org.civilsociety.jackson.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a document of any size, and the text of those that are wanted. */
final class DocumentTokens implements Closeable {

  /** The most bytes that UTF-8 has for what is one {@code char} in Java. */
  private static final int MAX_BYTES_OF_UNIT = 3;

  private final int maxBytes;
  private final TextWindow window;
  private final JsonParser parser;

  /** Whether the parser stands at a token that comes behind what was read. */
  private boolean isAhead;

  /**
   * Begins before the first token.
   *
   * @param maxBytes the most bytes of a text that is wanted
   */
  DocumentTokens(Input input, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    window = new TextWindow(DocumentText.unpacked(input.open()), maxBytes);
    parser = Salvage.parser(window, maxBytes);
  }

  /** Goes on to the next token; null at the end. */
  @Nullable JsonToken next() {
    JsonToken token = isAhead ? parser.currentToken() : parser.nextToken();
    isAhead = false;
    return token;
  }

  /** Goes on to the next member of an object, and returns its name; null if there is none. */
  @Nullable String nextName() {
    return next() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
  }

  /** Where the current token begins. */
  TokenStreamLocation start() {
    return parser.currentTokenLocation();
  }

  /** Where what has been read ends. */
  TokenStreamLocation end() {
    return parser.currentLocation();
  }

  /** Whether there is some text from a place on. */
  boolean hasRead(TokenStreamLocation start) {
    return start.getCharOffset() < window.position();
  }

  /** Remembers the text from a place on, and forgets what comes before. */
  void want(TokenStreamLocation start) {
    window.wantFrom(start.getCharOffset());
  }

  /** Passes over the current value. */
  void skip() {
    parser.skipChildren();
  }

  /**
   * The text of the value that begins at the current token; empty if it is too long. A text that is
   * passed over need not be held, however long it is: it ends before the next token.
   */
  Optional<String> value() {
    TokenStreamLocation start = start();
    if (parser.currentToken().isStructStart()) {
      parser.skipChildren();
      return window.text(start.getCharOffset(), end().getCharOffset());
    }
    JsonToken next = parser.nextToken();
    isAhead = true;
    return upTo(next == null ? window.position() : start().getCharOffset(), start);
  }

  /** The text from a place up to a token behind it, without the comma between them. */
  Optional<String> between(TokenStreamLocation start, TokenStreamLocation next) {
    return upTo(next.getCharOffset(), start);
  }

  private Optional<String> upTo(long next, TokenStreamLocation start) {
    return window
        .text(start.getCharOffset(), next)
        .map(String::stripTrailing)
        .map(text -> text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
  }

  /** All text from a place on that can be had; empty if it is too long. */
  Optional<String> rest(TokenStreamLocation start) {
    return window.text(start.getCharOffset(), window.position()).filter(this::fits);
  }

  /** Whether a text has no more bytes than it may have. */
  boolean fits(String text) {
    return (long) text.length() * MAX_BYTES_OF_UNIT <= maxBytes
        || (text.length() <= maxBytes && text.getBytes(StandardCharsets.UTF_8).length <= maxBytes);
  }

  /** Whether the document began with a byte-order mark. */
  boolean hasMark() {
    return window.hasMark();
  }

  /** Why there is no more text, if it ended for another reason than that the document did. */
  Optional<DocumentText.End> whyEnded() {
    return window.end();
  }

  /** What is wrong with the document, so that there is no next token. */
  String ruleOf(JacksonException cause) {
    if (whyEnded().isPresent()) {
      return whyEnded().get().rule();
    }
    if (cause instanceof StreamConstraintsException) {
      return "document.too-large";
    }
    return cause instanceof UnexpectedEndOfInputException
        ? "document.truncated"
        : "document.syntax";
  }

  @Override
  public void close() throws IOException {
    parser.close();
    window.close();
  }
}
