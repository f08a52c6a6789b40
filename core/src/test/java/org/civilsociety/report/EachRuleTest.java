package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class EachRuleTest {

  private static final List<Locale> LANGUAGES =
      Stream.of("en", "ar", "fr", "es").map(Locale::forLanguageTag).toList();

  private static final Directory FAULTLESS = FaultlessGenerators.directories().sample();

  static final List<Breakage> BREAKAGES = Breakage.all();

  private static List<Finding> findings(Breakage breakage, Provider provider, Locale language) {
    return ProfileValidator.of(provider.validator())
        .withGroups(Default.class, Advice.class, Publication.class)
        .withLanguages(language)
        .validate(breakage.breaking().apply(FAULTLESS))
        .findingsOf(breakage.rule());
  }

  private static Stream<Class<?>> groups(Severity severity, String rule) {
    if (rule.startsWith("publication.")) {
      return Stream.of(Publication.class);
    }
    return Stream.of(severity == Severity.ERROR ? Default.class : Advice.class);
  }

  @ParameterizedTest
  @FieldSource("BREAKAGES")
  void hasAMessageOfItsOwnInEachLanguage(Breakage breakage) {
    List<String> messages =
        LANGUAGES.stream()
            .map(language -> findings(breakage, Provider.HIBERNATE_VALIDATOR, language).get(0))
            .map(Finding::message)
            .toList();

    assertThat(messages).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(messages).noneMatch(message -> message.contains("{") || message.contains("$"));
    assertThat(messages.get(1)).containsPattern("\\p{IsArabic}");
  }

  @ParameterizedTest
  @FieldSource("BREAKAGES")
  void isFoundByEachProviderAtTheSamePlaceInTheSameWords(Breakage breakage) {
    for (Locale language : LANGUAGES) {
      assertThat(findings(breakage, Provider.APACHE_BVAL, language))
          .isNotEmpty()
          .isEqualTo(findings(breakage, Provider.HIBERNATE_VALIDATOR, language));
    }
  }

  @ParameterizedTest
  @FieldSource("BREAKAGES")
  void isFoundInTheGroupThatItsSeverityAsksForAlone(Breakage breakage) {
    Directory broken = breakage.breaking().apply(FAULTLESS);
    Severity severity =
        findings(breakage, Provider.HIBERNATE_VALIDATOR, Locale.ENGLISH).get(0).severity();
    List<Class<?>> right = groups(severity, breakage.rule()).toList();

    for (Class<?> group : List.of(Default.class, Advice.class, Publication.class)) {
      assertThat(Provider.HIBERNATE_VALIDATOR.findings(broken, group))
          .extracting(finding -> finding.startsWith(breakage.rule() + " at "))
          .as(group.getSimpleName())
          .satisfies(found -> assertThat(found.contains(true)).isEqualTo(right.contains(group)));
    }
  }

  @ParameterizedTest
  @MethodSource
  void canBeBroken(String rule) {
    assertThat(BREAKAGES).extracting(Breakage::rule).contains(rule);
  }

  static Stream<String> canBeBroken() throws IOException {
    Properties messages = new Properties();
    messages.load(
        Objects.requireNonNull(
            EachRuleTest.class.getResourceAsStream("/ContributorValidationMessages.properties")));
    return messages.stringPropertyNames().stream().map(EachRuleTest::rule);
  }

  private static String rule(String key) {
    try {
      return Objects.requireNonNull(
              Class.forName(key.replaceFirst("\\.message$", "")).getAnnotation(Rule.class))
          .id();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
