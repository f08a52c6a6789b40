package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.Nearest;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Fault;
import org.civilsociety.jackson.format.Gatherer;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Gathers what is malformed in one document while it is read. */
final class Gathering implements Gatherer {

  /** A document is no record in which the ways to it have on average more characters than this. */
  private static final int MAX_POINTER = 1_000;

  /** So much one record keeps word for word in any case; of what is beyond, the problem tells. */
  private static final int VERBATIMS = 1_000;

  /** The language of what is in no language: a JSON Pointer. */
  private static final String NO_LANGUAGE = "zxx";

  private record Start(long offset, Problem.Place place, int leftOut, int levels) implements Mark {}

  /** Something that is wrong with a value. */
  static final class Note {
    private final @Nullable Fault fault;
    private final JsonPointer pointer;
    private final Problem.Place place;
    private Optional<String> missing = Optional.empty();
    private Optional<String> found = Optional.empty();
    private Optional<String> leftOut = Optional.empty();
    private @Nullable Verbatim verbatim;
    private boolean isInLarger;

    private Note(@Nullable Fault fault, JsonPointer pointer, Problem.Place place) {
      this.fault = fault;
      this.pointer = pointer;
      this.place = place;
    }

    /** What is wrong; null if it is left out because of a part that has a note of its own. */
    @Nullable Fault fault() {
      return fault;
    }

    JsonPointer pointer() {
      return pointer;
    }

    Problem.Place place() {
      return place;
    }

    /** The member that is not there. */
    Optional<String> missing() {
      return missing;
    }

    /** What is there instead of what was expected. */
    Optional<String> found() {
      return found;
    }

    /** The text of the value, if it is left out. */
    Optional<String> leftOut() {
      return leftOut;
    }

    boolean isLeftOut() {
      return leftOut.isPresent();
    }

    /** Where the value is; a name that stands twice has two values. */
    Problem.Location location() {
      return new Problem.Location(pointer, Optional.of(place));
    }

    /** What keeps the text in the record, if it can be kept there. */
    @Nullable Verbatim verbatim() {
      return verbatim;
    }
  }

  private final SalvagedTokens tokens;
  private final String text;
  private final ReadLimits limits;
  private final List<Note> notes = new ArrayList<>();
  private @Nullable Note refusal;
  private Problem.Place lastPlace = new Problem.Place(1, 1);
  private long pointerCharacters;

  Gathering(SalvagedTokens tokens, String text, ReadLimits limits) {
    this.tokens = tokens;
    this.text = text;
    this.limits = limits;
  }

  List<Note> notes() {
    return notes;
  }

  /** Why the document is not read at all. */
  @Nullable Note refusal() {
    return refusal;
  }

  /** Where the last of them is. */
  Problem.Place lastPlace() {
    return lastPlace;
  }

  boolean isTooMuch() {
    long most = limits.maxGathered();
    return notes.size() >= most || pointerCharacters >= most * MAX_POINTER;
  }

  /** Whether a place is in something that was left out because it is too deep. */
  boolean isInTooDeep(JsonPointer place) {
    return notes.stream()
        .filter(note -> note.fault != null && note.fault.rule().equals("value.too-deep"))
        .anyMatch(note -> (place + "/").startsWith(note.pointer + "/"));
  }

  @Override
  public void leaveOut(Fault fault, JsonParser parser) {
    String name = null;
    if (tokens.currentToken() == JsonToken.PROPERTY_NAME) {
      name = tokens.currentName();
      tokens.nextToken();
    }
    if (tokens.isStopped()) {
      return;
    }
    Note note = new Note(fault, tokens.pointer(), place(tokens.currentTokenLocation()));
    long start = tokens.currentTokenLocation().getCharOffset();
    String single = isSingle() ? tokens.getString() : null;
    tokens.skipChildren();
    String left = single == null ? between(start) : single;
    note.found = Optional.of(name == null ? left : name);
    note.leftOut = Optional.of(left);
    add(note);
  }

  private boolean isSingle() {
    JsonToken token = tokens.currentToken();
    return token != null && token.isScalarValue();
  }

  private String between(long start) {
    long end = tokens.isStopped() ? text.length() : tokens.currentLocation().getCharOffset();
    return text.substring((int) Math.min(start, end), (int) end);
  }

  private void add(Note note) {
    notes.add(note);
    if (note.fault != null) {
      lastPlace = note.place;
    }
    pointerCharacters += note.pointer.length();
    if (isTooMuch()) {
      tokens.stop();
    }
  }

  static Problem.Place place(TokenStreamLocation location) {
    return new Problem.Place(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public void note(Fault fault, JsonParser parser) {
    add(ofCurrent(fault));
  }

  private Note ofCurrent(Fault fault) {
    Note note = new Note(fault, tokens.pointer(), place(tokens.currentTokenLocation()));
    note.found = Optional.of(tokens.getString());
    return note;
  }

  @Override
  public void noteAbsent(Fault fault, String member, Set<String> unknown, Mark mark) {
    if (!tokens.isStopped()) {
      Note note = new Note(fault, tokens.pointer(), ((Start) mark).place());
      note.missing = Optional.of(member);
      note.found = Nearest.among(unknown).to(member);
      add(note);
    }
  }

  @Override
  public void refuse(Fault fault, JsonParser parser) {
    refusal = ofCurrent(fault);
    tokens.stop();
  }

  @Override
  public Mark mark(JsonParser parser) {
    TokenStreamLocation start = tokens.currentTokenLocation();
    return new Start(start.getCharOffset(), place(start), notes.size(), tokens.depth() - 1);
  }

  @Override
  public boolean isStopped() {
    return tokens.isStopped();
  }

  @Override
  public void leaveOutSince(Mark mark, @Nullable Fault fault, JsonParser parser) {
    Start start = (Start) mark;
    notes.subList(start.leftOut(), notes.size()).forEach(note -> note.isInLarger = true);
    Note note = new Note(tokens.isStopped() ? null : fault, tokens.pointer(), start.place());
    note.found = Optional.of(between(start.offset()));
    note.leftOut = note.found;
    add(note);
  }

  @Override
  public List<Verbatim> verbatimsSince(Mark mark, EntityFormat<?> format) {
    Start start = (Start) mark;
    List<Verbatim> verbatims = new ArrayList<>();
    for (Note note : notes.subList(start.leftOut(), notes.size())) {
      if (note.isLeftOut()
          && !note.isInLarger
          && note.verbatim == null
          && verbatims.size() < Math.max(VERBATIMS, limits.maxProblems())) {
        note.verbatim = verbatim(note, start.levels(), format);
        verbatims.add(note.verbatim);
      }
    }
    return verbatims;
  }

  private static Verbatim verbatim(Note note, int levels, EntityFormat<?> format) {
    JsonPointer within = note.pointer;
    for (int i = 0; i < levels; i++) {
      within = within.tail();
    }
    String member = within.getMatchingProperty();
    boolean isKnown = format.memberNames().contains(member);
    JsonPointer rest = isKnown ? within.tail() : within;
    VerbatimBuilder verbatim =
        new VerbatimBuilder()
            .property(isKnown ? member : "extensions")
            .text(note.leftOut.orElse(""));
    if (!rest.matches()) {
      verbatim.note(LocalizedText.of(NO_LANGUAGE, rest.toString()));
    }
    return verbatim.build();
  }

  @Override
  public boolean isTooDeep(JsonParser parser) {
    JsonToken token = tokens.currentToken();
    return token != null && token.isStructStart() && tokens.depth() > limits.maxDepth();
  }
}
