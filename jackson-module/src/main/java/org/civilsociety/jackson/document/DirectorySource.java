package org.civilsociety.jackson.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The entries of the lists of one directory document. What stands before, between and behind the
 * lists is an entry of its own, the header.
 */
final class DirectorySource implements EntrySource {

  private static final Map<String, Class<? extends Extensible>> LISTS =
      Map.of(
          "organizations", Organization.class,
          "coalitions", Coalition.class,
          "memberships", Membership.class);

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

  /** The list that is being read, and the entry of it; null between lists. */
  private @Nullable String list;

  /** Where a member begins that stands a second time. */
  private @Nullable TokenStreamLocation repeated;

  private int index;
  private @Nullable TokenStreamLocation entry;

  /** Where the part of the header begins and ends that was not handed over yet. */
  private @Nullable TokenStreamLocation header;

  private long headerEnd;
  private boolean isContinued;

  DirectorySource(Input input, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    window = new TextWindow(DocumentText.unpacked(input.open()), maxBytes);
    parser = Salvage.parser(window, maxBytes);
  }

  @Override
  public @Nullable RawEntry next() {
    if (isEnded) {
      return null;
    }
    try {
      if (!isBegun) {
        isBegun = true;
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_OBJECT) {
          isEnded = true;
          TokenStreamLocation start = parser.currentTokenLocation();
          Optional<String> text = token == null ? Optional.of("") : text(token, start);
          return raw(text, Directory.class, Gathering.place(start));
        }
        header = parser.currentTokenLocation();
        headerEnd = parser.currentLocation().getCharOffset();
      }
      if (list == null) {
        return nextMember();
      }
      return repeated == null ? nextEntry(list) : skip(repeated, list);
    } catch (JacksonException e) {
      isEnded = true;
      return broken(e);
    }
  }

  private @Nullable RawEntry nextMember() {
    list = null;
    String name = isClosed ? null : parser.nextName();
    for (; name != null; name = parser.nextName()) {
      TokenStreamLocation start = parser.currentTokenLocation();
      boolean isList = parser.nextToken() == JsonToken.START_ARRAY && LISTS.containsKey(name);
      if (KNOWN.contains(name) && !found.add(name)) {
        repeated = parser.currentTokenLocation();
        list = name;
        RawEntry before = takeHeader();
        return before != null ? before : skip(repeated, name);
      } else if (isList) {
        RawEntry before = takeHeader();
        list = name;
        index = 0;
        return before != null ? before : nextEntry(name);
      } else {
        addToHeader(start);
      }
    }
    isClosed = true;
    RawEntry last = takeHeader();
    if (last != null) {
      return last;
    }
    isEnded = true;
    return trailing();
  }

  private void addToHeader(TokenStreamLocation start) {
    if (header == null) {
      header = start;
      window.wantFrom(start.getCharOffset());
    }
    parser.skipChildren();
    parser.finishToken();
    headerEnd = parser.currentLocation().getCharOffset();
  }

  /** What of the header was not handed over yet; null if there is nothing. */
  private @Nullable RawEntry takeHeader() {
    if (header == null) {
      return null;
    }
    RawEntry taken = header(headerEnd, "}");
    header = null;
    isContinued = true;
    return taken;
  }

  private RawEntry header(long end, String closing) {
    TokenStreamLocation start = Objects.requireNonNull(header);
    Optional<String> text = window.text(start.getCharOffset(), end);
    String opening = isContinued ? "{" : "";
    Problem.Place first = Gathering.place(start);
    Problem.Place place = new Problem.Place(first.line(), first.column() - opening.length());
    return raw(text.map(members -> opening + members + closing), Directory.class, place);
  }

  private @Nullable RawEntry nextEntry(String name) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      return nextMember();
    }
    TokenStreamLocation start = parser.currentTokenLocation();
    entry = start;
    window.wantFrom(start.getCharOffset());
    RawEntry raw = entry(name, text(token, start), start);
    entry = null;
    index++;
    return raw;
  }

  /** The text of the value that begins at the current token; empty if it is too long. */
  private Optional<String> text(JsonToken token, TokenStreamLocation start) {
    parser.skipChildren();
    parser.finishToken();
    boolean isDelimited = token.isStructStart() || token == JsonToken.VALUE_STRING;
    return isDelimited
        ? window.text(start.getCharOffset(), parser.currentLocation().getCharOffset())
        : Optional.of(parser.getString());
  }

  private RawEntry entry(String name, Optional<String> text, TokenStreamLocation start) {
    Class<? extends Extensible> type = Objects.requireNonNull(LISTS.get(name));
    return raw(text, type, Gathering.place(start));
  }

  private JsonPointer pointer() {
    return list == null || repeated != null
        ? JsonPointer.empty()
        : JsonPointer.empty().appendProperty(list).appendIndex(index);
  }

  /** Passes over the value of a member that stands a second time. */
  private RawEntry skip(TokenStreamLocation start, String name) {
    window.wantFrom(start.getCharOffset());
    boolean isSingle = parser.currentToken().isScalarValue();
    Optional<String> structure = text(parser.currentToken(), start);
    String text = isSingle ? parser.getString() : structure.orElse("");
    repeated = null;
    list = null;
    return fault("member.repeated", start, JsonPointer.empty().appendProperty(name), text);
  }

  private @Nullable RawEntry trailing() {
    try {
      return parser.nextToken() == null
          ? null
          : fault("document.trailing", parser.currentTokenLocation(), JsonPointer.empty());
    } catch (JacksonException e) {
      return fault("document.trailing", e.getLocation(), JsonPointer.empty());
    }
  }

  /**
   * What was being read when the text broke off. (At the end of its input Jackson may place the
   * name of a member beyond it.)
   */
  private RawEntry broken(JacksonException cause) {
    if (list != null && entry != null) {
      return entry(list, window.text(entry.getCharOffset(), window.position()), entry);
    }
    if (header != null && header.getCharOffset() < window.position()) {
      return header(window.position(), "");
    }
    boolean isTooShort = cause instanceof UnexpectedEndOfInputException;
    String rule =
        window
            .end()
            .map(DocumentText.End::rule)
            .orElse(isTooShort ? "document.truncated" : "document.syntax");
    return fault(rule, cause.getLocation(), pointer());
  }

  private RawEntry raw(
      Optional<String> text, Class<? extends Extensible> type, Problem.Place place) {
    byte[] bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
    boolean isTooLarge = text.isEmpty() || bytes.length > maxBytes;
    boolean isFirst = !isContinued && type == Directory.class;
    return new RawEntry(
        isTooLarge ? new byte[0] : bytes,
        new DocumentText(
            isTooLarge ? "" : text.get(),
            isFirst && window.hasMark(),
            isEnded ? window.end() : Optional.empty()),
        type,
        new Placement(pointer(), place, isFirst, false),
        isTooLarge ? Optional.of("document.too-large") : Optional.empty());
  }

  private RawEntry fault(String rule, TokenStreamLocation place, JsonPointer pointer) {
    return fault(rule, place, pointer, "");
  }

  private RawEntry fault(String rule, TokenStreamLocation place, JsonPointer pointer, String text) {
    return new RawEntry(
        text.getBytes(StandardCharsets.UTF_8),
        new DocumentText(text, false, Optional.empty()),
        Directory.class,
        new Placement(pointer, Gathering.place(place), false, false),
        Optional.of(rule));
  }

  @Override
  public void close() throws IOException {
    parser.close();
    window.close();
  }
}
