package org.civilsociety.jackson.format;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/**
 * A value whose kind is not given by its place, in an object whose only member says it: {@code
 * {"coalition": {…}}}. The kind is never guessed from what is inside.
 */
public final class EnvelopeFormat<T> implements ValueFormat<T> {

  private final Class<T> type;
  private final Map<String, Class<? extends T>> kinds;
  private final Formats formats;
  private final @Nullable T absent;

  EnvelopeFormat(
      Class<T> type, Map<String, Class<? extends T>> kinds, Formats formats, @Nullable T absent) {
    this.type = type;
    this.kinds = kinds;
    this.formats = formats;
    this.absent = absent;
  }

  @Override
  public @Nullable T read(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartObjectToken()) {
      return Malformed.token(type, expectation(), parser, context);
    }
    String name = parser.nextName();
    Class<? extends T> kind = kinds.get(name);
    if (kind == null) {
      throw mismatch(name == null ? "an empty object" : Excerpt.quoted(name), parser);
    }
    parser.nextToken();
    T value = readKind(name, kind, parser, context);
    parser.skipChildren();
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      throw mismatch("another member: " + Excerpt.quoted(parser.currentName()), parser);
    }
    return value;
  }

  private @Nullable T readKind(
      String name, Class<? extends T> kind, JsonParser parser, DeserializationContext context) {
    try {
      return formats.of(kind).read(parser, context);
    } catch (JacksonException e) {
      throw e.prependPath(type, name);
    }
  }

  private RuntimeException mismatch(String found, JsonParser parser) {
    return Malformed.structure(
        type, "must be %s; found %s".formatted(expectation(), found), parser);
  }

  private String expectation() {
    return kinds.keySet().stream()
        .map(kind -> "{\"" + kind + "\": …}")
        .collect(Collectors.joining(" or "));
  }

  @Override
  public void write(T value, JsonGenerator generator, SerializationContext context) {
    String kind =
        kindOf(value.getClass())
            .orElseThrow(() -> new IllegalArgumentException("is of no known kind: " + value));
    generator.writeStartObject();
    generator.writeName(kind);
    writeKind(Objects.requireNonNull(kinds.get(kind)), value, generator, context);
    generator.writeEndObject();
  }

  /** The name of the kind that a class is, if it is one of these. */
  public Optional<String> kindOf(Class<?> implementation) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue().isAssignableFrom(implementation))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private <K extends T> void writeKind(
      Class<K> kind, T value, JsonGenerator generator, SerializationContext context) {
    formats.of(kind).write(kind.cast(value), generator, context);
  }

  @Override
  public boolean isAbsent(T value) {
    return value.equals(absent);
  }
}
