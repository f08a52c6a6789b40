package org.civilsociety.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A public method or constructor of the model as a function: called by reflection at first, and
 * once it has been asked for often, through code that is made for it, as for a lambda. Code that is
 * made at the start would cost more time there than it saves.
 *
 * @param <F> the type of the function
 */
final class Link<F> {

  /** From so many calls on, making code pays. */
  private static final int OFTEN = 500;

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Class<F> type;
  private final MethodType erased;
  private final MethodHandle target;
  private F function;
  private int callsBefore = OFTEN;

  private Link(Class<F> type, MethodType erased, MethodHandle target, F reflective) {
    this.type = type;
    this.erased = erased;
    this.target = target;
    function = reflective;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
  static Link<Function<Object, Object>> getter(Method method) {
    Function<Object, Object> reflective =
        target -> Objects.requireNonNull(Reflection.call(method, target), method::toString);
    return new Link(
        Function.class,
        MethodType.genericMethodType(1),
        handle(() -> LOOKUP.unreflect(method)),
        reflective);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
  static Link<BiConsumer<Object, Object>> setter(Method method) {
    BiConsumer<Object, Object> reflective =
        (target, value) -> Reflection.call(method, target, value);
    return new Link(
        BiConsumer.class,
        MethodType.genericMethodType(2).changeReturnType(void.class),
        handle(() -> LOOKUP.unreflect(method)),
        reflective);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
  static Link<Supplier<Object>> constructor(Constructor<?> constructor) {
    Supplier<Object> reflective = () -> Reflection.create(constructor);
    return new Link(
        Supplier.class,
        MethodType.genericMethodType(0),
        handle(() -> LOOKUP.unreflectConstructor(constructor)),
        reflective);
  }

  private interface Unreflecting {
    MethodHandle handle() throws IllegalAccessException;
  }

  private static MethodHandle handle(Unreflecting unreflecting) {
    try {
      return unreflecting.handle();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The function, to be called once: asked again, it may be another one that does the same. */
  F function() {
    if (callsBefore > 0 && --callsBefore == 0) {
      function = linked();
    }
    return function;
  }

  /** Where no code can be made, as in a native image, reflection goes on. */
  private F linked() {
    try {
      MethodType boxed = target.type().wrap();
      MethodType instantiated =
          erased.returnType() == void.class ? boxed.changeReturnType(void.class) : boxed;
      return type.cast(
          LambdaMetafactory.metafactory(
                  LOOKUP, name(), MethodType.methodType(type), erased, target, instantiated)
              .getTarget()
              .invoke());
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return function;
    }
  }

  private String name() {
    return type == Function.class ? "apply" : type == BiConsumer.class ? "accept" : "get";
  }
}
