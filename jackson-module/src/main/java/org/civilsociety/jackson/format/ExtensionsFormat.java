package org.civilsociety.jackson.format;

import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** Unknown members by themselves, where a user's own type holds them: a JSON object. */
final class ExtensionsFormat implements ValueFormat<Extensions> {

  private final ExtensionFormat values = new ExtensionFormat();

  @Override
  public @Nullable Extensions read(JsonParser parser, DeserializationContext context) {
    return parser.isExpectedStartObjectToken()
        ? values.readObject(parser, context)
        : Malformed.token(Extensions.class, Expected.OBJECT, parser, context);
  }

  @Override
  public void write(Extensions value, JsonGenerator generator, SerializationContext context) {
    values.write(value, generator, context);
  }

  @Override
  public boolean isAbsent(Extensions value) {
    return value.isEmpty();
  }
}
