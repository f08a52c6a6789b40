package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.Activity;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTest {

  static Stream<EntityType<?>> types() {
    return Model.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isAddedToOneByOneAsAllAtOnce(EntityType<?> type) throws Throwable {
    for (Attribute attribute : type.attributes()) {
      if (attribute.isMany()) {
        Object entry = entry(attribute.valueType());
        Object one = type.newBuilder();
        Object all = type.newBuilder();
        attribute.addHandle().invokeExact(one, entry);
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
  void isReadOfWhatSomebodyDerivedFromTheModel() {
    LocalizedText name = LocalizedText.of("ar", "دورات");
    Activity derived =
        new Activity() {
          @Override
          public LocalizedText getName() {
            return name;
          }
        };
    EntityType<?> type = Model.typeOf(derived);

    assertThat(type.attribute("name").value(derived)).contains(name);
    assertThat(type.attribute("description").value(derived)).isEmpty();
  }

  @Test
  void throwsWhatTheBuilderThrows() {
    EntityType<?> type = Model.typeOf(Party.reference("miftah"));

    assertThatThrownBy(() -> type.build(type.newBuilder()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id");
    assertThatThrownBy(() -> type.attribute("id").set(type.newBuilder(), "miftah"))
        .isInstanceOf(ClassCastException.class);
  }
}
