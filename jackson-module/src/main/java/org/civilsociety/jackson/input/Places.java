package org.civilsociety.jackson.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds places of a record, or of a tree, in the text that it was read from, which may say the same
 * in other ways: a plain string for a text, another letter case of a language tag, entries that
 * were left out.
 */
public final class Places {

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

  /**
   * Where a value stands in a document.
   *
   * @param pointer the way to it there
   * @param missing the name of the member that is absent there
   * @param place the line and column
   */
  public record Found(
      JsonPointer pointer, Optional<String> missing, Optional<Problem.Place> place) {}

  /** A place that is looked for, and those within it. */
  private static final class Wanted {
    private final Map<String, Wanted> within = new HashMap<>();
    private boolean isLanguage;

    /** Whether anything within is a text by its language. */
    private boolean hasLanguages;

    private @Nullable JsonPointer pointer;
    private Problem.@Nullable Place place;
  }

  private final Wanted root = new Wanted();
  private final LeftOutEntries leftOut;

  /**
   * Begins a search.
   *
   * @param leftOut the ways, in the document, to what is not in the record
   */
  public Places(Stream<JsonPointer> leftOut) {
    this.leftOut = LeftOutEntries.of(leftOut);
  }

  /**
   * Looks for a place, too.
   *
   * @param pointer the way to it in the JSON of the record
   * @param missing a member that the record lacks there; the document may have it all the same
   * @param isLanguage whether the last step is to a text by its language
   */
  public void lookFor(JsonPointer pointer, Optional<String> missing, boolean isLanguage) {
    Wanted wanted = root;
    for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
      wanted.hasLanguages |= isLanguage && step.tail().matches();
      wanted = wanted.within.computeIfAbsent(step.getMatchingProperty(), name -> new Wanted());
    }
    wanted.isLanguage |= isLanguage;
    if (missing.isPresent()) {
      wanted.within.computeIfAbsent(missing.get(), name -> new Wanted());
    }
  }

  /** Goes through a text, as far as it is JSON. */
  public void walk(String text) {
    try (JsonParser parser = TEXTS.createParser(ObjectReadContext.empty(), text.toCharArray())) {
      if (parser.nextToken() != null) {
        walk(parser, root, JsonPointer.empty());
      }
    } catch (JacksonException e) {
      // what comes after is not looked for: the text breaks off
    }
  }

  private void walk(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    wanted.pointer = pointer;
    TokenStreamLocation start = parser.currentTokenLocation();
    wanted.place = new Problem.Place(start.getLineNr(), start.getColumnNr());
    JsonToken token = parser.currentToken();
    if (wanted.within.isEmpty()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      walkMembers(parser, wanted, pointer);
    } else if (token == JsonToken.START_ARRAY) {
      walkEntries(parser, wanted, pointer);
    } else if (token == JsonToken.VALUE_STRING) {
      Wanted unknown = wanted.within.get(LanguageTag.UNDETERMINED.value());
      if (unknown != null && unknown.isLanguage) {
        walk(parser, unknown, pointer);
      }
    }
  }

  private void walkMembers(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      Wanted member = member(wanted, name);
      if (member != null && member.pointer == null) {
        walk(parser, member, pointer.appendProperty(name));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static @Nullable Wanted member(Wanted wanted, String name) {
    Wanted member = wanted.within.get(name);
    if (member != null || !wanted.hasLanguages) {
      return member;
    }
    try {
      Wanted text = wanted.within.get(LanguageTag.parse(name).value());
      return text != null && text.isLanguage ? text : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void walkEntries(JsonParser parser, Wanted wanted, JsonPointer pointer) {
    IntPredicate isLeftOut = leftOut.in(pointer);
    int inRecord = 0;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      Wanted entry = isLeftOut.test(i) ? null : wanted.within.get(Integer.toString(inRecord++));
      if (entry != null) {
        walk(parser, entry, pointer.appendIndex(i));
      } else {
        parser.skipChildren();
      }
    }
  }

  /**
   * Says where a place was found.
   *
   * @param pointer the way to it in the JSON of the record
   * @param missing a member that the record lacks there
   * @return the place in the document, or the nearest that contains it
   */
  public Found found(JsonPointer pointer, Optional<String> missing) {
    Wanted wanted = root;
    Wanted nearest = root;
    for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
      wanted = wanted.within.getOrDefault(step.getMatchingProperty(), new Wanted());
      nearest = wanted.pointer == null ? nearest : wanted;
    }
    Wanted member = missing.map(wanted.within::get).orElse(null);
    if (member != null && member.pointer != null) {
      return new Found(member.pointer, Optional.empty(), Optional.ofNullable(member.place));
    }
    return new Found(
        nearest.pointer == null ? pointer : nearest.pointer,
        missing,
        Optional.ofNullable(nearest.place));
  }
}
