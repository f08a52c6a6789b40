package org.civilsociety.jackson.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** One member of the JSON object that an entity is. */
interface Member {

  String name();

  /** Whether the entity cannot be made without it. */
  boolean isRequired();

  /** What to say of an entity that does not have it; null if nothing. */
  default @Nullable Fault absence() {
    return null;
  }

  /** Reads the value at the current token, which is not null, into the entity's builder. */
  void read(Object builder, JsonParser parser, DeserializationContext context);

  /** Writes name and value, or nothing where the value is absent. */
  void write(Object entity, JsonGenerator generator, SerializationContext context);
}
