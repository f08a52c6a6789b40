package org.civilsociety.jackson;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.civilsociety.Extensible;
import org.civilsociety.value.Extensions;

/** Entities through their builders, whatever their type. */
final class Rebuilt {

  private Rebuilt() {}

  /** A copy with other extensions. */
  static Extensible with(Extensions extensions, Extensible entity) {
    try {
      Class<?> type = EntityTypes.of(entity);
      Class<?> builderType = Class.forName(type.getName() + "Builder");
      Object builder = builderType.getConstructor().newInstance();
      from(builderType, type).invoke(builder, entity);
      builderType.getMethod("extensions", Extensions.class).invoke(builder, extensions);
      return (Extensible) builderType.getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method from(Class<?> builder, Class<?> entity) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals("from"))
        .filter(method -> method.getParameterTypes()[0] == entity)
        .findFirst()
        .orElseThrow();
  }
}
