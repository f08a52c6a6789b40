package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.internal.Reflection;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;

/** No kind of JSON value is taken for another one, anywhere. */
final class WrongShapeTest {

  private static final Map<String, String> FOUND =
      Map.of(
          "{}", "an object",
          "[]", "a list",
          "\"نعم\"", "the text \"نعم\"",
          "\"\"", "the text \"\"",
          "\"true\"", "the text \"true\"",
          "\"12\"", "the text \"12\"",
          "-1.50", "the number -1.50",
          "0", "the number 0",
          "true", "true");

  static Stream<Arguments> members() {
    return EntityTypes.all().stream()
        .flatMap(
            type -> EntityTypes.getters(type).stream().map(getter -> Arguments.of(type, getter)));
  }

  static Stream<Arguments> lists() {
    return members().filter(member -> isList((Method) member.get()[1]));
  }

  @ParameterizedTest
  @MethodSource("members")
  void refusesEveryOtherKindOfValue(Class<? extends Extensible> type, Method getter) {
    String name = EntityTypes.attribute(getter);
    for (String value : FOUND.keySet()) {
      if (!accepted(getter).contains(kind(value))) {
        Refusal refusal = Refusal.of(type, "{\"%s\":%s}".formatted(name, value));
        assertThat(refusal)
            .isEqualTo(
                new Refusal(
                    MismatchedInputException.class,
                    "/" + name,
                    "must be %s; found %s".formatted(expectation(getter), FOUND.get(value))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void refusesANullInAList(Class<? extends Extensible> type, Method getter) {
    String name = EntityTypes.attribute(getter);
    Refusal refusal = Refusal.of(type, "{\"%s\":[null]}".formatted(name));
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.pointer()).isEqualTo("/" + name + "/0");
    assertThat(refusal.message()).startsWith("must be ").endsWith("; found null");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void refusesAListInAList(Class<? extends Extensible> type, Method getter) {
    String name = EntityTypes.attribute(getter);
    Refusal refusal = Refusal.of(type, "{\"%s\":[[]]}".formatted(name));
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.pointer()).isEqualTo("/" + name + "/0");
    assertThat(refusal.message()).endsWith("; found a list");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void refusesASingleValueForAList(Class<? extends Extensible> type, Method getter) {
    String name = EntityTypes.attribute(getter);
    Object first = first(type, getter);
    String single = Json.MAPPER.writeValueAsString(first);
    Refusal refusal = Refusal.of(type, "{\"%s\":%s}".formatted(name, single));
    assertThat(refusal.pointer()).isEqualTo("/" + name);
    assertThat(refusal.message()).startsWith("must be a list; found ");
  }

  @Test
  void refusesAListForATextInOneLanguage() {
    assertThat(Refusal.of(Organization.class, "{\"mission\":{\"ar\":\"أ\",\"fr\":[\"é\"]}}"))
        .isEqualTo(
            new Refusal(
                MismatchedInputException.class, "/mission/fr", "must be a text; found a list"));
  }

  private static Object first(Class<? extends Extensible> type, Method getter) {
    Collection<?> values = (Collection<?>) Reflection.call(getter, (Object) FilledRecords.of(type));
    return new ArrayList<>(Objects.requireNonNull(values)).get(0);
  }

  private static boolean isList(Method getter) {
    return Collection.class.isAssignableFrom(getter.getReturnType());
  }

  private static Set<String> accepted(Method getter) {
    if (isList(getter)) {
      return Set.of("list");
    }
    Class<?> type = valueType(getter);
    if (type == LocalizedText.class) {
      return Set.of("object", "text");
    } else if (type == BigDecimal.class) {
      return Set.of("number");
    } else if (type == Boolean.class || type == boolean.class) {
      return Set.of("flag");
    }
    return Set.of(Extensible.class.isAssignableFrom(type) ? "object" : "text");
  }

  private static String expectation(Method getter) {
    if (isList(getter)) {
      return "a list";
    }
    Class<?> type = valueType(getter);
    if (type == LocalizedText.class) {
      return "a text, or an object of texts by language";
    } else if (type == Party.class) {
      return "{\"reference\": …} or {\"named\": …} or {\"unnamed\": …}";
    }
    return switch (accepted(getter).iterator().next()) {
      case "number" -> "a number";
      case "flag" -> "true or false";
      case "object" -> "an object, like " + beginning(type);
      default -> "a text";
    };
  }

  private static String beginning(Class<?> type) {
    List<String> names =
        List.copyOf(((EntityFormat<?>) Formats.ALL.of(type)).memberNames()).subList(0, 2);
    return "{\"%s\": …, \"%s\": …}".formatted(names.get(0), names.get(1));
  }

  private static Class<?> valueType(Method getter) {
    return getter.getReturnType() == Optional.class
        ? (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0]
        : getter.getReturnType();
  }

  private static String kind(String value) {
    return switch (value.charAt(0)) {
      case '{' -> "object";
      case '[' -> "list";
      case '"' -> "text";
      case 't' -> "flag";
      default -> "number";
    };
  }
}
