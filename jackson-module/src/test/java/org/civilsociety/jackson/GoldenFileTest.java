package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilsociety.Extensible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The JSON of every entity as it is published, in {@code golden/}: a change of it breaks users. */
final class GoldenFileTest {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesExactlyThePublishedJson(Class<? extends Extensible> type) throws IOException {
    assertThat(written(type)).isEqualTo(published(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsThePublishedJson(Class<? extends Extensible> type) throws IOException {
    assertThat(Json.read(type, published(type))).isEqualTo(FilledRecords.of(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void publishesEveryAttribute(Class<? extends Extensible> type) throws IOException {
    assertThat(Json.MAPPER.readTree(published(type)).propertyNames())
        .containsAll(EntityTypes.getters(type).stream().map(EntityTypes::attribute).toList());
  }

  private static String written(Class<? extends Extensible> type) {
    return Json.MAPPER.writer().with(LINES).writeValueAsString(FilledRecords.of(type)) + "\n";
  }

  private static String published(Class<? extends Extensible> type) throws IOException {
    String file = "golden/" + type.getSimpleName() + ".json";
    try (InputStream stream = GoldenFileTest.class.getResourceAsStream(file)) {
      assertThat(stream).as(file).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
