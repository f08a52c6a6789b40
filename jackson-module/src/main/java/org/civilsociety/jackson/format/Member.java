package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import org.civilsociety.internal.Reflection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** One member of the JSON object that an entity is. */
interface Member {

  String name();

  /** Whether the entity cannot be made without it. */
  boolean isRequired();

  /** What to say of an entity that does not have it; null if nothing. */
  default @Nullable Fault absence() {
    return null;
  }

  /**
   * What reads the value at the current token, which is not null, into the entity's builder: takes
   * the builder as an object, the parser and the context.
   */
  MethodHandle reader();

  /** Reads the value at the current token, which is not null, into the entity's builder. */
  default void read(Object builder, JsonParser parser, DeserializationContext context) {
    try {
      reader().invokeExact(builder, parser, context);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /**
   * What writes name and value, or nothing where the value is absent: takes the entity as an
   * object, the generator and the context.
   *
   * @param implementation the class of the entity
   */
  MethodHandle writer(Class<?> implementation);
}
