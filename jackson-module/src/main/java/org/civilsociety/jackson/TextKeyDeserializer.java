package org.civilsociety.jackson;

import org.civilsociety.jackson.format.TextFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value with a text form where it is the key of a user's map. */
final class TextKeyDeserializer extends KeyDeserializer {

  private final transient TextFormat<?> format;

  TextKeyDeserializer(TextFormat<?> format) {
    this.format = format;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    try {
      return format.parse(key);
    } catch (IllegalArgumentException e) {
      return context.handleWeirdKey(format.type(), key, "%s", e.getMessage());
    }
  }
}
