package org.civilsociety.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.Optional;
import org.civilsociety.Party;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Tells what is said of an attribute from what it is before anything is said of it. */
final class Presence {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final Party UNNAMED = Party.unnamed();

  private Presence() {}

  /**
   * Takes what a getter of a type returns, and gives the value, or null where it is absent. A value
   * of any type that is not named here is always there.
   */
  static MethodHandle of(Class<?> returnType) {
    Class<?> kind = Collection.class.isAssignableFrom(returnType) ? Collection.class : returnType;
    try {
      return LOOKUP
          .findStatic(Presence.class, "orNull", MethodType.methodType(Object.class, kind))
          .asType(MethodType.methodType(Object.class, returnType));
    } catch (NoSuchMethodException e) {
      return MethodHandles.identity(Object.class)
          .asType(MethodType.methodType(Object.class, returnType));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }

  static @Nullable Object orNull(Collection<?> values) {
    return values.isEmpty() ? null : values;
  }

  static @Nullable Object orNull(LocalizedText text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable Object orNull(Extensions members) {
    return members.isEmpty() ? null : members;
  }

  static @Nullable Object orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable Object orNull(boolean flag) {
    return flag ? Boolean.TRUE : null;
  }

  static @Nullable Object orNull(Party party) {
    return party.equals(UNNAMED) ? null : party;
  }
}
