package org.civilsociety.jackson.format;

import java.util.Collection;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Any value of the model by itself, exactly as it stands in the JSON of its record. */
public final class StandingValue {

  private StandingValue() {}

  /** Writes a party in its envelope, several values as a list, anything else by its type. */
  public static void write(Object value, JsonGenerator generator, SerializationContext context) {
    if (value instanceof Collection<?> many) {
      generator.writeStartArray();
      Sorting.entries(many, context).forEach(entry -> write(entry, generator, context));
      generator.writeEndArray();
    } else {
      write(declaredType(value), value, generator, context);
    }
  }

  private static <V> void write(
      Class<V> type, Object value, JsonGenerator generator, SerializationContext context) {
    Formats.ALL.of(type).write(type.cast(value), generator, context);
  }

  /** The type that an attribute or a list declares for such a value. */
  private static Class<?> declaredType(Object value) {
    if (value instanceof ExtensionValue) {
      return ExtensionValue.class;
    }
    if (value instanceof LocalizedText) {
      return LocalizedText.class;
    }
    if (value instanceof Party) {
      return Party.class;
    }
    if (value instanceof Extensible entity) {
      return Formats.ALL.of(entity).type();
    }
    return value instanceof Enum<?> choice ? choice.getDeclaringClass() : value.getClass();
  }
}
