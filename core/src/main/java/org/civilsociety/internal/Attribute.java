package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.civilsociety.Party;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An attribute of an entity: read by its getter, set on the builder of the entity. */
public final class Attribute {

  private final String name;
  private final Method getter;
  private final Link<Function<Object, Object>> get;
  private final Link<BiConsumer<Object, Object>> set;
  private final @Nullable Link<BiConsumer<Object, Object>> add;
  private final Class<?> valueType;

  Attribute(String name, Class<?> entity, Class<?> builder) {
    this.name = name;
    getter = getter(entity, name);
    get = Link.getter(getter);
    set = Link.setter(setter(builder, name, isMany()));
    valueType = valueType(getter.getGenericReturnType());
    add = isMany() ? Link.setter(adder(builder, name, valueType)) : null;
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
  private static Method setter(Class<?> builder, String name, boolean many) {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0] != Optional.class)
        .filter(m -> many == (m.getParameterTypes()[0] == Iterable.class))
        .findFirst()
        .orElseThrow();
  }

  /** The builder's method that takes one of several values, named by the singular. */
  private static Method adder(Class<?> builder, String name, Class<?> value) {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().startsWith("add") && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0] == value)
        .max(Comparator.comparing(m -> commonLength("add" + name, m.getName())))
        .orElseThrow();
  }

  private static int commonLength(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most && one.regionMatches(true, length, other, length, 1)) {
      length++;
    }
    return length;
  }

  private static Class<?> valueType(Type attributeType) {
    Type type =
        attributeType instanceof ParameterizedType container
            ? container.getActualTypeArguments()[0]
            : attributeType;
    return (Class<?>) type;
  }

  /**
   * Returns its name.
   *
   * @return {@code founded} for {@code getFounded()}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type of the value.
   *
   * @return the type of each of several values
   */
  public Class<?> valueType() {
    return valueType;
  }

  /**
   * Returns what the getter returns.
   *
   * @return {@link Optional}, a type of collection or that of the value itself
   */
  public Class<?> returnType() {
    return getter.getReturnType();
  }

  /**
   * Says whether there may be several values.
   *
   * @return true for a list or set
   */
  public boolean isMany() {
    return Collection.class.isAssignableFrom(getter.getReturnType());
  }

  /**
   * Says whether it has to be there.
   *
   * @return true if a builder fails where it is absent
   */
  public boolean isRequired() {
    return Modifier.isAbstract(getter.getModifiers())
        && getter.getReturnType() != Optional.class
        && !isMany();
  }

  /**
   * Says whether its getter has an annotation.
   *
   * @param annotation the type of the annotation
   * @return true if it has it
   */
  public boolean has(Class<? extends Annotation> annotation) {
    return getter.isAnnotationPresent(annotation);
  }

  /**
   * Calls its getter.
   *
   * @param entity the entity
   * @return what the getter returns
   */
  public Object read(Object entity) {
    return get.function().apply(entity);
  }

  /**
   * Reads it.
   *
   * @param entity the entity
   * @return the value, or all values; empty where it is what it is before anything is said of it
   */
  public Optional<Object> value(Object entity) {
    return Optional.ofNullable(present(entity));
  }

  /**
   * Reads it, as {@link #value} does.
   *
   * @param entity the entity
   * @return null where it is what it is before anything is said of it
   */
  public @Nullable Object present(Object entity) {
    Object value = read(entity);
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    return isAbsent(value) ? null : value;
  }

  private static boolean isAbsent(Object value) {
    if (value instanceof Collection<?> many) {
      return many.isEmpty();
    }
    if (value instanceof LocalizedText text) {
      return text.isEmpty();
    }
    if (value instanceof String text) {
      return text.isEmpty();
    }
    return value instanceof Party party ? party.equals(Party.unnamed()) : value.equals(false);
  }

  /**
   * Adds one of several values.
   *
   * @param builder the builder of the entity
   * @param value the value
   */
  public void add(Object builder, Object value) {
    Objects.requireNonNull(add).function().accept(builder, value);
  }

  /**
   * Sets it, or adds all of several values.
   *
   * @param builder the builder of the entity
   * @param value the value, or all values
   */
  public void set(Object builder, Object value) {
    set.function().accept(builder, value);
  }
}
