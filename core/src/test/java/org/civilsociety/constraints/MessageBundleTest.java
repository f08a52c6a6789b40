package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilsociety.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundleTest {

  private static final Pattern ATTRIBUTE = Pattern.compile("\\{([^}]*)}");

  @ParameterizedTest
  @MethodSource("rules")
  void hasAMessageUnderTheNameOfEachRule(Class<?> constraint)
      throws IOException, ReflectiveOperationException {
    assertThat(constraint.getMethod("message").getDefaultValue())
        .isEqualTo("{" + key(constraint) + "}");
    assertThat(messages().getProperty(key(constraint))).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void hasNoMessageForAComposition(Class<?> constraint) throws ReflectiveOperationException {
    assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("");
  }

  @Test
  void hasNoMessageThatNoRuleUses() throws IOException {
    assertThat(messages().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(rules().map(MessageBundleTest::key).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void speaksEnglishInLowerCaseWithoutAFullStop(Class<?> constraint) throws IOException {
    String message = Objects.requireNonNull(messages().getProperty(key(constraint)));

    assertThat(message)
        .isEqualTo(message.toLowerCase(Locale.ROOT))
        .doesNotEndWith(".")
        .isEqualTo(message.strip());
    assertThat(message)
        .matches(
            switch (Objects.requireNonNull(constraint.getAnnotation(Rule.class)).severity()) {
              case ERROR -> "must .*";
              case WARNING -> "should .*";
              case INFO -> "(?!must |should ).*";
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ar", "_fr", "_es"})
  void saysTheSameInEachLanguage(String suffix) throws IOException {
    Properties translated = messages(suffix);

    assertThat(translated.stringPropertyNames()).isEqualTo(messages().stringPropertyNames());
    for (String key : translated.stringPropertyNames()) {
      String message = translated.getProperty(key);
      assertThat(message)
          .as(key)
          .isNotBlank()
          .isEqualTo(message.strip())
          .isNotEqualTo(messages().getProperty(key))
          .doesNotEndWith(".")
          .doesNotContain("$");
      assertThat(attributes(message)).as(key).isEqualTo(attributes(messages().getProperty(key)));
      if (suffix.equals("_ar")) {
        assertThat(message).containsPattern("\\p{IsArabic}{3}");
      } else {
        assertThat(message).doesNotContainPattern("\\p{IsArabic}");
      }
    }
  }

  @Test
  void hasAnEmptyBundleForEnglishSoThatAMachinesOwnLanguageDoesNotReplaceIt() throws IOException {
    assertThat(messages("_en")).isEmpty();
  }

  private static List<String> attributes(String message) {
    return ATTRIBUTE.matcher(message).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void namesOnlyAttributesOfTheConstraint(Class<?> constraint) throws IOException {
    String message = Objects.requireNonNull(messages().getProperty(key(constraint)));
    Set<String> attributes =
        Set.copyOf(
            Stream.of(constraint.getDeclaredMethods()).map(method -> method.getName()).toList());

    assertThat(message).doesNotContain("$");
    assertThat(ATTRIBUTE.matcher(message).results().map((MatchResult found) -> found.group(1)))
        .isSubsetOf(attributes);
  }

  static Stream<Class<?>> rules() {
    return ConstraintConventionsTest.constraints().filter(ConstraintConventionsTest::statesARule);
  }

  static Stream<Class<?>> compositions() {
    return ConstraintConventionsTest.constraints()
        .filter(constraint -> !ConstraintConventionsTest.statesARule(constraint));
  }

  private static String key(Class<?> constraint) {
    return constraint.getName() + ".message";
  }

  private static Properties messages() throws IOException {
    return messages("");
  }

  private static Properties messages(String suffix) throws IOException {
    Properties messages = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Label.class.getResourceAsStream(
                    "/ContributorValidationMessages" + suffix + ".properties")),
            StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
