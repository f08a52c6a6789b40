package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilsociety.Organization;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.format.TextFormat;
import org.civilsociety.value.ExtensionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of documents has its words, and there are no others. */
final class MessagesTest {

  /** The words of a reading as text. */
  private static final Set<String> WORDS =
      Set.of(
          "comma",
          "colon",
          "ERROR",
          "WARNING",
          "INFO",
          "found",
          "perhaps",
          "see",
          "more",
          "incomplete",
          "value");

  /** What happens to be the same in English. */
  private static final Set<String> SAME =
      Set.of(
          "_ar colon",
          "_es colon",
          "_es comma",
          "_es ERROR",
          "_es value",
          "_fr comma",
          "_fr value");

  private static final Properties MESSAGES = load("");

  private static Properties load(String language) {
    Properties messages = new Properties();
    String file = "Messages" + language + ".properties";
    try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return messages;
  }

  /** The keys that end up in problems: the type of a text form, or what the tests have found. */
  private static Set<String> asked() {
    Set<String> asked = new TreeSet<>(WORDS);
    Formats.ALL.byType().values().stream()
        .flatMap(format -> format instanceof TextFormat<?> text ? Stream.of(text.type()) : null)
        .filter(type -> type != String.class && !type.isEnum())
        .forEach(type -> asked.add("value.form." + type.getSimpleName()));
    Set<String> said = new TreeSet<>();
    readings().forEach(reading -> reading.problems().forEach(p -> said.add(start(p.message()))));
    MESSAGES
        .stringPropertyNames()
        .forEach(
            key -> {
              if (said.contains(start(MESSAGES.getProperty(key)))) {
                asked.add(key);
              }
            });
    return asked;
  }

  /** A message without the names and limits that are put into it. */
  private static String start(String message) {
    return message
        .replaceFirst("(must have|must be one of|says its kind): .*", "$1")
        .replaceFirst("(must be an object, like) .*", "$1")
        .replaceFirst("at most [^ ]+ (bytes|levels)", "at most so many $1");
  }

  private static Stream<Reading<?>> entries() {
    Input lines = Input.of("{\"coalition\":{}}\n{\"directory\":{\"memberships\":[{}]}}");
    return EntriesTest.all(DocumentReader.withoutRules().lines(lines)).stream().map(Entry::reading);
  }

  private static Stream<Reading<?>> readings() {
    return Stream.concat(pieces(), entries());
  }

  private static Stream<Reading<?>> pieces() {
    DocumentReader reader = DocumentReader.withoutRules();
    ReadLimits small = new ReadLimits(20, 1, 2, 1);
    String languages =
        Stream.iterate(0, i -> i + 1)
            .limit(1_001)
            .map(i -> "\"x-" + i + "\":\"a\"")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    return Stream.concat(
        CorpusDocument.all().map(CorpusTest::read),
        Stream.of(
            reader.read(Input.of("{\"a\":" + "9".repeat(1_001) + "}"), Organization.class),
            reader.read(Input.of("{\"mission\":{" + languages + "}}"), Organization.class),
            reader.read(Input.of("null"), Organization.class),
            reader.withLimits(small).read(Input.of("[[[]]]"), ExtensionValue.class),
            reader.withLimits(small).read(Input.of("[" + " ".repeat(30)), ExtensionValue.class),
            reader
                .withLimits(small.withMaxBytes(99))
                .read(Input.of("{\"names\":[1,2,3,4,5,6,7,8,9,0]}"), Organization.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ar", "_es", "_fr"})
  void hasEachMessageInEachLanguage(String language) {
    Properties translated = load(language);
    assertThat(translated.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(MESSAGES.stringPropertyNames());
    for (String key : MESSAGES.stringPropertyNames()) {
      if (!SAME.contains(language + " " + key)) {
        assertThat(translated.getProperty(key)).as(key).isNotEqualTo(MESSAGES.getProperty(key));
      }
      for (String put : List.of("{names}", "{bytes}", "{levels}", "{value}")) {
        assertThat(translated.getProperty(key).contains(put))
            .as(key)
            .isEqualTo(MESSAGES.getProperty(key).contains(put));
      }
    }
  }

  @Test
  void hasAMessageForAllThatIsSaid() {
    assertThat(readings().flatMap(reading -> reading.problems().stream()))
        .noneMatch(problem -> problem.message().matches("[a-z]+\\.[a-zA-Z.-]+"));
    assertThat(MESSAGES.stringPropertyNames()).containsAll(asked());
  }

  @Test
  void hasNoMessageThatIsNeverSaid() {
    assertThat(asked())
        .containsAll(MESSAGES.stringPropertyNames().stream().filter(key -> !isSpare(key)).toList());
  }

  /** What no JSON document can lack: some kind of value. */
  private static boolean isSpare(String key) {
    return Set.of("value.kind.JSON").contains(key);
  }

  @Test
  void speaksEnglishWhereItKnowsNoneOfTheLanguages() {
    assertThat(new Words(List.of(Locale.JAPANESE), 1, 1).of("found")).isEqualTo("found");
  }
}
