package org.civilsociety.jackson;

import java.util.List;
import org.civilsociety.jackson.format.EnvelopeFormat;
import org.civilsociety.jackson.format.ValueFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Lets Jackson read a type in its format. */
final class FormatDeserializer<V> extends StdDeserializer<V> {

  private static final int SHOWN_STEPS = 20;

  private final transient ValueFormat<V> format;

  FormatDeserializer(Class<V> type, ValueFormat<V> format) {
    super(type);
    this.format = format;
  }

  @Override
  public @Nullable V deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return format.read(parser, context);
    } catch (StreamConstraintsException e) {
      throw shortened(e, parser);
    }
  }

  /** What is immutable cannot be updated. */
  @Override
  public V deserialize(JsonParser parser, DeserializationContext context, V value) {
    throw DatabindException.from(
        context, "is immutable and cannot be updated: read a new one, or use its builder");
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return format.ofNull();
  }

  /** Names the way to a nesting that is too deep by its outermost steps, not by all of them. */
  private static JacksonException shortened(StreamConstraintsException e, JsonParser parser) {
    JacksonException shortened =
        new StreamConstraintsException(e.getOriginalMessage(), parser.currentTokenLocation());
    List<JacksonException.Reference> path = e.getPath();
    for (int i = Math.min(path.size(), SHOWN_STEPS) - 1; i >= 0; i--) {
      shortened.prependPath(path.get(i));
    }
    return shortened;
  }

  /**
   * Reads an envelope here, with better messages than Jackson's own (see {@link TypeNames}), and
   * what a mapper with default typing wrote without a type, for the declared type says it.
   */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer kind) {
    return format instanceof EnvelopeFormat || !parser.isExpectedStartArrayToken()
        ? deserialize(parser, context)
        : super.deserializeWithType(parser, context, kind);
  }
}
