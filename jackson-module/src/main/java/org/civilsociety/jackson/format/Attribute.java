package org.civilsociety.jackson.format;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A member that is an attribute of the model: read by its getter, set on the builder. */
final class Attribute implements Member {

  private final String name;
  private final Method getter;
  private final Method setter;
  private final ValueFormat<Object> format;
  private final Class<?> valueType;

  @SuppressWarnings("unchecked") // the format is looked up by the type that the getter returns
  Attribute(
      String name,
      Class<?> entity,
      Class<?> builder,
      Function<Class<?>, ? extends ValueFormat<?>> formats) {
    this.name = name;
    getter = getter(entity, name);
    setter = setter(builder, name, getter.getReturnType());
    valueType = valueType(getter.getGenericReturnType());
    format = (ValueFormat<Object>) formats.apply(valueType);
  }

  private static Method getter(Class<?> entity, String name) {
    String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(entity.getMethods())
        .filter(
            m -> m.getName().equals("get" + capitalized) || m.getName().equals("is" + capitalized))
        .findFirst()
        .orElseThrow();
  }

  /** The builder's method that takes the bare value, or all values of a list at once. */
  private static Method setter(Class<?> builder, String name, Class<?> attributeType) {
    boolean many = Collection.class.isAssignableFrom(attributeType);
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0] != Optional.class)
        .filter(m -> many == (m.getParameterTypes()[0] == Iterable.class))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> valueType(Type attributeType) {
    Type type =
        attributeType instanceof ParameterizedType container
            ? container.getActualTypeArguments()[0]
            : attributeType;
    return (Class<?>) type;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isRequired() {
    return Modifier.isAbstract(getter.getModifiers())
        && getter.getReturnType() != Optional.class
        && !isMany();
  }

  private boolean isMany() {
    return Collection.class.isAssignableFrom(getter.getReturnType());
  }

  @Override
  public void read(Object builder, JsonParser parser, DeserializationContext context) {
    Object value = isMany() ? readList(parser, context) : format.read(parser, context);
    if (value != null) {
      Reflection.call(setter, builder, value);
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
    if (getter.getReturnType() != List.class && values.contains(value)) {
      String message = "stands twice in the list: " + value;
      Malformed.surplus(valueType, Fault.ENTRY_REPEATED, message, parser, context);
    } else {
      values.add(value);
    }
  }

  /** The value that is written; empty where it is absent. */
  Optional<Object> value(Object entity) {
    Object value = Reflection.call(getter, entity);
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> present);
    }
    if (value instanceof Collection<?> many) {
      return many.isEmpty() ? Optional.empty() : Optional.of(many);
    }
    return value == null || format.isAbsent(value) ? Optional.empty() : Optional.of(value);
  }

  @Override
  public void write(Object entity, JsonGenerator generator, SerializationContext context) {
    value(entity)
        .ifPresent(
            value -> {
              generator.writeName(name);
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
