package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityBuilderTest {

  /** What an attribute gives when nothing was set. */
  private static final List<Object> ABSENT =
      List.of(
          Optional.empty(),
          List.of(),
          Set.of(),
          LocalizedText.empty(),
          Extensions.empty(),
          "",
          false,
          Party.unnamed());

  static Stream<EntityType> entities() {
    return EntityType.all().stream();
  }

  static Stream<EntityType> draftable() {
    return entities().filter(type -> !type.hasMandatoryAttributes());
  }

  static Stream<EntityType> mandatory() {
    return entities().filter(EntityType::hasMandatoryAttributes);
  }

  static Stream<Method> settersOfReferences() {
    return entities()
        .flatMap(type -> Arrays.stream(type.builder().getMethods()))
        .filter(method -> method.getDeclaringClass().getName().endsWith("Builder"))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  static Stream<Method> settersOfSeveral() {
    return settersOfReferences()
        .filter(method -> method.isVarArgs() || method.getParameterTypes()[0] == Iterable.class);
  }

  @Test
  void hasAGeneratorForEveryEntity() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Extensible.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("org/civilsociety"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.matches("[A-Za-z]+Builder\\.class"))
                  .map(name -> name.replace("Builder.class", "")))
          .containsExactlyInAnyOrderElementsOf(entities().map(EntityType::toString).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("draftable")
  void buildsWithNothingSet(EntityType type) {
    Object record = type.build(type.newBuilder());

    assertThat(type.accessors())
        .isNotEmpty()
        .allSatisfy(accessor -> assertThat(accessor.invoke(record)).isIn(ABSENT));
  }

  @ParameterizedTest
  @MethodSource("mandatory")
  void doesNotBuildWithoutWhatMustBeThere(EntityType type) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> type.build(type.newBuilder()));
  }

  @ParameterizedTest
  @MethodSource("settersOfReferences")
  void refusesNull(Method setter) {
    Object builder = newBuilder(setter);

    assertThatNullPointerException()
        .isThrownBy(() -> EntityType.call(() -> setter.invoke(builder, new Object[] {null})));
  }

  @ParameterizedTest
  @MethodSource("settersOfSeveral")
  void refusesNullAmongSeveral(Method setter) {
    Object builder = newBuilder(setter);
    Object withNull =
        setter.isVarArgs()
            ? Array.newInstance(setter.getParameterTypes()[0].getComponentType(), 1)
            : Collections.singletonList(null);

    assertThatNullPointerException()
        .isThrownBy(() -> EntityType.call(() -> setter.invoke(builder, withNull)));
  }

  private static Object newBuilder(Method setter) {
    return EntityType.call(() -> setter.getDeclaringClass().getConstructor().newInstance());
  }
}
