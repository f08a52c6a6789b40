package org.civilsociety.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.civilsociety.Extensible;
import org.civilsociety.value.Extensions;

/**
 * An entity of the model, taken apart into its attributes and put together again.
 *
 * @param <T> the interface of the model
 */
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

  /**
   * Returns the interface of the model.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns the type of its builder.
   *
   * @return the generated class
   */
  public Class<?> builder() {
    return newBuilder.getDeclaringClass();
  }

  /**
   * Returns all attributes but the extensions.
   *
   * @return in the order in which they are written
   */
  public List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  /**
   * Makes a builder.
   *
   * @return a builder on which nothing is set
   */
  public Object newBuilder() {
    return Reflection.create(newBuilder);
  }

  /**
   * Makes a builder for a changed copy.
   *
   * @param entity an entity of this type
   * @return a builder on which everything is set that the entity has
   */
  public Object builderFrom(Extensible entity) {
    Object builder = newBuilder();
    attributes.forEach(
        attribute -> attribute.value(entity).ifPresent(value -> attribute.set(builder, value)));
    setExtensions(builder, entity.getExtensions());
    return builder;
  }

  /**
   * Says whether there is an attribute.
   *
   * @param name its name
   * @return true if there is one
   */
  public boolean has(String name) {
    return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
  }

  /**
   * Finds an attribute.
   *
   * @param name its name
   * @return the attribute
   * @throws java.util.NoSuchElementException if there is none
   */
  public Attribute attribute(String name) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Sets the unknown members.
   *
   * @param builder the builder
   * @param extensions the members
   */
  public void setExtensions(Object builder, Extensions extensions) {
    Reflection.call(setExtensions, builder, extensions);
  }

  /**
   * Builds the entity.
   *
   * @param builder the builder
   * @return the entity
   * @throws IllegalStateException if something is missing without which it cannot be
   * @throws IllegalArgumentException if the attributes do not make an entity
   */
  public T build(Object builder) {
    return type.cast(Objects.requireNonNull(Reflection.call(build, builder)));
  }
}
