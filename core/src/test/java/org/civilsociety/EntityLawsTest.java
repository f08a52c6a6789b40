package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.Visible;

@Domain(CivilSocietyDomain.class)
class EntityLawsTest {

  @Property
  void copiesToAnEqualRecord(@ForAll Extensible record) {
    EntityType type = EntityType.of(record);

    Object copy = type.build(type.builderFrom(record));

    assertThat(copy).isEqualTo(record).hasSameHashCodeAs(record);
  }

  @Property
  void differsFromARecordWithAnotherExtension(@ForAll Extensible record) throws Exception {
    EntityType type = EntityType.of(record);
    Object builder = type.builderFrom(record);
    Extensions more = record.getExtensions().with("x-one-more", ExtensionValue.Null.NULL);
    type.builder().getMethod("extensions", Extensions.class).invoke(builder, more);

    assertThat(type.build(builder)).isNotEqualTo(record);
  }

  @Property
  void copiesWhatAProfileHasInCommon(@ForAll Organization organization) {
    Coalition coalition = new CoalitionBuilder().from((Profile) organization).build();
    Organization back = new OrganizationBuilder().from((Profile) coalition).build();

    assertThat(
            new OrganizationBuilder()
                .from(back)
                .legalForm(organization.getLegalForm())
                .independent(organization.getIndependent())
                .build())
        .isEqualTo(organization);
  }

  @Property
  void showsItselfOnOneBoundedVisibleLine(@ForAll Extensible record) {
    assertThat(record.toString())
        .startsWith(EntityType.of(record) + "(")
        .hasSizeLessThan(400)
        .satisfies(Visible::requireOneVisibleLine);
  }

  @Property
  void cannotBeChangedAtAnyDepth(@ForAll Extensible record) {
    requireUnmodifiable(record);
  }

  @Property
  void doesNotChangeWithTheListsItsBuilderWasGiven(@ForAll Extensible record) throws Exception {
    EntityType type = EntityType.of(record);
    Object builder = type.builderFrom(record);
    List<Collection<?>> given = new ArrayList<>();
    for (Method accessor : type.accessors()) {
      if (EntityType.call(() -> accessor.invoke(record)) instanceof Collection<?> values) {
        given.add(new ArrayList<>(values));
        type.builder()
            .getMethod(EntityType.attribute(accessor), Iterable.class)
            .invoke(builder, given.get(given.size() - 1));
      }
    }
    Object built = type.build(builder);

    given.forEach(Collection::clear);

    assertThat(built).isEqualTo(record);
  }

  @Property
  void doesNotChangeWithItsBuilder(@ForAll Extensible record) {
    EntityType type = EntityType.of(record);
    Object builder = type.builderFrom(record);
    Object built = type.build(builder);

    EntityType.call(() -> type.builder().getMethod("from", type.entity()).invoke(builder, record));

    assertThat(built).isEqualTo(record);
  }

  @Property
  void doesNotChangeWithTheMembersItsExtensionsWereGiven(@ForAll Extensible record)
      throws Exception {
    EntityType type = EntityType.of(record);
    Map<String, ExtensionValue> members = new LinkedHashMap<>(record.getExtensions().members());
    Object builder = type.builderFrom(record);
    type.builder()
        .getMethod("extensions", Extensions.class)
        .invoke(builder, new Extensions(members));

    members.put("x-one-more", ExtensionValue.Null.NULL);

    assertThat(type.build(builder)).isEqualTo(record);
  }

  private static void requireUnmodifiable(Object value) {
    if (value instanceof Extensible record) {
      for (Method accessor : EntityType.of(record).accessors()) {
        requireUnmodifiable(EntityType.call(() -> accessor.invoke(record)));
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(EntityLawsTest::requireUnmodifiable);
    } else if (value instanceof LocalizedText text) {
      requireUnmodifiable(text.texts());
    } else if (value instanceof Extensions extensions) {
      requireUnmodifiable(extensions.members());
    } else if (value instanceof ExtensionValue.Listing listing) {
      requireUnmodifiable(listing.values());
    } else if (value instanceof Map<?, ?> map) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> map.put(null, null));
      map.values().forEach(EntityLawsTest::requireUnmodifiable);
    } else if (value instanceof Collection<?> values) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> values.add(null));
      values.forEach(EntityLawsTest::requireUnmodifiable);
    }
  }
}
