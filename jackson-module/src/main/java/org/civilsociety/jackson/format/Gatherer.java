package org.civilsociety.jackson.format;

import java.util.List;
import java.util.Set;
import org.civilsociety.Verbatim;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Takes note of what is malformed, so that reading can go on without it. Where there is none, the
 * first malformed value ends the reading.
 */
public interface Gatherer {

  /** A place in the document, to which what follows can be reckoned. */
  interface Mark {}

  /** The gatherer of a reading; null if there is none. */
  static @Nullable Gatherer of(JsonParser parser) {
    return parser instanceof GatheringTokens tokens ? tokens.gatherer() : null;
  }

  /** Leaves out the value at the current token, or the member whose name that is. */
  void leaveOut(Fault fault, JsonParser parser);

  /** Says something of the value at the current token, which is taken all the same. */
  void note(Fault fault, JsonParser parser);

  /**
   * Says that the value that begins at the mark lacks a member.
   *
   * @param unknown the members that it has and that are not known, one of which may be meant
   */
  void noteAbsent(Fault fault, String member, Set<String> unknown, Mark mark);

  /** Says that the document is not to be read. */
  void refuse(Fault fault, JsonParser parser);

  /** Marks the value that begins at the current token. */
  Mark mark(JsonParser parser);

  /** Whether the document is read no further, so that the current token stands for nothing. */
  boolean isStopped();

  /**
   * Leaves out the whole value that begins at the mark and ends at the current token.
   *
   * @param fault what is wrong with it; null if that was said of a part
   */
  void leaveOutSince(Mark mark, @Nullable Fault fault, JsonParser parser);

  /** What was left out of the record that begins at the mark, word for word. */
  List<Verbatim> verbatimsSince(Mark mark, EntityFormat<?> format);

  /** Whether the value that begins at the current token is deeper than is read. */
  boolean isTooDeep(JsonParser parser);
}
