package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.value.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTest {

  /** Often enough for code to be made for the calls. */
  private static final int OFTEN = 1_200;

  static Stream<EntityType<?>> types() {
    return Model.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isAddedToOneByOneAsAllAtOnce(EntityType<?> type) {
    for (Attribute attribute : type.attributes()) {
      if (attribute.isMany()) {
        Object entry = entry(attribute.valueType());
        Object one = type.newBuilder();
        Object all = type.newBuilder();
        attribute.add(one, entry);
        attribute.set(all, List.of(entry));

        assertThat(one).usingRecursiveComparison().isEqualTo(all);
      }
    }
  }

  /** Something that can stand in the list. */
  private static Object entry(Class<?> type) {
    if (type == String.class) {
      return "شارع";
    }
    if (type == Code.class) {
      return Code.parse("sdg:5");
    }
    if (type == Party.class) {
      return Party.unnamed();
    }
    if (type == PartyReference.class) {
      return Party.reference("miftah");
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    EntityType<?> entity =
        Model.types().stream().filter(some -> some.type() == type).findFirst().orElseThrow();
    Object builder = entity.newBuilder();
    return entity.build(builder);
  }

  @Test
  void isTheSameHoweverOftenItIsUsed() {
    EntityType<?> type = Model.typeOf(Name.of("السلم"));
    for (int i = 0; i < OFTEN; i++) {
      Object builder = type.newBuilder();
      type.attribute("text").set(builder, "Paix " + i);
      type.attribute("kinds").add(builder, Name.Kind.LABEL);
      Object built = Objects.requireNonNull(type.build(builder));

      assertThat(built).isEqualTo(Name.of("Paix " + i, Name.Kind.LABEL));
      assertThat(type.attribute("text").value(built)).contains("Paix " + i);
      assertThat(type.attribute("period").value(built)).isEmpty();
    }
  }

  @Test
  void failsInTheSameWayHoweverOftenItIsUsed() {
    EntityType<?> type =
        Model.types().stream()
            .filter(some -> some.type().getSimpleName().equals("PartyReference"))
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < OFTEN; i++) {
      Object builder = type.newBuilder();

      assertThatThrownBy(() -> type.build(builder)).isInstanceOf(IllegalStateException.class);
    }
  }
}
