package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PostalAddress;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.jackson.FilledRecords;
import org.civilsociety.jackson.Json;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The schema sees as much of each rule as the table {@code schema/rules.csv} says. */
final class SchemaRulesTest {

  private static final Directory FAULTLESS = FaultlessGenerators.directories().sample();

  static List<Breakage> breakages() {
    return Breakage.all();
  }

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  @Test
  void hasInItsTableTheRulesThatMakeARecordWrong() {
    Set<String> rules = new HashSet<>();
    for (Breakage breakage : Breakage.all()) {
      if (RuleCheck.errors(breakage.breaking().apply(FAULTLESS)).contains(breakage.rule())) {
        rules.add(breakage.rule());
      }
    }
    assertThat(SchemaRules.table().keySet()).isEqualTo(rules);
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void seesWhatItsTableSays(Breakage breakage) {
    String json = Json.write(Directory.class, breakage.breaking().apply(FAULTLESS));
    assertThat(PublishedSchema.problems(json).isEmpty())
        .isNotEqualTo(SchemaRules.seen().contains(breakage.rule()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysTheRulesOfATypeThatItAlwaysSees(Class<? extends Extensible> type) {
    Set<String> rules =
        RuleCheck.VALIDATOR.getConstraintsForClass(type).getConstraintDescriptors().stream()
            .filter(SchemaRulesTest::isError)
            .map(SchemaRulesTest::rule)
            .filter(SchemaRules.seenAlways()::contains)
            .collect(Collectors.toSet());
    assertThat(rulesSaidOf(type)).isEqualTo(rules);
  }

  @ParameterizedTest
  @ValueSource(classes = {Organization.class, Coalition.class, Membership.class})
  void saysWhatAVerbatimMayName(Class<? extends Extensible> type) {
    Set<String> names = new HashSet<>(Set.of("extensions"));
    EntityTypes.getters(type).forEach(getter -> names.add(EntityTypes.attribute(getter)));
    assertThat(
            PublishedSchema.schemas(PublishedSchema.definition(type.getSimpleName()))
                .map(schema -> schema.at("/properties/property/enum"))
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("types")
  void asksNoMoreOfARecordWithOneMemberThanTheRules(Class<? extends Extensible> type) {
    JsonNode full = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(FilledRecords.of(type)));
    for (Map.Entry<String, JsonNode> member : full.properties()) {
      JsonNode json = Json.MAPPER.createObjectNode().set(member.getKey(), member.getValue());
      assertThat(PublishedSchema.accepts(type.getSimpleName(), json))
          .as("%s", json)
          .isEqualTo(isRight(type, json));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\udb40\udc41", "\ud834\udd73", "\udb40\udd00"})
  void doesNotSeeThatATextIsBlankBeyondTheBasicPlane(String text) {
    isSeenByRulesOnly("text.blank", new OrganizationBuilder().addName(Name.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202aa", "\u2067a\nb\u2069", "a\u202c", "\ud800a"})
  void doesNotSeeThatADirectionIsLeftOpen(String text) {
    isSeenByRulesOnly("text.characters", new OrganizationBuilder().addName(Name.of(text)));
  }

  @Test
  void doesNotSeeHowMuchIsWithinAList() {
    PostalAddress address =
        new PostalAddressBuilder().lines(Collections.nCopies(6_000, "Rue")).build();
    isSeenByRulesOnly(
        "list.too-long",
        new OrganizationBuilder().addName(Name.of("Réseau")).addAddresses(address, address));
  }

  @Test
  void countsTheCharactersOfATextAsTheRulesDo() {
    for (int length : List.of(1_000, 1_001)) {
      Name name = Name.of("😀".repeat(length));
      assertThat(PublishedSchema.problems("Name", Json.write(Name.class, name)).isEmpty())
          .isEqualTo(RuleCheck.errors(name).isEmpty())
          .isEqualTo(length == 1_000);
    }
  }

  @Test
  void takesATextWithoutLanguagesForAbsent() {
    var objective = new StrategicObjectiveBuilder().name(LocalizedText.empty()).build();
    assertThat(RuleCheck.errors(objective)).containsExactly("objective.empty");
    assertThat(PublishedSchema.problems("StrategicObjective", "{\"name\":{}}")).isNotEmpty();
    assertThat(PublishedSchema.problems("Theme", "{\"label\":{},\"codes\":[]}")).isNotEmpty();
    assertThat(PublishedSchema.problems("PostalAddress", "{\"lines\":[]}")).isNotEmpty();
  }

  private static boolean isRight(Class<? extends Extensible> type, JsonNode json) {
    try {
      return Collections.disjoint(
          RuleCheck.errors(Json.read(type, json.toString())), SchemaRules.seen());
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void isSeenByRulesOnly(String rule, OrganizationBuilder organization) {
    assertThat(RuleCheck.errors(organization.build())).containsExactly(rule);
    String json = Json.MAPPER.writeValueAsString(organization.build());
    assertThat(PublishedSchema.problems("Organization", json)).isEmpty();
  }

  private static boolean isError(ConstraintDescriptor<?> constraint) {
    Rule rule = constraint.getAnnotation().annotationType().getAnnotation(Rule.class);
    return rule != null
        && rule.severity() == Severity.ERROR
        && constraint.getGroups().contains(Default.class);
  }

  private static String rule(ConstraintDescriptor<?> constraint) {
    return constraint.getAnnotation().annotationType().getAnnotation(Rule.class).id();
  }

  private static Set<String> rulesSaidOf(Class<? extends Extensible> type) {
    JsonNode definition = PublishedSchema.definition(type.getSimpleName());
    Stream<JsonNode> definitions =
        definition.has("$ref")
            ? Stream.of(definition, PublishedSchema.definition(PublishedSchema.target(definition)))
            : Stream.of(definition);
    return definitions
        .flatMap(each -> each.path("allOf").valueStream())
        .map(rule -> rule.get("title").asString())
        .filter(rule -> !rule.equals("text.blank"))
        .collect(Collectors.toSet());
  }
}
