package org.civilsociety.report;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Reflection;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/**
 * What the rules ask of a value, of a property or of a record: whether they hold, or whether that
 * is not certain. It is put together from method handles, so that the virtual machine sees all that
 * is asked of a record in one piece and compiles it as if it were written out by hand.
 */
final class Condition {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodHandle RULE = Reflection.ownMethod(LOOKUP, "holds");
  private static final MethodHandle RECORD = Reflection.ownMethod(LOOKUP, "holdsWithin");
  private static final MethodHandle OPTIONAL = Reflection.ownMethod(LOOKUP, "holdsForContent");
  private static final MethodHandle LIST = Reflection.ownMethod(LOOKUP, "holdsForList");
  private static final MethodHandle TEXT = Reflection.ownMethod(LOOKUP, "holdsForText");
  private static final MethodHandle MEMBERS = Reflection.ownMethod(LOOKUP, "holdsForMembers");

  private static final MethodType TYPE =
      MethodType.methodType(boolean.class, Object.class, Pass.class);

  /** Holds for everything. */
  static final Condition NONE = always(true);

  static final Condition NEVER = always(false);

  /** Takes the value, or the record that has the property, and a {@link Pass}. */
  private final MethodHandle handle;

  private Condition(MethodHandle handle) {
    this.handle = handle;
  }

  private static Condition always(boolean answer) {
    return new Condition(
        MethodHandles.dropArguments(
            MethodHandles.constant(boolean.class, answer), 0, TYPE.parameterList()));
  }

  /** Whether it holds for a value, or a record. */
  boolean holdsFor(Object value, Pass pass) {
    try {
      return (boolean) handle.invokeExact(value, pass);
    } catch (Throwable e) {
      throw Reflection.unchecked(e);
    }
  }

  /** That all of some conditions hold, asked in their order. */
  static Condition all(List<Condition> conditions) {
    return switch (conditions.size()) {
      case 0 -> NONE;
      case 1 -> conditions.get(0);
      default -> {
        // halved, and not one within the other, for that could go too deep to be compiled
        int half = conditions.size() / 2;
        yield new Condition(
            MethodHandles.guardWithTest(
                all(conditions.subList(0, half)).handle,
                all(conditions.subList(half, conditions.size())).handle,
                NEVER.handle));
      }
    };
  }

  /** That a value keeps to all that is asked of it. */
  static Condition of(ElementRules asked, Plans plans) {
    List<Condition> conditions = new ArrayList<>();
    asked.rules().forEach(each -> conditions.add(of(each.rule())));
    if (asked.isGoneInto()) {
      conditions.add(new Condition(MethodHandles.insertArguments(RECORD, 0, plans)));
    }
    return all(conditions);
  }

  /** That a rule holds for a value. */
  static Condition of(RuleValidator<?, Object> rule) {
    return new Condition(MethodHandles.insertArguments(RULE, 0, rule));
  }

  static boolean holds(RuleValidator<?, Object> rule, Object value, Pass pass) {
    rule.check(value, pass.faults());
    return pass.faults().count() == 0;
  }

  static boolean holdsWithin(Plans plans, Object value, Pass pass) {
    return plans.of(value.getClass()).holdsFor(value, pass);
  }

  /**
   * That a property of a record keeps to the rules.
   *
   * @param property the property
   * @param implementation the class of the record
   * @param value what is asked of its value
   * @param content what is asked of each entry, or of what may be absent
   */
  static Condition of(
      Attribute property, Class<?> implementation, Condition value, Condition content) {
    Class<?> type = property.returnType();
    MethodHandle asked = value.handle;
    if (type == Optional.class) {
      asked = MethodHandles.insertArguments(OPTIONAL, 0, content.handle);
    } else if (type == List.class) {
      boolean isFree = value.alwaysHoldsFor(List.of());
      asked = MethodHandles.insertArguments(LIST, 0, isFree, value.handle, content.handle);
    } else if (type == LocalizedText.class) {
      boolean isFree = value.alwaysHoldsFor(LocalizedText.empty());
      asked = MethodHandles.insertArguments(TEXT, 0, isFree, value.handle);
    } else if (type == Extensions.class) {
      asked = MethodHandles.insertArguments(MEMBERS, 0, value.handle);
    }
    MethodHandle get = property.getHandle(implementation);
    return new Condition(
        MethodHandles.filterArguments(
                asked, 0, get.asType(get.type().changeReturnType(asked.type().parameterType(0))))
            .asType(TYPE));
  }

  /** Whether it holds for an empty value at all times, so that it need be asked only once. */
  private boolean alwaysHoldsFor(Object empty) {
    try {
      return holdsFor(empty, new Pass(Condition::noClock));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Clock noClock() {
    throw new IllegalStateException("depends on the time");
  }

  static boolean holdsForContent(MethodHandle content, Optional<?> optional, Pass pass)
      throws Throwable {
    return optional.isEmpty() || (boolean) content.invokeExact((Object) optional.get(), pass);
  }

  static boolean holdsForList(
      boolean isFreeIfEmpty, MethodHandle value, MethodHandle content, List<?> list, Pass pass)
      throws Throwable {
    int size = list.size();
    if (isFreeIfEmpty && size == 0) {
      return true;
    }
    if (!pass.isCounted(size)) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!(boolean) content.invokeExact((Object) list.get(i), pass)) {
        return false;
      }
    }
    return (boolean) value.invokeExact((Object) list, pass);
  }

  static boolean holdsForText(
      boolean isFreeIfEmpty, MethodHandle value, LocalizedText text, Pass pass) throws Throwable {
    int languages = text.texts().size();
    if (isFreeIfEmpty && languages == 0) {
      return true;
    }
    return pass.isCounted(languages) && (boolean) value.invokeExact((Object) text, pass);
  }

  static boolean holdsForMembers(MethodHandle value, Extensions members, Pass pass)
      throws Throwable {
    return pass.isCounted(members.members().size())
        && (boolean) value.invokeExact((Object) members, pass);
  }
}
