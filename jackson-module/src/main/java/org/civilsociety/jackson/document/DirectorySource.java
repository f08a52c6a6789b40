package org.civilsociety.jackson.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.format.DirectoryLists;
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

/**
 * The entries of the lists of one directory document. What stands before, between and behind the
 * lists is an entry of its own, the header.
 */
final class DirectorySource implements EntrySource {

  /** The members that a directory has once; what somebody else's name repeats is his to know. */
  private static final Set<String> KNOWN =
      ((EntityFormat<?>) Formats.ALL.of(Directory.class)).memberNames();

  private final DocumentTokens tokens;
  private final Set<String> found = new HashSet<>();

  /** The members in the part of the header that was not handed over yet. */
  private final Set<String> part = new HashSet<>();

  private boolean isBegun;
  private boolean isClosed;
  private boolean isEnded;

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
    tokens = new DocumentTokens(input, maxBytes);
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    if (isEnded) {
      return null;
    }
    try {
      if (!isBegun) {
        isBegun = true;
        JsonToken token = tokens.next();
        header = tokens.start();
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
    Optional<String> text = token == null ? Optional.of("") : tokens.value();
    isEnded = true;
    return header(text, start, 0);
  }

  private @Nullable String nextName() {
    return isClosed ? null : tokens.nextName();
  }

  private @Nullable RawEntry nextMember() {
    list = null;
    for (String name = nextName(); name != null; name = nextName()) {
      TokenStreamLocation start = tokens.start();
      boolean isList =
          tokens.next() == JsonToken.START_ARRAY && DirectoryLists.TYPES.containsKey(name);
      boolean isRepeated =
          KNOWN.contains(name) && !found.add(name) && (isList || !part.contains(name));
      if (isList || isRepeated) {
        RawEntry before = takeHeader(start);
        list = name;
        index = 0;
        repeated = isRepeated ? tokens.start() : null;
        return before != null ? before : nextInList(name);
      }
      if (header == null) {
        header = start;
        tokens.want(start);
      }
      part.add(name);
      tokens.skip();
    }
    isClosed = true;
    RawEntry last = takeHeader(tokens.start());
    if (last != null) {
      return last;
    }
    isEnded = true;
    return trailing();
  }

  /** What of the header was not handed over yet, up to a token; null if there is nothing. */
  private @Nullable RawEntry takeHeader(TokenStreamLocation next) {
    TokenStreamLocation start = header;
    if (start == null) {
      return null;
    }
    RawEntry taken = header(tokens.between(start, next).map(members -> members + "}"), start);
    header = null;
    part.clear();
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
    return raw(text, Directory.class, placement, isFirst && tokens.hasMark());
  }

  private @Nullable RawEntry nextInList(String name) {
    return repeated == null ? nextEntry(name) : skip(repeated, name);
  }

  private @Nullable RawEntry nextEntry(String name) {
    if (tokens.next() == JsonToken.END_ARRAY) {
      return nextMember();
    }
    TokenStreamLocation start = tokens.start();
    entry = start;
    tokens.want(start);
    RawEntry raw = entry(tokens.value(), name, start);
    entry = null;
    index++;
    return raw;
  }

  private RawEntry entry(Optional<String> text, String name, TokenStreamLocation start) {
    Class<? extends Extensible> type = Objects.requireNonNull(DirectoryLists.TYPES.get(name));
    Placement placement = Placement.part(pointer(), Gathering.place(start), false, 0);
    return raw(text, type, placement, false);
  }

  private JsonPointer pointer() {
    return list == null || repeated != null
        ? JsonPointer.empty()
        : JsonPointer.empty().appendProperty(list).appendIndex(index);
  }

  /** Passes over the value of a member that stands a second time. */
  private RawEntry skip(TokenStreamLocation start, String name) {
    tokens.want(start);
    String text = tokens.value().filter(tokens::fits).map(DirectorySource::shown).orElse("");
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
      if (tokens.next() != null) {
        return fault("document.trailing", tokens.start(), JsonPointer.empty(), "");
      }
      return tokens
          .whyEnded()
          .map(why -> fault(why.rule(), tokens.end(), JsonPointer.empty(), ""))
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
      Optional<String> text = tokens.rest(entry);
      if (text.isPresent()) {
        return entry(text, list, entry);
      }
    }
    if (header != null && tokens.hasRead(header)) {
      Optional<String> text = tokens.rest(header);
      if (text.isPresent()) {
        return header(text, header);
      }
    }
    TokenStreamLocation place = cause.getLocation();
    return fault(tokens.ruleOf(cause), place == null ? tokens.end() : place, pointer(), "");
  }

  private RawEntry raw(
      Optional<String> text,
      Class<? extends Extensible> type,
      Placement placement,
      boolean hasMark) {
    Optional<String> fitting = text.filter(tokens::fits);
    String taken = fitting.orElse("");
    byte[] bytes = taken.getBytes(StandardCharsets.UTF_8);
    Optional<DocumentText.End> end = isEnded ? tokens.whyEnded() : Optional.empty();
    return new RawEntry(
        bytes,
        hasMark || end.isPresent()
            ? DocumentText.of(taken, hasMark, end)
            : DocumentText.of(taken, bytes),
        type,
        placement,
        fitting.isPresent() ? Optional.empty() : Optional.of("document.too-large"));
  }

  private static RawEntry fault(
      String rule, TokenStreamLocation place, JsonPointer pointer, String text) {
    return RawEntry.unreadable(
        rule, Placement.part(pointer, Gathering.place(place), false, 0), text);
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
