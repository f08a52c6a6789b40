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
      return Malformed.token(type, Fault.envelope(kinds.keySet()), expectation(), parser, context);
    }
    if (Malformed.isTooDeep(parser, context)) {
      return null;
    }
    Gatherer gatherer = Gatherer.of(parser);
    Gatherer.Mark mark = gatherer == null ? null : gatherer.mark(parser);
    String name = parser.nextName();
    Class<? extends T> kind = kinds.get(name);
    if (kind == null) {
      String found = name == null ? "an empty object" : Excerpt.quoted(name);
      return mismatch(found, gatherer, mark, parser);
    }
    parser.nextToken();
    T value = readKind(name, kind, parser, context);
    parser.skipChildren();
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      String found = "another member: " + Excerpt.quoted(parser.currentName());
      return mismatch(found, gatherer, mark, parser);
    }
    if (value == null && gatherer != null && mark != null) {
      gatherer.leaveOutSince(mark, null, parser);
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

  private @Nullable T mismatch(
      String found, @Nullable Gatherer gatherer, Gatherer.@Nullable Mark mark, JsonParser parser) {
    if (gatherer == null || mark == null) {
      throw Malformed.structure(
          type, "must be %s; found %s".formatted(expectation(), found), parser);
    }
    while (parser.currentToken() != JsonToken.END_OBJECT) {
      parser.nextToken();
      if (parser.currentToken().isStructStart()) {
        parser.skipChildren();
        parser.nextToken();
      }
    }
    gatherer.leaveOutSince(mark, Fault.envelope(kinds.keySet()), parser);
    return null;
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
    for (Map.Entry<String, Class<? extends T>> kind : kinds.entrySet()) {
      if (kind.getValue().isAssignableFrom(implementation)) {
        return Optional.of(kind.getKey());
      }
    }
    return Optional.empty();
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
