package org.civilsociety.jackson.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The entries of the lists of one directory document. What stands before, between and behind the
 * lists is an entry of its own, the header.
 */
final class DirectorySource implements EntrySource {

  /** The members that a directory has once; what somebody else's name repeats is his to know. */
  private static final Set<String> KNOWN =
      ((EntityFormat<?>) Formats.ALL.of(Directory.class)).memberNames();

  private final int maxBytes;
  private final TextWindow window;
  private final JsonParser parser;
  private final Set<String> found = new HashSet<>();
  private boolean isBegun;
  private boolean isClosed;
  private boolean isEnded;

  /** Whether the parser stands at a token that comes behind what was read. */
  private boolean isAhead;

  /** The list that is being read, and the entry of it; null between lists. */
  private @Nullable String list;

  /** Where the value of a member begins that stands a second time. */
  private @Nullable TokenStreamLocation repeated;

  private int index;
  private @Nullable TokenStreamLocation entry;

  /** Where the part of the header begins that was not handed over yet. */
  private @Nullable TokenStreamLocation header;

  private boolean isContinued;

  DirectorySource(Input input, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    window = new TextWindow(DocumentText.unpacked(input.open()), maxBytes);
    parser = Salvage.parser(window, maxBytes);
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    if (isEnded) {
      return null;
    }
    try {
      if (!isBegun) {
        isBegun = true;
        JsonToken token = parser.nextToken();
        header = parser.currentTokenLocation();
        if (token != JsonToken.START_OBJECT) {
          return noDirectory(token, header);
        }
      }
      return list == null ? nextMember() : nextInList(list);
    } catch (JacksonIOException e) {
      isEnded = true;
      throw e.getCause();
    } catch (JacksonException e) {
      isEnded = true;
      return broken(e);
    }
  }

  private RawEntry noDirectory(@Nullable JsonToken token, TokenStreamLocation start) {
    Optional<String> text = token == null ? Optional.of("") : value(start);
    isEnded = true;
    return header(text, start, 0);
  }

  private @Nullable RawEntry nextMember() {
    list = null;
    for (String name = nextName(); name != null; name = nextName()) {
      TokenStreamLocation start = parser.currentTokenLocation();
      boolean isList =
          parser.nextToken() == JsonToken.START_ARRAY && DirectoryLists.TYPES.containsKey(name);
      boolean isRepeated = KNOWN.contains(name) && !found.add(name);
      if (isList || isRepeated) {
        RawEntry before = takeHeader(start.getCharOffset());
        list = name;
        index = 0;
        repeated = isRepeated ? parser.currentTokenLocation() : null;
        return before != null ? before : nextInList(name);
      }
      if (header == null) {
        header = start;
        window.wantFrom(start.getCharOffset());
      }
      parser.skipChildren();
    }
    isClosed = true;
    RawEntry last = takeHeader(parser.currentTokenLocation().getCharOffset());
    if (last != null) {
      return last;
    }
    isEnded = true;
    return trailing();
  }

  private @Nullable String nextName() {
    return !isClosed && nextToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
  }

  private JsonToken nextToken() {
    JsonToken token = isAhead ? parser.currentToken() : parser.nextToken();
    isAhead = false;
    return token;
  }

  /** What of the header was not handed over yet, up to a token; null if there is nothing. */
  private @Nullable RawEntry takeHeader(long next) {
    TokenStreamLocation start = header;
    if (start == null) {
      return null;
    }
    RawEntry taken = header(before(next, start).map(members -> members + "}"), start);
    header = null;
    isContinued = true;
    return taken;
  }

  /** A part of the header; behind the first one, it has to be made an object. */
  private RawEntry header(Optional<String> members, TokenStreamLocation start) {
    return isContinued
        ? header(members.map(text -> "{" + text), start, 1)
        : header(members, start, 0);
  }

  private RawEntry header(Optional<String> text, TokenStreamLocation start, int added) {
    boolean isFirst = !isContinued;
    Placement placement =
        Placement.part(JsonPointer.empty(), Gathering.place(start), isFirst, added);
    return raw(text, Directory.class, placement, isFirst && window.hasMark());
  }

  private @Nullable RawEntry nextInList(String name) {
    return repeated == null ? nextEntry(name) : skip(repeated, name);
  }

  private @Nullable RawEntry nextEntry(String name) {
    if (nextToken() == JsonToken.END_ARRAY) {
      return nextMember();
    }
    TokenStreamLocation start = parser.currentTokenLocation();
    entry = start;
    window.wantFrom(start.getCharOffset());
    RawEntry raw = entry(value(start), name, start);
    entry = null;
    index++;
    return raw;
  }

  private RawEntry entry(Optional<String> text, String name, TokenStreamLocation start) {
    Class<? extends Extensible> type = Objects.requireNonNull(DirectoryLists.TYPES.get(name));
    Placement placement = Placement.part(pointer(), Gathering.place(start), false, 0);
    return raw(text, type, placement, false);
  }

  /**
   * The text of the value that begins at the current token; empty if it is too long. A text that is
   * passed over need not be held, however long it is: it ends before the next token.
   */
  private Optional<String> value(TokenStreamLocation start) {
    if (parser.currentToken().isStructStart()) {
      parser.skipChildren();
      return window.text(start.getCharOffset(), parser.currentLocation().getCharOffset());
    }
    JsonToken next = parser.nextToken();
    isAhead = true;
    return before(
        next == null ? window.position() : parser.currentTokenLocation().getCharOffset(), start);
  }

  /** The text from a place up to the next token, without the comma between them. */
  private Optional<String> before(long next, TokenStreamLocation start) {
    return window
        .text(start.getCharOffset(), next)
        .map(String::stripTrailing)
        .map(text -> text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
  }

  private JsonPointer pointer() {
    return list == null || repeated != null
        ? JsonPointer.empty()
        : JsonPointer.empty().appendProperty(list).appendIndex(index);
  }

  /** Passes over the value of a member that stands a second time. */
  private RawEntry skip(TokenStreamLocation start, String name) {
    window.wantFrom(start.getCharOffset());
    String text = value(start).filter(this::fits).map(DirectorySource::shown).orElse("");
    repeated = null;
    list = null;
    return fault("member.repeated", start, JsonPointer.empty().appendProperty(name), text);
  }

  /** A text without its quotation marks; anything else as it stands. */
  private static String shown(String json) {
    try (JsonParser value = Salvage.parser(json)) {
      return value.nextToken().isScalarValue() ? value.getString() : json;
    }
  }

  private @Nullable RawEntry trailing() {
    try {
      if (parser.nextToken() != null) {
        return fault("document.trailing", parser.currentTokenLocation(), JsonPointer.empty(), "");
      }
      return window
          .end()
          .map(end -> fault(end.rule(), parser.currentLocation(), JsonPointer.empty(), ""))
          .orElse(null);
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      return fault("document.trailing", e.getLocation(), JsonPointer.empty(), "");
    }
  }

  /**
   * What was being read when the text broke off, if it can be shown. (At the end of its input
   * Jackson may place the name of a member beyond it.)
   */
  private RawEntry broken(JacksonException cause) {
    if (list != null && entry != null) {
      Optional<String> text = upToHere(entry);
      if (text.isPresent()) {
        return entry(text, list, entry);
      }
    }
    if (header != null && header.getCharOffset() < window.position()) {
      Optional<String> text = upToHere(header);
      if (text.isPresent()) {
        return header(text, header);
      }
    }
    String rule = window.end().map(DocumentText.End::rule).orElseGet(() -> ruleOf(cause));
    TokenStreamLocation place = cause.getLocation();
    return fault(rule, place == null ? parser.currentLocation() : place, pointer(), "");
  }

  private Optional<String> upToHere(TokenStreamLocation start) {
    return window.text(start.getCharOffset(), window.position()).filter(this::fits);
  }

  private static String ruleOf(JacksonException cause) {
    if (cause instanceof StreamConstraintsException) {
      return "document.too-large";
    }
    return cause instanceof UnexpectedEndOfInputException
        ? "document.truncated"
        : "document.syntax";
  }

  private boolean fits(String text) {
    return text.length() <= maxBytes && text.getBytes(StandardCharsets.UTF_8).length <= maxBytes;
  }

  private RawEntry raw(
      Optional<String> text,
      Class<? extends Extensible> type,
      Placement placement,
      boolean hasMark) {
    byte[] bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
    boolean isTooLarge = text.isEmpty() || bytes.length > maxBytes;
    return new RawEntry(
        isTooLarge ? new byte[0] : bytes,
        new DocumentText(
            isTooLarge ? "" : text.get(), hasMark, isEnded ? window.end() : Optional.empty()),
        type,
        placement,
        isTooLarge ? Optional.of("document.too-large") : Optional.empty());
  }

  private static RawEntry fault(
      String rule, TokenStreamLocation place, JsonPointer pointer, String text) {
    return RawEntry.unreadable(
        rule, Placement.part(pointer, Gathering.place(place), false, 0), text);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    window.close();
  }
}
