package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilsociety.generators.Breakage;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleDescriptionTest {

  @Test
  void listsEveryRuleOnceInTheOrderOfTheIds() {
    assertThat(RuleDescription.all())
        .extracting(RuleDescription::rule)
        .containsAll(Breakage.all().stream().map(Breakage::rule).toList())
        .hasSize(55)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void saysWhatEachBoundOfARuleAsks() {
    assertThat(rule("text.too-long"))
        .isEqualTo(
            new RuleDescription(
                "text.too-long",
                Severity.ERROR,
                List.of("Default"),
                List.of(
                    "must have at most 1000 characters", "must have at most 50000 characters")));
  }

  @Test
  void namesTheGroupsThatAUserAsksFor() {
    assertThat(rule("source.unknown").groups()).containsExactly("Default", "Standalone");
    assertThat(rule("list.too-long").groups()).containsExactly("Default");
    assertThat(rule("contact.blank").groups()).containsExactly("Advice");
    assertThat(rule("publication.mission").groups()).containsExactly("Publication");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "es"})
  void speaksTheLanguageOfTheReader(String language) {
    List<RuleDescription> english = RuleDescription.all(Locale.ENGLISH);
    List<RuleDescription> other =
        RuleDescription.all(Locale.GERMAN, Locale.forLanguageTag(language));
    assertThat(other).hasSameSizeAs(english);
    for (int i = 0; i < other.size(); i++) {
      assertThat(other.get(i).messages())
          .hasSameSizeAs(english.get(i).messages())
          .doesNotContainAnyElementsOf(english.get(i).messages())
          .noneMatch(message -> message.contains("{"));
    }
  }

  @Test
  void speaksEnglishWhereItHasNoneOfTheLanguages() {
    assertThat(RuleDescription.all(Locale.GERMAN)).isEqualTo(RuleDescription.all());
    assertThat(RuleDescription.all()).isEqualTo(RuleDescription.all(Locale.ENGLISH));
  }

  @Test
  void findsWhatAProviderFinds() {
    Set<String> found = new TreeSet<>();
    Model.types().stream()
        .map(EntityType::type)
        .map(Provider.HIBERNATE_VALIDATOR.validator()::getConstraintsForClass)
        .flatMap(RuleDescriptionTest::elements)
        .flatMap(element -> element.getConstraintDescriptors().stream())
        .flatMap(RuleDescriptionTest::withParts)
        .forEach(constraint -> found.addAll(messages(constraint)));
    Set<String> listed = new TreeSet<>();
    for (RuleDescription rule : RuleDescription.all()) {
      rule.messages().forEach(text -> listed.add(rule.rule() + " " + text));
    }
    assertThat(listed).isEqualTo(found);
  }

  private static List<String> messages(ConstraintDescriptor<?> constraint) {
    Rule rule = constraint.getAnnotation().annotationType().getAnnotation(Rule.class);
    return rule == null
        ? List.of()
        : List.of(
            rule.id()
                + " "
                + new Messages().message(constraint, List.of(Locale.ENGLISH)).orElseThrow());
  }

  private static Stream<ConstraintDescriptor<?>> withParts(ConstraintDescriptor<?> constraint) {
    return Stream.concat(
        Stream.of(constraint),
        constraint.getComposingConstraints().stream().flatMap(RuleDescriptionTest::withParts));
  }

  private static Stream<ElementDescriptor> elements(BeanDescriptor bean) {
    return Stream.concat(
        Stream.of(bean),
        bean.getConstrainedProperties().stream()
            .flatMap(property -> Stream.concat(Stream.of(property), within(property))));
  }

  private static Stream<ElementDescriptor> within(ContainerDescriptor container) {
    return container.getConstrainedContainerElementTypes().stream()
        .flatMap(element -> Stream.concat(Stream.of(element), within(element)));
  }

  private static RuleDescription rule(String id) {
    return RuleDescription.all().stream()
        .filter(rule -> rule.rule().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
