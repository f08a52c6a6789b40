package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Quantity;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format and the model have the same types and attributes. */
final class FormatDriftTest {

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  @Test
  void findsTheEntitiesOfTheModel() {
    assertThat(EntityTypes.all())
        .contains(Directory.class, Organization.class, PartyReference.class, Quantity.class);
  }

  @Test
  void hasAFormatForEveryEntityAndForNoOther() {
    List<Class<?>> formatted = new ArrayList<>();
    Formats.ALL
        .byType()
        .forEach(
            (type, format) -> {
              if (format instanceof EntityFormat<?>) {
                formatted.add(type);
              }
            });
    assertThat(formatted).containsExactlyInAnyOrderElementsOf(EntityTypes.all());
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasAMemberForEveryGetterAndNoOther(Class<? extends Extensible> type) {
    List<String> members =
        new ArrayList<>(EntityTypes.getters(type).stream().map(EntityTypes::attribute).toList());
    if (type == Directory.class) {
      members.addAll(List.of("format", "version"));
    }
    assertThat(((EntityFormat<?>) Formats.ALL.of(type)).memberNames())
        .containsExactlyInAnyOrderElementsOf(members);
  }
}
