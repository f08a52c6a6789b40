package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.civilsociety.Party;
import org.civilsociety.value.LocalizedText;

/** An attribute of an entity: read by its getter, set on the builder of the entity. */
public final class Attribute {

  private final String name;
  private final Method getter;
  private final Method setter;
  private final Class<?> valueType;

  Attribute(String name, Class<?> entity, Class<?> builder) {
    this.name = name;
    getter = getter(entity, name);
    setter = setter(builder, name, isMany());
    valueType = valueType(getter.getGenericReturnType());
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
   * Reads it.
   *
   * @param entity the entity
   * @return the value, or all values; empty where it is what it is before anything is said of it
   */
  public Optional<Object> value(Object entity) {
    Object value = Objects.requireNonNull(Reflection.call(getter, entity));
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> present);
    }
    return isAbsent(value) ? Optional.empty() : Optional.of(value);
  }

  private static boolean isAbsent(Object value) {
    return value.equals("")
        || value.equals(false)
        || (value instanceof LocalizedText text && text.isEmpty())
        || (value instanceof Party party && party.equals(Party.unnamed()))
        || (value instanceof Collection<?> many && many.isEmpty());
  }

  /**
   * Sets it, or adds all of several values.
   *
   * @param builder the builder of the entity
   * @param value the value, or all values
   */
  public void set(Object builder, Object value) {
    Reflection.call(setter, builder, value);
  }
}
