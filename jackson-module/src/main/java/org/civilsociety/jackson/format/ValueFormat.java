package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.civilsociety.internal.Reflection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** How one type of the model stands in JSON. */
public interface ValueFormat<V> {

  /** {@link #read}, of whichever format. */
  MethodHandle READ = Reflection.ownMethod(MethodHandles.lookup(), "read");

  /** {@link #write}, of whichever format. */
  MethodHandle WRITE = Reflection.ownMethod(MethodHandles.lookup(), "write");

  /**
   * Reads the value at the current token, and stops at its last token.
   *
   * @return null only if a problem handler of the mapper chose to go on without the value
   */
  @Nullable V read(JsonParser parser, DeserializationContext context);

  void write(V value, JsonGenerator generator, SerializationContext context);

  /** What reads: takes the parser and the context, gives an object. */
  default MethodHandle reader() {
    return READ.bindTo(this);
  }

  /** What writes: takes the value as an object, the generator and the context. */
  default MethodHandle writer() {
    return WRITE.bindTo(this);
  }

  /** What an explicit null is where a user's own type holds the value. */
  default @Nullable V ofNull() {
    return null;
  }

  /** Whether the value says nothing, so that a member that has it is left out. */
  default boolean isAbsent(V value) {
    return false;
  }
}
