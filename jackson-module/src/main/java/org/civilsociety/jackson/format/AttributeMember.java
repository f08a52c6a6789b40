package org.civilsociety.jackson.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civilsociety.internal.Attribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A member that is an attribute of the model: read by its getter, set on the builder. */
final class AttributeMember implements Member {

  private final Attribute attribute;
  private final ValueFormat<Object> format;

  @SuppressWarnings("unchecked") // the format is looked up by the type of the values
  AttributeMember(Attribute attribute, Function<Class<?>, ? extends ValueFormat<?>> formats) {
    this.attribute = attribute;
    format = (ValueFormat<Object>) formats.apply(attribute.valueType());
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
    Object value = attribute.isMany() ? readList(parser, context) : format.read(parser, context);
    if (value != null) {
      attribute.set(builder, value);
    }
  }

  private @Nullable List<Object> readList(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartArrayToken()) {
      Malformed.token(List.class, Expected.LIST, parser, context);
      return null;
    }
    if (Malformed.isTooDeep(parser, context)) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      try {
        Object value = format.read(parser, context);
        parser.skipChildren();
        if (value != null) {
          add(value, values, parser, context);
        }
      } catch (JacksonException e) {
        throw e.prependPath(List.class, index);
      }
    }
    return values;
  }

  private void add(
      Object value, List<Object> values, JsonParser parser, DeserializationContext context) {
    if (attribute.returnType() != List.class && values.contains(value)) {
      String message = "stands twice in the list: " + value;
      Malformed.surplus(attribute.valueType(), Fault.ENTRY_REPEATED, message, parser, context);
    } else {
      values.add(value);
    }
  }

  /** The value that is written; empty where it is absent. */
  Optional<Object> value(Object entity) {
    return attribute.value(entity);
  }

  @Override
  public void write(Object entity, JsonGenerator generator, SerializationContext context) {
    value(entity)
        .ifPresent(
            value -> {
              generator.writeName(name());
              writeValue(value, generator, context);
            });
  }

  private void writeValue(Object value, JsonGenerator generator, SerializationContext context) {
    if (value instanceof Collection<?> many) {
      generator.writeStartArray();
      Sorting.entries(many, context).forEach(element -> format.write(element, generator, context));
      generator.writeEndArray();
    } else {
      format.write(value, generator, context);
    }
  }
}
