package org.civilsociety.jackson;

import org.civilsociety.jackson.format.EnvelopeFormat;
import org.civilsociety.jackson.format.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets Jackson write a type in its format. */
final class FormatSerializer<V> extends StdSerializer<V> {

  private final ValueFormat<V> format;

  FormatSerializer(Class<V> type, ValueFormat<V> format) {
    super(type);
    this.format = format;
  }

  @Override
  public void serialize(V value, JsonGenerator generator, SerializationContext context) {
    format.write(value, generator, context);
  }

  @Override
  public void serializeWithType(
      V value, JsonGenerator generator, SerializationContext context, TypeSerializer kind) {
    if (format instanceof EnvelopeFormat) {
      format.write(value, generator, context);
      return;
    }
    WritableTypeId prefix = kind.typeId(value, handledType(), JsonToken.VALUE_EMBEDDED_OBJECT);
    kind.writeTypePrefix(generator, context, prefix);
    format.write(value, generator, context);
    kind.writeTypeSuffix(generator, context, prefix);
  }

  @Override
  public boolean isEmpty(SerializationContext context, V value) {
    return format.isAbsent(value);
  }
}
