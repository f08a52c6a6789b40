package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Reflection;
import org.jspecify.annotations.Nullable;
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

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodHandle READ_ONE = Reflection.ownMethod(LOOKUP, "readOne");
  private static final MethodHandle READ_LIST = Reflection.ownMethod(LOOKUP, "readList");
  private static final MethodHandle READ_SET = Reflection.ownMethod(LOOKUP, "readSet");
  private static final MethodHandle WRITE_ONE = Reflection.ownMethod(LOOKUP, "writeOne");
  private static final MethodHandle WRITE_SET = Reflection.ownMethod(LOOKUP, "writeSet");
  private static final MethodHandle WRITE_LIST = Reflection.ownMethod(LOOKUP, "writeList");

  private final Attribute attribute;
  private final ValueFormat<Object> format;
  private final SerializableString name;
  private final boolean isMany;
  private final boolean isDistinct;
  private final MethodHandle reader;

  @SuppressWarnings("unchecked") // the format is looked up by the type of the values
  AttributeMember(Attribute attribute, Function<Class<?>, ? extends ValueFormat<?>> formats) {
    this.attribute = attribute;
    format = (ValueFormat<Object>) formats.apply(attribute.valueType());
    name = new SerializedString(attribute.name());
    isMany = attribute.isMany();
    isDistinct = isMany && attribute.returnType() != List.class;
    if (isDistinct) {
      reader = MethodHandles.insertArguments(READ_SET, 0, this, attribute.addHandle());
    } else {
      reader =
          isMany
              ? MethodHandles.insertArguments(READ_LIST, 0, format.reader(), attribute.addHandle())
              : MethodHandles.insertArguments(READ_ONE, 0, format.reader(), attribute.setHandle());
    }
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
  public MethodHandle reader() {
    return reader;
  }

  static void readOne(
      MethodHandle format,
      MethodHandle set,
      Object builder,
      JsonParser parser,
      DeserializationContext context)
      throws Throwable {
    Object value = (Object) format.invokeExact(parser, context);
    if (value != null) {
      set.invokeExact(builder, value);
    }
  }

  /** Short enough for the virtual machine to compile it for each list by itself. */
  static void readList(
      MethodHandle format,
      MethodHandle add,
      Object builder,
      JsonParser parser,
      DeserializationContext context)
      throws Throwable {
    if (!isList(parser, context)) {
      return;
    }
    int index = 0;
    try {
      for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        Object value = (Object) format.invokeExact(parser, context);
        parser.skipChildren();
        if (value != null) {
          add.invokeExact(builder, value);
        }
      }
    } catch (JacksonException e) {
      throw e.prependPath(List.class, index);
    }
  }

  static void readSet(
      AttributeMember member,
      MethodHandle add,
      Object builder,
      JsonParser parser,
      DeserializationContext context)
      throws Throwable {
    if (!isList(parser, context)) {
      return;
    }
    Set<Object> found = Set.of();
    int index = 0;
    try {
      for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        Object value = member.format.read(parser, context);
        parser.skipChildren();
        if (value != null && found.contains(value)) {
          String message = "stands twice in the list: " + value;
          Class<?> type = member.attribute.valueType();
          Malformed.surplus(type, Fault.ENTRY_REPEATED, message, parser, context);
        } else if (value != null) {
          found = found.isEmpty() ? Set.of(value) : with(value, found);
          add.invokeExact(builder, value);
        }
      }
    } catch (JacksonException e) {
      throw e.prependPath(List.class, index);
    }
  }

  private static Set<Object> with(Object value, Set<Object> others) {
    Set<Object> all = new HashSet<>(others);
    all.add(value);
    return all;
  }

  private static boolean isList(JsonParser parser, DeserializationContext context) {
    if (parser.isExpectedStartArrayToken()) {
      return !Malformed.isTooDeep(parser, context);
    }
    Malformed.token(List.class, Expected.LIST, parser, context);
    return false;
  }

  /** The value that is written; empty where it is absent. */
  Optional<Object> value(Object entity) {
    return attribute.value(entity);
  }

  @Override
  public MethodHandle writer(Class<?> implementation) {
    MethodHandle write = WRITE_ONE;
    if (isMany) {
      write = isDistinct ? WRITE_SET : WRITE_LIST;
    }
    return MethodHandles.filterArguments(
        MethodHandles.insertArguments(write, 0, name, format.writer()),
        0,
        attribute.getPresentHandle(implementation));
  }

  static void writeOne(
      SerializableString name,
      MethodHandle format,
      @Nullable Object value,
      JsonGenerator generator,
      SerializationContext context)
      throws Throwable {
    if (value != null) {
      generator.writeName(name);
      format.invokeExact(value, generator, context);
    }
  }

  static void writeList(
      SerializableString name,
      MethodHandle format,
      @Nullable Object value,
      JsonGenerator generator,
      SerializationContext context)
      throws Throwable {
    if (value != null) {
      generator.writeName(name);
      generator.writeStartArray();
      List<?> entries = (List<?>) value;
      int size = entries.size();
      for (int i = 0; i < size; i++) {
        format.invokeExact((Object) entries.get(i), generator, context);
      }
      generator.writeEndArray();
    }
  }

  static void writeSet(
      SerializableString name,
      MethodHandle format,
      @Nullable Object value,
      JsonGenerator generator,
      SerializationContext context)
      throws Throwable {
    if (value != null) {
      List<?> entries = List.copyOf(Sorting.entries((Set<?>) value, context));
      writeList(name, format, entries, generator, context);
    }
  }
}
