package org.civilsociety.jackson.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A text by language: {@code {"en": "…", "ar": "…"}}; a plain string means {@code und}. */
final class LocalizedTextFormat implements ValueFormat<LocalizedText> {

  private final ValueFormat<String> text;

  LocalizedTextFormat(ValueFormat<String> text) {
    this.text = text;
  }

  @Override
  public @Nullable LocalizedText read(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return new LocalizedText(Map.of(LanguageTag.UNDETERMINED, parser.getString()));
    }
    if (!parser.isExpectedStartObjectToken()) {
      return Malformed.token(LocalizedText.class, Expected.LOCALIZED_TEXT, parser, context);
    }
    if (Malformed.isTooDeep(parser, context)) {
      return null;
    }
    Gatherer gatherer = Gatherer.of(context);
    Gatherer.Mark mark = gatherer == null ? null : gatherer.mark(parser);
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    Set<LanguageTag> found = new HashSet<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      try {
        LanguageTag language = language(name, parser, context);
        if (language != null && !found.add(language)) {
          String message = "has two texts in one language, " + language;
          Malformed.surplus(LocalizedText.class, Fault.LANGUAGE_REPEATED, message, parser, context);
        } else if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
          readText(language, texts, parser, context);
        }
      } catch (JacksonException e) {
        throw e.prependPath(LocalizedText.class, Excerpt.of(name));
      }
    }
    try {
      return new LocalizedText(texts);
    } catch (IllegalArgumentException e) {
      if (gatherer == null || mark == null) {
        throw Malformed.structure(LocalizedText.class, String.valueOf(e.getMessage()), parser);
      }
      gatherer.leaveOutSince(mark, Fault.TOO_MANY_LANGUAGES, parser);
      return null;
    }
  }

  private void readText(
      @Nullable LanguageTag language,
      Map<LanguageTag, String> texts,
      JsonParser parser,
      DeserializationContext context) {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      return;
    }
    String read = text.read(parser, context);
    parser.skipChildren();
    if (language != null && read != null) {
      texts.put(language, read);
    }
  }

  private static @Nullable LanguageTag language(
      String name, JsonParser parser, DeserializationContext context) {
    try {
      return LanguageTag.parse(name);
    } catch (IllegalArgumentException e) {
      return Malformed.text(
          LanguageTag.class, name, String.valueOf(e.getMessage()), parser, context);
    }
  }

  @Override
  public void write(LocalizedText value, JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject();
    Sorting.members(value.texts(), context)
        .forEach((language, read) -> generator.writeStringProperty(language.value(), read));
    generator.writeEndObject();
  }

  @Override
  public boolean isAbsent(LocalizedText value) {
    return value.isEmpty();
  }
}
