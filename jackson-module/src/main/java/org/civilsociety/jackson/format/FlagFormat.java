package org.civilsociety.jackson.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** True or false. */
final class FlagFormat implements ValueFormat<Boolean> {

  @Override
  public @Nullable Boolean read(JsonParser parser, DeserializationContext context) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Malformed.token(Boolean.class, Expected.FLAG, parser, context);
    };
  }

  @Override
  public void write(Boolean value, JsonGenerator generator, SerializationContext context) {
    generator.writeBoolean(value);
  }

  @Override
  public boolean isAbsent(Boolean value) {
    return !value;
  }
}
