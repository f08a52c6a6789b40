package org.civilsociety.jackson.schema;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Quantity;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.ListLength;
import org.civilsociety.constraints.Prose;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.value.LocalizedText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of a member must be, as its getter has it. */
final class DerivedMember {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_ENTRIES = Extensible.class.getAnnotation(ListLength.class).max();

  private DerivedMember() {}

  /** The closed sets that the model has members of. */
  static Set<Class<?>> choices() {
    return EntityTypes.all().stream()
        .flatMap(type -> EntityTypes.getters(type).stream())
        .<Class<?>>map(DerivedMember::type)
        .filter(Class::isEnum)
        .collect(Collectors.toSet());
  }

  static ObjectNode of(Class<?> entity, Method getter) {
    Class<?> container = getter.getReturnType();
    ObjectNode value = value(getter);
    if (container != List.class && container != Set.class) {
      return value;
    }
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", value);
    if (container == Set.class) {
      list.put("uniqueItems", true);
    } else if (entity != Directory.class) {
      list.put("maxItems", MOST_ENTRIES);
    }
    return list;
  }

  private static ObjectNode value(Method getter) {
    Class<?> type = type(getter);
    if (type == Boolean.class || type == boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    } else if (type == BigDecimal.class) {
      return JSON.objectNode()
          .put("type", "number")
          .put("minimum", 0)
          .put("maximum", (long) Math.pow(10, Quantity.MAX_INTEGER_DIGITS));
    } else if (type == String.class || type == LocalizedText.class) {
      return text(type, annotated(getter));
    }
    return DerivedSchema.reference(DerivedSchema.name(type));
  }

  private static ObjectNode text(Class<?> type, AnnotatedElement annotated) {
    boolean isLabel = annotated.isAnnotationPresent(Label.class);
    if (isLabel == annotated.isAnnotationPresent(Prose.class)) {
      throw new AssertionError("is neither a label nor prose: " + annotated);
    }
    String kind = isLabel ? "Label" : "Prose";
    return DerivedSchema.reference(type == LocalizedText.class ? "Localized" + kind : kind);
  }

  private static boolean isContained(Method getter) {
    return getter.getGenericReturnType() instanceof ParameterizedType;
  }

  private static Class<?> type(Method getter) {
    return isContained(getter)
        ? (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0]
        : getter.getReturnType();
  }

  private static AnnotatedElement annotated(Method getter) {
    return isContained(getter)
        ? ((AnnotatedParameterizedType) getter.getAnnotatedReturnType())
            .getAnnotatedActualTypeArguments()[0]
        : getter;
  }
}
