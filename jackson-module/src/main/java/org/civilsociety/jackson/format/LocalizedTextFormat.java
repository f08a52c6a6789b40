package org.civilsociety.jackson.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A text by language: {@code {"en": "…", "ar": "…"}}; a plain string means {@code und}. */
final class LocalizedTextFormat implements ValueFormat<LocalizedText> {

  /** So many languages are added one by one; of more, a map is made first. */
  private static final int FEW = 4;

  /** What most texts are in. */
  private static final List<LanguageTag> COMMON =
      Stream.of(Locale.getISOLanguages()).map(LanguageTag::parse).distinct().toList();

  private static final PropertyNameMatcher COMMON_NAMES =
      Names.matcher(COMMON.stream().map(LanguageTag::value).toList());

  private final ValueFormat<String> text;

  LocalizedTextFormat(ValueFormat<String> text) {
    this.text = text;
  }

  @Override
  public @Nullable LocalizedText read(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return LocalizedText.of(Map.of(LanguageTag.UNDETERMINED, parser.getString()));
    }
    if (!parser.isExpectedStartObjectToken()) {
      return Malformed.token(LocalizedText.class, Expected.LOCALIZED_TEXT, parser, context);
    }
    if (Malformed.isTooDeep(parser, context)) {
      return null;
    }
    Gatherer gatherer = Gatherer.of(parser);
    Gatherer.Mark mark = gatherer == null ? null : gatherer.mark(parser);
    LocalizedText few = LocalizedText.empty();
    Map<LanguageTag, String> many = Map.of();
    Set<LanguageTag> withoutText = Set.of();
    int index = parser.nextNameMatch(COMMON_NAMES);
    for (; Names.isName(index); index = parser.nextNameMatch(COMMON_NAMES)) {
      LanguageTag common = index < 0 ? null : COMMON.get(index);
      String name = common == null ? parser.currentName() : common.value();
      try {
        LanguageTag language = common == null ? language(name, parser, context) : common;
        if (language != null
            && (few.texts().containsKey(language)
                || many.containsKey(language)
                || withoutText.contains(language))) {
          String message = "has two texts in one language, " + language;
          Malformed.surplus(LocalizedText.class, Fault.LANGUAGE_REPEATED, message, parser, context);
        } else if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
          String read = readText(parser, context);
          if (language == null) {
            continue;
          }
          if (read == null) {
            withoutText = withoutText.isEmpty() ? new HashSet<>() : withoutText;
            withoutText.add(language);
          } else if (few.texts().size() < FEW) {
            few = few.with(language, read);
          } else {
            many = many.isEmpty() ? new LinkedHashMap<>(few.texts()) : many;
            many.put(language, read);
          }
        }
      } catch (JacksonException e) {
        throw e.prependPath(LocalizedText.class, Excerpt.of(name));
      }
    }
    try {
      return many.isEmpty() ? few : LocalizedText.of(many);
    } catch (IllegalArgumentException e) {
      if (gatherer == null || mark == null) {
        throw Malformed.structure(LocalizedText.class, String.valueOf(e.getMessage()), parser);
      }
      gatherer.leaveOutSince(mark, Fault.TOO_MANY_LANGUAGES, parser);
      return null;
    }
  }

  private @Nullable String readText(JsonParser parser, DeserializationContext context) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    String read = text.read(parser, context);
    parser.skipChildren();
    return read;
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
