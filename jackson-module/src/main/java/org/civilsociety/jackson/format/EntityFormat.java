package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilsociety.Extensible;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Reflection;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/**
 * An entity as a JSON object: its members in a fixed order, then the unknown ones that it carries.
 * Members are read in any order; an explicit null is the same as an absent member.
 */
public final class EntityFormat<T extends Extensible> implements ValueFormat<T> {

  private static final ExtensionFormat EXTENSIONS = new ExtensionFormat();

  private final EntityType<T> type;
  private final @Nullable Method addVerbatim;
  private final Map<String, Member> members = new LinkedHashMap<>();

  // made when they are first needed; whichever thread makes them, they do the same
  private @Nullable MethodHandle reader;
  private @Nullable MethodHandle writer;
  private @Nullable MethodHandle writerOfDerived;

  EntityFormat(EntityType<T> type) {
    this.type = type;
    addVerbatim =
        Arrays.stream(type.builder().getMethods())
            .filter(method -> method.getName().equals("addVerbatim"))
            .filter(method -> method.getParameterTypes()[0] == Verbatim.class)
            .findFirst()
            .orElse(null);
  }

  /**
   * Adds the members, first those that are no attributes; apart from the constructor, for an entity
   * can contain its own kind.
   */
  void addMembers(List<Member> first, Function<Class<?>, ? extends ValueFormat<?>> formats) {
    first.forEach(member -> members.put(member.name(), member));
    type.attributes()
        .forEach(
            attribute -> members.put(attribute.name(), new AttributeMember(attribute, formats)));
  }

  public Class<T> type() {
    return type.type();
  }

  /** The names of all members, in the order in which they are written. */
  public Set<String> memberNames() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /** The value of an attribute as it is written; empty where it is absent. */
  public Optional<Object> value(String attribute, Object entity) {
    return members.get(attribute) instanceof AttributeMember known
        ? known.value(entity)
        : Optional.empty();
  }

  @Override
  public @Nullable T read(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartObjectToken() && parser.currentToken() != JsonToken.PROPERTY_NAME) {
      return Malformed.token(
          type(), Fault.entity(example()), "an object, like " + example(), parser, context);
    }
    if (Malformed.isTooDeep(parser, context)) {
      return null;
    }
    Gatherer gatherer = Gatherer.of(parser);
    return gatherer == null
        ? readAll(parser, context)
        : readWhatCanBe(parser, context, gatherer, gatherer.mark(parser));
  }

  @SuppressWarnings("unchecked") // it gives what the builder of the type makes
  private T readAll(JsonParser parser, DeserializationContext context) {
    if (reader == null) {
      reader = EntityReader.of(type, List.copyOf(members.values()));
    }
    try {
      return (T) (Object) reader.invokeExact(parser, context);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /** Reads an object and leaves out what is malformed in it. */
  private @Nullable T readWhatCanBe(
      JsonParser parser, DeserializationContext context, Gatherer gatherer, Gatherer.Mark mark) {
    Object builder = type.newBuilder();
    Set<String> found = new HashSet<>();
    Set<String> given = new HashSet<>();
    Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
    String name = parser.isExpectedStartObjectToken() ? parser.nextName() : parser.currentName();
    for (; name != null; name = parser.nextName()) {
      Member member = members.get(name);
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        given.add(name);
      }
      if (member == null) {
        EXTENSIONS.addMember(name, unknown, parser, context);
      } else if (!found.add(name)) {
        gatherer.leaveOut(Fault.MEMBER_REPEATED, parser);
      } else if (given.contains(name)) {
        member.read(builder, parser, context);
      }
      parser.skipChildren();
    }
    type.setExtensions(builder, new Extensions(unknown));
    if (addVerbatim != null) {
      for (Verbatim leftOut : gatherer.verbatimsSince(mark, this)) {
        Reflection.call(addVerbatim, builder, leftOut);
      }
    }
    for (Member member : members.values()) {
      if (!given.contains(member.name()) && member.absence() != null) {
        gatherer.noteAbsent(member.absence(), member.name(), unknown.keySet(), mark);
      }
    }
    List<String> missing = missing(member -> !given.contains(member.name()));
    missing.forEach(
        member -> gatherer.noteAbsent(Fault.missing(member), member, unknown.keySet(), mark));
    return salvage(builder, missing.isEmpty(), gatherer, mark, parser);
  }

  /** How such an object begins: {@code {"text": …, "language": …}}. */
  private String example() {
    return members.keySet().stream()
        .limit(2)
        .map(name -> '"' + name + "\": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private List<String> missing(Predicate<Member> isAbsent) {
    return members.values().stream()
        .filter(member -> member.isRequired() && isAbsent.test(member))
        .map(Member::name)
        .toList();
  }

  /** Leaves out what cannot be made because a part is missing or was itself left out. */
  private @Nullable T salvage(
      Object builder, boolean isWhole, Gatherer gatherer, Gatherer.Mark mark, JsonParser parser) {
    Fault fault = null;
    if (isWhole) {
      try {
        return type.build(builder);
      } catch (IllegalStateException e) {
        // a member without which it cannot be was itself left out
      } catch (IllegalArgumentException e) {
        fault = Fault.form(type());
      }
    }
    gatherer.leaveOutSince(mark, fault, parser);
    return null;
  }

  @Override
  public void write(T value, JsonGenerator generator, SerializationContext context) {
    Extensions extensions = value.getExtensions();
    boolean isExtended = !extensions.isEmpty();
    if (isExtended) {
      requireUnknownNames(extensions, value, context);
    }
    generator.writeStartObject(value);
    try {
      writer(value.getClass()).invokeExact((Object) value, generator, context);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
    if (isExtended) {
      EXTENSIONS.writeMembers(extensions, generator, context);
    }
    generator.writeEndObject();
  }

  private MethodHandle writer(Class<?> implementation) {
    if (implementation == type.implementation()) {
      if (writer == null) {
        writer = EntityWriter.of(implementation, List.copyOf(members.values()));
      }
      return writer;
    }
    if (writerOfDerived == null) {
      writerOfDerived = EntityWriter.of(type(), List.copyOf(members.values()));
    }
    return writerOfDerived;
  }

  private void requireUnknownNames(Extensions extensions, T value, SerializationContext context) {
    for (String name : extensions.members().keySet()) {
      if (members.containsKey(name)) {
        throw DatabindException.from(
            context,
            "an extension must not have the name of a member of the model; found %s in %s"
                .formatted(Excerpt.quoted(name), value));
      }
    }
  }
}
