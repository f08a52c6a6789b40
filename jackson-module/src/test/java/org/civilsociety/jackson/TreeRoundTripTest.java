package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Extensible;
import org.civilsociety.Quantity;
import org.civilsociety.Theme;
import org.civilsociety.generators.CivilSocietyDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/** A tree of nodes keeps everything but how numbers of extensions were written. */
@Domain(CivilSocietyDomain.class)
final class TreeRoundTripTest {

  private static final JsonMapper EXACT =
      Json.MAPPER
          .rebuild()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one instanceof NumericNode && other instanceof NumericNode
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  @Property(tries = 5000)
  void readsWhatWasReadIntoATree(@ForAll Extensible entity) {
    Class<? extends Extensible> type = EntityTypes.of(entity);
    JsonNode tree = EXACT.readTree(Json.MAPPER.writeValueAsString(entity));
    assertSameByValue(EXACT.treeToValue(tree, type), entity);
  }

  @Property(tries = 5000)
  void readsWhatWasWrittenToATree(@ForAll Extensible entity) {
    Class<? extends Extensible> type = EntityTypes.of(entity);
    JsonNode tree = EXACT.valueToTree(entity);
    assertSameByValue(EXACT.treeToValue(tree, type), entity);
  }

  @Property(tries = 5000)
  void readsWhatWasWrittenToATreeByAMapperAsItComes(@ForAll Extensible entity) {
    Class<? extends Extensible> type = EntityTypes.of(entity);
    JsonNode tree = Json.MAPPER.valueToTree(entity);
    assertSameByValue(Json.MAPPER.treeToValue(tree, type), entity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"label", "codes", "primary", "x-unknown"})
  void refusesAnObjectOfJavaInATree(String member) {
    ObjectNode tree = EXACT.createObjectNode().putPOJO(member, new Object());
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> EXACT.treeToValue(tree, Theme.class))
        .satisfies(problem -> assertThat(Json.pointer(problem)).isEqualTo("/" + member));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoNumberInATree(double number) {
    ObjectNode tree = EXACT.createObjectNode().put("x-unknown", number);
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> EXACT.treeToValue(tree, Theme.class));
  }

  @Property(tries = 1000)
  void keepsTheDecimalsOfAQuantityWhereTheMapperDoes(@ForAll Quantity quantity) {
    Quantity read = EXACT.treeToValue(EXACT.valueToTree(quantity), Quantity.class);
    assertThat(read.getNumber()).isEqualTo(quantity.getNumber());
  }

  private static void assertSameByValue(Extensible actual, Extensible expected) {
    assertThat(tree(actual).equals(BY_VALUE, tree(expected)))
        .as("%s is %s", Json.MAPPER.writeValueAsString(actual), expected)
        .isTrue();
  }

  private static JsonNode tree(Extensible entity) {
    return EXACT.readTree(Json.MAPPER.writeValueAsString(entity));
  }
}
