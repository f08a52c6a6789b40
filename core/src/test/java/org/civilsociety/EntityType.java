package org.civilsociety;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.civilsociety.generators.CivilSocietyDomain;

/** An entity of the model with its generated builder, found by their names. */
record EntityType(Class<?> entity, Class<?> builder) {

  private static final List<EntityType> ALL =
      Arrays.stream(CivilSocietyDomain.class.getDeclaredMethods())
          .filter(method -> method.getGenericReturnType() instanceof ParameterizedType)
          .map(method -> ((ParameterizedType) method.getGenericReturnType()))
          .map(type -> (Class<?>) type.getActualTypeArguments()[0])
          .filter(type -> Extensible.class.isAssignableFrom(type) && !type.isSealed())
          .map(EntityType::of)
          .sorted(Comparator.comparing(EntityType::toString))
          .toList();

  /** Every entity for which the domain has a generator. */
  static List<EntityType> all() {
    return ALL;
  }

  static EntityType of(Object record) {
    Class<?> builder = record.getClass().getEnclosingClass();
    return ALL.stream().filter(type -> type.builder == builder).findFirst().orElseThrow();
  }

  private static EntityType of(Class<?> entity) {
    try {
      return new EntityType(entity, Class.forName(entity.getName() + "Builder"));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether something must be set before the builder builds. */
  boolean hasMandatoryAttributes() {
    return entity == Quantity.class || entity == PartyReference.class;
  }

  List<Method> accessors() {
    return Arrays.stream(entity.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(
            method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
        .toList();
  }

  static String attribute(Method accessor) {
    String name = accessor.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  Object newBuilder() {
    return call(() -> builder.getConstructor().newInstance());
  }

  /** A builder that starts from a record of this type. */
  Object builderFrom(Object record) {
    Object copy = newBuilder();
    call(() -> builder.getMethod("from", entity).invoke(copy, record));
    return copy;
  }

  Object build(Object filled) {
    return call(() -> builder.getMethod("build").invoke(filled));
  }

  /** Calls by reflection as if directly: what the method throws comes out as it is. */
  static <T> T call(Reflection<T> call) {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A call that reflection makes. */
  interface Reflection<T> {
    T run() throws ReflectiveOperationException;
  }

  @Override
  public String toString() {
    return entity.getSimpleName();
  }
}
