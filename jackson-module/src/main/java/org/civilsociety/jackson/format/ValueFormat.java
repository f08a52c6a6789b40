package org.civilsociety.jackson.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** How one type of the model stands in JSON. */
public interface ValueFormat<V> {

  /**
   * Reads the value at the current token, and stops at its last token.
   *
   * @return null only if a problem handler of the mapper chose to go on without the value
   */
  @Nullable V read(JsonParser parser, DeserializationContext context);

  void write(V value, JsonGenerator generator, SerializationContext context);

  /** What an explicit null is where a user's own type holds the value. */
  default @Nullable V ofNull() {
    return null;
  }

  /** Whether the value says nothing, so that a member that has it is left out. */
  default boolean isAbsent(V value) {
    return false;
  }
}
