package org.civilsociety.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.civilsociety.Extensible;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity by their names, read through the public types that it has: those of a
 * type that somebody derived from the model too, which {@link Model} does not know.
 */
public final class Accessors {

  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is)[A-Z].*");

  private static final ClassValue<Accessors> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> type) {
          return new Accessors(type);
        }
      };

  private final Map<String, Method> methods;
  private final List<String> lists;

  private Accessors(Class<?> type) {
    Map<String, Method> sorted = new TreeMap<>();
    addAll(type, sorted);
    methods = new LinkedHashMap<>(sorted);
    lists =
        methods.entrySet().stream()
            .filter(accessor -> accessor.getValue().getReturnType() == List.class)
            .map(Map.Entry::getKey)
            .toList();
  }

  private static void addAll(@Nullable Class<?> type, Map<String, Method> methods) {
    if (type == null || !Extensible.class.isAssignableFrom(type)) {
      return;
    }
    if (Modifier.isPublic(type.getModifiers())) {
      for (Method method : type.getMethods()) {
        if (method.getParameterCount() == 0
            && method.getDeclaringClass() != Object.class
            && !Modifier.isStatic(method.getModifiers())
            && ACCESSOR.matcher(method.getName()).matches()) {
          methods.putIfAbsent(property(method), method);
        }
      }
    }
    addAll(type.getSuperclass(), methods);
    for (Class<?> declared : type.getInterfaces()) {
      addAll(declared, methods);
    }
  }

  private static String property(Method method) {
    String name = method.getName().substring(method.getName().startsWith("is") ? 2 : 3);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * Finds the attributes of a record.
   *
   * @param record an entity
   * @return its accessors
   */
  public static Accessors of(Extensible record) {
    return BY_TYPE.get(record.getClass());
  }

  /**
   * Returns the names of all attributes.
   *
   * @return in the order of the alphabet
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(methods.keySet());
  }

  List<String> lists() {
    return lists;
  }

  /**
   * Reads an attribute.
   *
   * @param record the record
   * @param property the attribute's name
   * @return its value; null if there is no such attribute
   */
  public @Nullable Object value(Object record, String property) {
    Method method = methods.get(property);
    try {
      return method == null ? null : method.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + property, e);
    }
  }
}
