package org.civilsociety.jackson.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.document.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Finds the lines and columns of fields of a source in its text. */
final class TextPlaces {

  /** The text has been bounded when it was read. */
  private static final JsonFactory TEXTS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** A place that is looked for, and those within it. */
  private static final class Wanted {
    private final Map<String, Wanted> within = new HashMap<>();
    private Problem.@Nullable Location found;
  }

  private final Wanted root = new Wanted();
  private final Set<JsonPointer> leftOut;

  /**
   * Begins a search.
   *
   * @param leftOut the ways, in the text, to what is not in the source
   */
  TextPlaces(List<JsonPointer> leftOut) {
    this.leftOut = new HashSet<>(leftOut);
  }

  /** Looks for a field, too. */
  void lookFor(JsonPointer field) {
    Wanted wanted = root;
    for (JsonPointer step = field; !step.matches(); step = step.tail()) {
      wanted = wanted.within.computeIfAbsent(step.getMatchingProperty(), name -> new Wanted());
    }
  }

  /** Where a field was found in the text, where its number in a list may be a higher one. */
  Optional<Problem.Location> found(JsonPointer field) {
    Wanted wanted = root;
    for (JsonPointer step = field; !step.matches(); step = step.tail()) {
      wanted = wanted.within.getOrDefault(step.getMatchingProperty(), new Wanted());
    }
    return Optional.ofNullable(wanted.found);
  }

  /** Goes through a text, as far as it is JSON. */
  void walk(String text) {
    try (JsonParser parser = TEXTS.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != null) {
        walk(parser, root, JsonPointer.empty());
      }
    } catch (JacksonException e) {
      // what comes after is not looked for: the text breaks off
    }
  }

  private void walk(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    TokenStreamLocation start = parser.currentTokenLocation();
    wanted.found =
        new Problem.Location(
            pointer, Optional.of(new Problem.Place(start.getLineNr(), start.getColumnNr())));
    if (wanted.within.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      walkMembers(parser, wanted, pointer);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      walkEntries(parser, wanted, pointer);
    }
  }

  private void walkMembers(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      Wanted member = wanted.within.get(name);
      if (member != null && member.found == null) {
        walk(parser, member, pointer.appendProperty(name));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void walkEntries(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    int inSource = 0;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      boolean isLeftOut = !leftOut.isEmpty() && leftOut.contains(pointer.appendIndex(i));
      Wanted entry = isLeftOut ? null : wanted.within.get(Integer.toString(inSource++));
      if (entry != null) {
        walk(parser, entry, pointer.appendIndex(i));
      } else {
        parser.skipChildren();
      }
    }
  }
}
