package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attribute of an entity: read by its getter, set on the builder of the entity. */
public final class Attribute {

  private final String name;
  private final Method getter;
  private final Class<?> implementation;
  private final MethodHandle get;
  private final MethodHandle getOwn;
  private final MethodHandle getPresent;
  private final MethodHandle set;
  private final @Nullable MethodHandle add;
  private final Class<?> valueType;

  Attribute(String name, Class<?> entity, Class<?> builder, Class<?> implementation) {
    this.name = name;
    getter = getter(entity, name);
    this.implementation = implementation;
    get = Reflection.handle(getter);
    getOwn = Reflection.handle(getter, implementation);
    getPresent = getPresentHandle(entity);
    set = setting(setter(builder, name, isMany()));
    valueType = valueType(getter.getGenericReturnType());
    add = isMany() ? setting(adder(builder, name, valueType)) : null;
  }

  private static MethodHandle setting(Method method) {
    return Reflection.handle(method)
        .asType(MethodType.methodType(void.class, Object.class, Object.class));
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
   * Reads it.
   *
   * @param entity the entity
   * @return the value, or all values; empty where it is what it is before anything is said of it
   */
  public Optional<Object> value(Object entity) {
    try {
      return Optional.ofNullable(getPresent.invokeExact(entity));
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /**
   * Sets it, or adds all of several values.
   *
   * @param builder the builder of the entity
   * @param value the value, or all values
   */
  public void set(Object builder, Object value) {
    try {
      set.invokeExact(builder, value);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /**
   * Returns what calls its getter.
   *
   * @param type a class that implements the entity, or its interface
   * @return takes an object of the type, gives what the getter returns
   */
  public MethodHandle getHandle(Class<?> type) {
    MethodHandle some = type == implementation ? getOwn : get;
    return some.asType(some.type().changeParameterType(0, type));
  }

  /**
   * Returns what reads it as {@link #value} does.
   *
   * @param type a class that implements the entity, or its interface
   * @return takes an object, which is of the type, gives another: the value, all values or null
   */
  public MethodHandle getPresentHandle(Class<?> type) {
    return MethodHandles.filterReturnValue(getHandle(type), Presence.of(getter.getReturnType()))
        .asType(MethodType.methodType(Object.class, Object.class));
  }

  /**
   * Returns what sets it.
   *
   * @return takes an object, which is the builder of the entity, and another, which is the value
   */
  public MethodHandle setHandle() {
    return set;
  }

  /**
   * Returns what adds one of several values.
   *
   * @return takes an object, which is the builder of the entity, and another, which is the value
   */
  public MethodHandle addHandle() {
    return Objects.requireNonNull(add);
  }
}
