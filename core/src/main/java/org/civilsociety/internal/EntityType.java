package org.civilsociety.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.value.Extensions;

/**
 * An entity of the model, taken apart into its attributes and put together again.
 *
 * @param <T> the interface of the model
 */
public final class EntityType<T extends Extensible> {

  private final Class<T> type;
  private final Class<?> builder;
  private final Class<?> implementation;
  private final MethodHandle newBuilder;
  private final MethodHandle build;
  private final List<Attribute> attributes = new ArrayList<>();
  private final Attribute extensions;

  EntityType(Class<T> type, List<String> names) {
    this.type = type;
    try {
      builder = Class.forName(type.getName() + "Builder", true, type.getClassLoader());
      implementation =
          Arrays.stream(builder.getDeclaredClasses())
              .filter(type::isAssignableFrom)
              .findFirst()
              .orElseThrow();
      newBuilder =
          Reflection.handle(builder.getConstructor()).asType(MethodType.methodType(Object.class));
      build =
          Reflection.handle(builder.getMethod("build"))
              .asType(MethodType.methodType(Object.class, Object.class));
      names.forEach(name -> attributes.add(new Attribute(name, type, builder, implementation)));
      extensions = new Attribute("extensions", type, builder, implementation);
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
    return builder;
  }

  /**
   * Returns the class of what its builder makes. Somebody may have derived others from the type.
   *
   * @return the class, which is not public
   */
  public Class<?> implementation() {
    return implementation;
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
   * Returns all attributes, and last the extensions.
   *
   * @return in the order in which they are written
   */
  public List<Attribute> attributesAndExtensions() {
    return Stream.concat(attributes.stream(), Stream.of(extensions)).toList();
  }

  /**
   * Makes a builder.
   *
   * @return a builder on which nothing is set
   */
  public Object newBuilder() {
    try {
      return newBuilder.invokeExact();
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /**
   * Makes a builder for a changed copy.
   *
   * @param entity an entity of this type
   * @return a builder on which everything is set that the entity has
   */
  public Object builderFrom(Extensible entity) {
    Object copy = newBuilder();
    attributes.forEach(
        attribute -> attribute.value(entity).ifPresent(value -> attribute.set(copy, value)));
    setExtensions(copy, entity.getExtensions());
    return copy;
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
    this.extensions.set(builder, extensions);
  }

  /**
   * Builds the entity.
   *
   * @param builder the builder
   * @return the entity
   * @throws IllegalStateException if something is missing without which it cannot be
   * @throws IllegalArgumentException if the attributes do not make an entity
   */
  @SuppressWarnings("unchecked") // the builder is one of this type
  public T build(Object builder) {
    try {
      return (T) (Object) build.invokeExact(builder);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /**
   * Returns what makes a builder.
   *
   * @return takes nothing, gives an object, which is the builder
   */
  public MethodHandle newBuilderHandle() {
    return newBuilder;
  }

  /**
   * Returns what builds the entity.
   *
   * @return takes an object, which is the builder, gives an object, which is the entity
   */
  public MethodHandle buildHandle() {
    return build;
  }
}
