package org.civilsociety.jackson.document;

import java.io.Reader;
import java.util.List;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What could be read of one document, and what could not.
 *
 * @param text the text of the document
 * @param value what was read; null if there is nothing of the kind
 * @param gathering what was malformed
 * @param tokens the tokens, all of which have been read
 * @param trailing where something comes after the end of the document; null if nothing does
 */
record Salvage<T>(
    DocumentText text,
    @Nullable T value,
    Gathering gathering,
    SalvagedTokens tokens,
    Problem.@Nullable Place trailing) {

  /** So much deeper than is read, values are still skipped. */
  private static final int SKIPPED_LEVELS = 1_000;

  private static final JsonMapper MAPPER =
      mapper(ReadLimits.MAX_DEPTH + SKIPPED_LEVELS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Lengths are bounded by that of the whole document. */
  static JsonMapper.Builder mapper(int maxDepth) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(constraints(maxDepth, Integer.MAX_VALUE))
                .build())
        .addModule(new CivilSocietyModule());
  }

  private static StreamReadConstraints constraints(int maxDepth, int maxLength) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(maxDepth)
        .maxNumberLength(maxLength)
        .maxStringLength(maxLength)
        .maxNameLength(maxLength)
        .build();
  }

  /** Reads all that can be read. */
  static <T> Salvage<T> of(DocumentText text, Class<T> type, ReadLimits limits) {
    try (SalvagedTokens tokens = new SalvagedTokens(parser(text.text()), text, limits)) {
      T value = null;
      if (tokens.nextToken() != null) {
        value = MAPPER.readerFor(type).readValue(tokens);
      }
      return new Salvage<>(text, value, tokens.gatherer(), tokens, trailing(text.text(), tokens));
    }
  }

  /** Whether the document was read to its end. */
  boolean isWhole() {
    return !tokens.isStopped() && trailing == null && text.end().isEmpty();
  }

  private static Problem.@Nullable Place trailing(String text, SalvagedTokens tokens) {
    if (tokens.isStopped() || tokens.currentToken() == null) {
      return null;
    }
    int behind = Stumble.afterSpace(text, tokens.end());
    return behind < text.length() ? Lines.place(text, behind) : null;
  }

  /** Where the document begins, or the text ends. */
  Problem.Place start() {
    return Lines.place(text.text(), Stumble.afterSpace(text.text(), 0));
  }

  /** The places of all that is in the document and not in the value, if there is one. */
  List<JsonPointer> leftOut() {
    return gathering.notes().stream()
        .filter(Gathering.Note::isLeftOut)
        .map(Gathering.Note::pointer)
        .toList();
  }

  static JsonParser parser(String text) {
    return MAPPER.createParser(text.toCharArray());
  }

  /** The tokens of a document of any size, each of which has at most so many characters. */
  static JsonParser parser(Reader text, int maxLength) {
    return JsonFactory.builder()
        .streamReadConstraints(constraints(ReadLimits.MAX_DEPTH + SKIPPED_LEVELS, maxLength))
        .build()
        .createParser(ObjectReadContext.empty(), text);
  }
}
