package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A list counts with all that is in it, or lists of lists would be without bound. */
@ParameterizedClass
@EnumSource(Provider.class)
class ListLengthTest {

  private static final LocalizedText IN_A_HUNDRED_LANGUAGES = inLanguages(100);

  private final Provider provider;

  ListLengthTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void countsTheEntriesOfListsWithin() {
    assertThat(findings(objectives(100, withObjectives(99)))).isEmpty();
    assertThat(findings(objectives(100, withObjectives(100))))
        .containsExactly("list.too-long at objectives");
  }

  @Test
  void countsTheLanguagesOfTexts() {
    StrategicObjective described =
        new StrategicObjectiveBuilder().description(IN_A_HUNDRED_LANGUAGES).build();

    assertThat(findings(objectives(99, described))).isEmpty();
    assertThat(findings(objectives(100, described))).containsExactly("list.too-long at objectives");
  }

  @Test
  void countsUnknownMembers() {
    StrategicObjective extended =
        new StrategicObjectiveBuilder()
            .description(LocalizedText.of("fr", "La paix"))
            .extensions(new Extensions(members(100)))
            .build();

    assertThat(findings(objectives(99, extended))).containsExactly("list.too-long at objectives");
    assertThat(findings(objectives(98, extended))).isEmpty();
  }

  @Test
  void countsWhatStandsInARecordWithinAnEntry() {
    OrganizationBuilder organization =
        new OrganizationBuilder()
            .relationships(
                Collections.nCopies(
                    100,
                    new RelationshipBuilder()
                        .party(new NamedPartyBuilder().name(IN_A_HUNDRED_LANGUAGES).build())
                        .build()));

    assertThat(findings(organization)).containsExactly("list.too-long at relationships");
  }

  @Test
  void countsWhatStandsInTheOptionalPartsOfAnEntry() {
    QuantityBuilder years =
        new QuantityBuilder()
            .from(Quantity.of(Quantity.Bound.AT_LEAST, 10))
            .extensions(new Extensions(members(100)));

    assertThat(
            findings(
                new OrganizationBuilder()
                    .experience(
                        Collections.nCopies(
                            100, new ExperienceBuilder().years(years.build()).build()))))
        .containsExactly("list.too-long at experience");
  }

  @Test
  void countsWhatStandsInAListOfAsManyAsAreAllowed() {
    assertThat(
            findings(
                new OrganizationBuilder()
                    .targetGroups(Collections.nCopies(10_000, new TargetGroupBuilder().build()))))
        .isEmpty();
    assertThat(
            findings(
                new OrganizationBuilder()
                    .targetGroups(Collections.nCopies(10_000, TargetGroup.of("ar", "النساء")))))
        .containsExactly("list.too-long at targetGroups");
  }

  @Test
  void rejectsEachListThatIsTooLong() {
    assertThat(findings(objectives(1, withObjectives(10_001))))
        .containsExactly(
            "list.too-long at objectives", "list.too-long at objectives[0].objectives");
  }

  @Test
  void countsEachRecordOfADirectoryByItself() {
    assertThat(
            provider.findings(
                new DirectoryBuilder()
                    .addOrganization(objectives(60, withObjectives(100)).build())
                    .addOrganization(objectives(61, withObjectives(100)).build())
                    .build(),
                Limits.class))
        .isEmpty();
  }

  private List<String> findings(OrganizationBuilder organization) {
    return provider.findings(organization.build(), Limits.class);
  }

  private static OrganizationBuilder objectives(int number, StrategicObjective each) {
    return new OrganizationBuilder().objectives(Collections.nCopies(number, each));
  }

  private static StrategicObjective withObjectives(int number) {
    StrategicObjective empty = new StrategicObjectiveBuilder().build();
    return new StrategicObjectiveBuilder().objectives(Collections.nCopies(number, empty)).build();
  }

  private static Map<String, ExtensionValue> members(int number) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    IntStream.range(0, number).forEach(i -> members.put("m" + i, ExtensionValue.Null.NULL));
    return members;
  }

  private static LocalizedText inLanguages(int number) {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    IntStream.range(0, number)
        .forEach(i -> texts.put(LanguageTag.parse("ar-x-" + i), "السلم الأهلي"));
    return LocalizedText.of(texts);
  }
}
