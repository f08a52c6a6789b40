package org.civilsociety.jackson.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.internal.Attribute;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A member that is an attribute of the model: read by its getter, set on the builder. */
final class AttributeMember implements Member {

  private final Attribute attribute;
  private final ValueFormat<Object> format;
  private final SerializableString name;
  private final boolean isMany;
  private final boolean isDistinct;

  @SuppressWarnings("unchecked") // the format is looked up by the type of the values
  AttributeMember(Attribute attribute, Function<Class<?>, ? extends ValueFormat<?>> formats) {
    this.attribute = attribute;
    format = (ValueFormat<Object>) formats.apply(attribute.valueType());
    name = new SerializedString(attribute.name());
    isMany = attribute.isMany();
    isDistinct = isMany && attribute.returnType() != List.class;
  }

  @Override
  public String name() {
    return attribute.name();
  }

  @Override
  public boolean isRequired() {
    return attribute.isRequired();
  }

  @Override
  public void read(Object builder, JsonParser parser, DeserializationContext context) {
    if (isMany) {
      readList(builder, parser, context);
      return;
    }
    Object value = format.read(parser, context);
    if (value != null) {
      attribute.set(builder, value);
    }
  }

  private void readList(Object builder, JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartArrayToken()) {
      Malformed.token(List.class, Expected.LIST, parser, context);
      return;
    }
    if (Malformed.isTooDeep(parser, context)) {
      return;
    }
    Set<Object> found = isDistinct ? new HashSet<>() : Set.of();
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      try {
        Object value = format.read(parser, context);
        parser.skipChildren();
        if (value == null) {
          continue;
        }
        if (isDistinct && !found.add(value)) {
          String message = "stands twice in the list: " + value;
          Malformed.surplus(attribute.valueType(), Fault.ENTRY_REPEATED, message, parser, context);
        } else {
          attribute.add(builder, value);
        }
      } catch (JacksonException e) {
        throw e.prependPath(List.class, index);
      }
    }
  }

  /** The value that is written; empty where it is absent. */
  Optional<Object> value(Object entity) {
    return attribute.value(entity);
  }

  @Override
  public void write(Object entity, JsonGenerator generator, SerializationContext context) {
    Object value = attribute.present(entity);
    if (value != null) {
      generator.writeName(name);
      writeValue(value, generator, context);
    }
  }

  private void writeValue(Object value, JsonGenerator generator, SerializationContext context) {
    if (value instanceof Collection<?> many) {
      generator.writeStartArray();
      for (Object entry : Sorting.entries(many, context)) {
        format.write(entry, generator, context);
      }
      generator.writeEndArray();
    } else {
      format.write(value, generator, context);
    }
  }
}
