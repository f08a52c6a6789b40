package org.civilsociety.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.civilsociety.Extensible;
import org.civilsociety.value.Extensions;

/** An entity of the model, taken apart into its attributes and put together again. */
public final class EntityType<T extends Extensible> {

  private final Class<T> type;
  private final Constructor<?> newBuilder;
  private final Method setExtensions;
  private final Method build;
  private final List<Attribute> attributes = new ArrayList<>();

  EntityType(Class<T> type, List<String> names) {
    this.type = type;
    try {
      Class<?> builder = Class.forName(type.getName() + "Builder", true, type.getClassLoader());
      newBuilder = builder.getConstructor();
      setExtensions = builder.getMethod("extensions", Extensions.class);
      build = builder.getMethod("build");
      names.forEach(name -> attributes.add(new Attribute(name, type, builder)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The interface of the model. */
  public Class<T> type() {
    return type;
  }

  /** Its builder. */
  public Class<?> builder() {
    return newBuilder.getDeclaringClass();
  }

  /** All attributes but the extensions, in the order in which they are written. */
  public List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  /** A new builder, on which attributes can be set. */
  public Object newBuilder() {
    return Reflection.create(newBuilder);
  }

  /** A new builder, on which everything that an entity of this type has is set. */
  public Object builderFrom(Extensible entity) {
    Object builder = newBuilder();
    attributes.forEach(
        attribute -> attribute.value(entity).ifPresent(value -> attribute.set(builder, value)));
    setExtensions(builder, entity.getExtensions());
    return builder;
  }

  /** Whether there is an attribute of a name. */
  public boolean has(String name) {
    return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
  }

  /** The attribute of a name. */
  public Attribute attribute(String name) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Sets the unknown members. */
  public void setExtensions(Object builder, Extensions extensions) {
    Reflection.call(setExtensions, builder, extensions);
  }

  /**
   * Builds the entity.
   *
   * @throws IllegalStateException if something is missing without which it cannot be
   * @throws IllegalArgumentException if the attributes do not make an entity
   */
  public T build(Object builder) {
    return type.cast(Objects.requireNonNull(Reflection.call(build, builder)));
  }
}
