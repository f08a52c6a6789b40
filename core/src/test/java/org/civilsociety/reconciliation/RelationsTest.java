package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example in the Javadoc of {@link Relations} holds, also from the other side. */
class RelationsTest {

  private static final Map<String, BiFunction<String, String, Relation>> METHODS =
      Map.ofEntries(
          method("between PartialDate", PartialDate::parse, Relations::between),
          method("between DateRange", DateRange::parse, Relations::between),
          method("betweenLabels LocalizedText", RelationsTest::text, Relations::betweenLabels),
          method("betweenProse LocalizedText", RelationsTest::text, Relations::betweenProse),
          method("between Extensible", RelationsTest::entity, Relations::between),
          method("between CountryCode", CountryCode::parse, Relations::between),
          method("between LanguageTag", LanguageTag::parse, Relations::between),
          method("between RecordId", RecordId::parse, Relations::between),
          method("between Code", Code::parse, Relations::between),
          method("between WebAddress", WebAddress::parse, Relations::between),
          method("between Profile.Status", Profile.Status::valueOf, Relations::between));

  private static <V> Map.Entry<String, BiFunction<String, String, Relation>> method(
      String name, Function<String, V> parse, BiFunction<V, V, Relation> relate) {
    return Map.entry(name, (left, right) -> relate.apply(parse.apply(left), parse.apply(right)));
  }

  static List<JavadocExample> examples() {
    return JavadocExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void relatesAsItsJavadocSays(JavadocExample example) {
    BiFunction<String, String, Relation> method =
        Objects.requireNonNull(METHODS.get(example.method()));

    assertThat(method.apply(example.left(), example.right())).isEqualTo(example.relation());
    assertThat(method.apply(example.right(), example.left()))
        .isEqualTo(example.relation().reversed());
  }

  @Test
  void hasExamplesOfEachRelationForEachMethod() {
    Map<String, Set<Relation>> relations =
        examples().stream()
            .collect(
                Collectors.groupingBy(
                    JavadocExample::method,
                    Collectors.mapping(JavadocExample::relation, Collectors.toSet())));

    assertThat(relations).containsOnlyKeys(METHODS.keySet());
    assertThat(relations.get("between PartialDate"))
        .isEqualTo(EnumSet.range(Relation.EQUAL, Relation.CONFLICTS));
  }

  @Test
  void relatesNothingOfDifferentTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relations.between(Place.of("en", "Jerusalem"), Party.unnamed()))
        .withMessage(
            "two records of one type can be compared; found Place(Jerusalem) and UnnamedParty()");
  }

  /** {@code en: peace; ar: سلام}. */
  private static LocalizedText text(String notation) {
    LocalizedText text = LocalizedText.empty();
    for (String part : notation.split("; ", -1)) {
      String[] pair = part.split(": ", 2);
      text = text.with(pair[0], pair[1]);
    }
    return text;
  }

  /** {@code Place: name=Jerusalem; country=PS}; texts are in English. */
  private static Extensible entity(String notation) {
    String[] typeAndValues = notation.split(": ", 2);
    EntityType<?> type =
        Model.types().stream()
            .filter(known -> known.type().getSimpleName().equals(typeAndValues[0]))
            .findFirst()
            .orElseThrow();
    Object builder = type.newBuilder();
    for (String part : typeAndValues[1].split("; ", -1)) {
      String[] pair = part.split("=", 2);
      Attribute attribute = type.attribute(pair[0]);
      Object value = value(attribute.valueType(), pair[1]);
      attribute.set(builder, attribute.isMany() ? List.of(value) : value);
    }
    return type.build(builder);
  }

  private static Object value(Class<?> type, String text) {
    Map<Class<?>, Function<String, Object>> forms =
        Map.of(
            String.class, value -> value,
            LocalizedText.class, value -> LocalizedText.of("en", value),
            CountryCode.class, CountryCode::parse,
            RecordId.class, RecordId::parse,
            Code.class, Code::parse,
            PartialDate.class, PartialDate::parse,
            BigDecimal.class, BigDecimal::new,
            Quantity.Bound.class, Quantity.Bound::valueOf);
    return Objects.requireNonNull(forms.get(type)).apply(text);
  }

  @Test
  void looksFromTheOtherSideTwiceAndIsBack() {
    assertThat(Arrays.stream(Relation.values()))
        .allSatisfy(relation -> assertThat(relation.reversed().reversed()).isEqualTo(relation));
    assertThat(Stream.of(Relation.EQUAL, Relation.COMPATIBLE, Relation.CONFLICTS, Relation.DIFFERS))
        .allSatisfy(relation -> assertThat(relation.reversed()).isEqualTo(relation));
  }
}
