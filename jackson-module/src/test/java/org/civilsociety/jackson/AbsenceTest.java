package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Extensible;
import org.civilsociety.PartyReference;
import org.civilsociety.Quantity;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.ObjectNode;

/** What is absent is left out, and an explicit null says no more than that. */
final class AbsenceTest {

  private static final Set<Class<?>> WITH_REQUIRED_MEMBERS =
      Set.of(PartyReference.class, Quantity.class);

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  static List<Class<? extends Extensible>> typesThatMayBeEmpty() {
    return types().stream().filter(type -> !WITH_REQUIRED_MEMBERS.contains(type)).toList();
  }

  @ParameterizedTest
  @MethodSource("typesThatMayBeEmpty")
  void writesNothingOfAnEmptyEntity(Class<? extends Extensible> type) {
    String header =
        type.getSimpleName().equals("Directory")
            ? "\"format\":\"civil-society\",\"version\":\"1.0\""
            : "";
    Extensible empty = Json.read(type, "{}");
    assertThat(Json.MAPPER.writeValueAsString(empty)).isEqualTo("{" + header + "}");
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsAnExplicitNullAsAbsent(Class<? extends Extensible> type) {
    ObjectNode filled = tree(FilledRecords.of(type));
    for (String name : filled.propertyNames()) {
      if (!isRequired(type, name)) {
        ObjectNode withNull = filled.deepCopy().putNull(name);
        ObjectNode without = filled.deepCopy().without(name);
        assertThat(Json.read(type, withNull.toString()))
            .as(name)
            .isEqualTo(Json.read(type, without.toString()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsNothingButNullsAsNothing(Class<? extends Extensible> type) {
    ObjectNode nulls = tree(FilledRecords.of(type));
    nulls.propertyNames().stream().filter(name -> !isRequired(type, name)).forEach(nulls::putNull);
    ObjectNode required = nulls.deepCopy();
    required.removeNulls();
    assertThat(Json.read(type, nulls.toString())).isEqualTo(Json.read(type, required.toString()));
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void readsAnExplicitNullForEachMemberThatIsAbsent(@ForAll Extensible entity) {
    Class<? extends Extensible> type = EntityTypes.of(entity);
    String json = Json.MAPPER.writeValueAsString(entity);
    List<String> members = new ArrayList<>(((EntityFormat<?>) Formats.ALL.of(type)).memberNames());
    members.removeAll(Json.MAPPER.readTree(json).propertyNames());
    members.replaceAll(name -> "\"" + name + "\":null");
    if (!json.equals("{}")) {
      members.add(json.substring(1, json.length() - 1));
    }
    assertThat(Json.read(type, "{" + String.join(",", members) + "}")).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":null}            | must have \"id\"",
        "{}                       | must have \"id\"",
        "{\"label\":{\"ar\":\"\"}}    | must have \"id\"",
      })
  void requiresTheIdOfAReference(String json, String message) {
    assertThat(Refusal.of(PartyReference.class, json))
        .isEqualTo(new Refusal(MismatchedInputException.class, "", message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                 | must have \"bound\" and \"number\"",
        "{\"number\":3}                     | must have \"bound\"",
        "{\"bound\":\"ABOUT\"}              | must have \"number\"",
        "{\"bound\":null,\"number\":3}      | must have \"bound\"",
        "{\"bound\":\"ABOUT\",\"number\":null} | must have \"number\"",
      })
  void requiresBoundAndNumberOfAQuantity(String json, String message) {
    assertThat(Refusal.of(Quantity.class, json))
        .isEqualTo(new Refusal(MismatchedInputException.class, "", message));
  }

  private static boolean isRequired(Class<?> type, String name) {
    return (type == PartyReference.class && name.equals("id"))
        || (type == Quantity.class && (name.equals("bound") || name.equals("number")));
  }

  private static ObjectNode tree(Extensible entity) {
    return (ObjectNode) Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(entity));
  }
}
