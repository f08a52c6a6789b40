package org.civilsociety.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls methods by what is known of them at run time; what they throw comes out as it is. */
public final class Reflection {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Reflection() {}

  /**
   * Calls a method.
   *
   * @param method the method
   * @param target the object that has it
   * @param arguments its arguments
   * @return what it returns
   */
  public static @Nullable Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw unchecked(Objects.requireNonNull(e.getCause()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks up a public method or constructor of the model.
   *
   * @param member the method or constructor
   * @return what calls it
   */
  static MethodHandle handle(Executable member) {
    try {
      return member instanceof Method method
          ? LOOKUP.unreflect(method)
          : LOOKUP.unreflectConstructor((Constructor<?>) member);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks up a public method of the model in a class that implements it, for that is called sooner
   * than the method of an interface.
   *
   * @param method the method, which has no parameters
   * @param implementation the class, which need not be public
   * @return what calls it
   */
  static MethodHandle handle(Method method, Class<?> implementation) {
    try {
      return MethodHandles.privateLookupIn(implementation, LOOKUP)
          .findVirtual(
              implementation, method.getName(), MethodType.methodType(method.getReturnType()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks up a method of whoever asks, to be a part of a handle.
   *
   * @param lookup of the class that asks
   * @param name the name, which only one of its methods has
   * @return what calls it
   */
  public static MethodHandle ownMethod(MethodHandles.Lookup lookup, String name) {
    try {
      return lookup.unreflect(
          Arrays.stream(lookup.lookupClass().getDeclaredMethods())
              .filter(method -> method.getName().equals(name))
              .findFirst()
              .orElseThrow());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes what a handle has thrown, which may throw anything, though nothing here throws what would
   * have to be declared.
   *
   * @param thrown what was thrown
   * @return the same
   */
  public static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }
}
