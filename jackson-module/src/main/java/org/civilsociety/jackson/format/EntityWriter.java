package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/**
 * Writes the members of an entity that it has. How is put together from method handles, so that the
 * virtual machine sees the whole type in one piece and compiles it as if it were written out by
 * hand.
 */
final class EntityWriter {

  private static final MethodHandle NOTHING =
      MethodHandles.empty(
          MethodType.methodType(
              void.class, Object.class, JsonGenerator.class, SerializationContext.class));

  private EntityWriter() {}

  /** Makes what writes a type: it takes the entity as an object, the generator and the context. */
  static MethodHandle of(Class<?> implementation, List<Member> members) {
    int size = members.size();
    return switch (size) {
      case 0 -> NOTHING;
      case 1 -> members.get(0).writer(implementation);
      default ->
          // halved, and not one within the other, for that could go too deep to be compiled
          MethodHandles.foldArguments(
              of(implementation, members.subList(size / 2, size)),
              of(implementation, members.subList(0, size / 2)));
    };
  }
}
