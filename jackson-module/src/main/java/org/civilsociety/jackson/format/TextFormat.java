package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import org.civilsociety.internal.Reflection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A value by its text form: a JSON string, read as it stands and never trimmed. */
public final class TextFormat<V> implements ValueFormat<V> {

  private static final MethodHandle READ_TEXT =
      Reflection.ownMethod(MethodHandles.lookup(), "readText");
  private static final MethodHandle WRITE_TEXT =
      Reflection.ownMethod(MethodHandles.lookup(), "writeText");

  private final Class<V> type;
  private final Function<String, V> parse;

  TextFormat(Class<V> type, Function<String, V> parse) {
    this.type = type;
    this.parse = parse;
  }

  @Override
  public @Nullable V read(JsonParser parser, DeserializationContext context) {
    return readText(type, parse, parser, context);
  }

  static <V> @Nullable V readText(
      Class<V> type, Function<String, V> parse, JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return Malformed.token(type, Expected.TEXT, parser, context);
    }
    String text = parser.getString();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      return Malformed.text(type, text, String.valueOf(e.getMessage()), parser, context);
    }
  }

  @Override
  public MethodHandle reader() {
    return MethodHandles.insertArguments(READ_TEXT, 0, type, parse);
  }

  @Override
  public void write(V value, JsonGenerator generator, SerializationContext context) {
    writeText(value, generator, context);
  }

  static void writeText(Object value, JsonGenerator generator, SerializationContext context) {
    generator.writeString(value.toString());
  }

  @Override
  public MethodHandle writer() {
    return WRITE_TEXT
        .asType(WRITE_TEXT.type().changeParameterType(0, type))
        .asType(WRITE_TEXT.type());
  }

  @Override
  public boolean isAbsent(V value) {
    return value.toString().isEmpty();
  }

  /** Reads the text form of a key in a user's map. */
  public V parse(String text) {
    return parse.apply(text);
  }

  public Class<V> type() {
    return type;
  }
}
