package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class SubjectRulesTest {

  private final Provider provider;

  SubjectRulesTest(Provider provider) {
    this.provider = provider;
  }

  private static final Code CODE = Code.parse("https://example.org/themes#peace");

  @Test
  void rejectsASubjectWithNeitherLabelNorCode() {
    assertThat(provider.places("theme.empty", new ThemeBuilder().build())).containsExactly("label");
    assertThat(provider.places("target-group.empty", new TargetGroupBuilder().build()))
        .containsExactly("label");
    assertThat(provider.places("classification.empty", new ClassificationBuilder().build()))
        .containsExactly("label");
  }

  @Test
  void acceptsASubjectWithEither() {
    LocalizedText label = LocalizedText.of("ar", "السلام");

    assertThat(provider.places("theme.empty", new ThemeBuilder().label(label).build())).isEmpty();
    assertThat(provider.places("theme.empty", new ThemeBuilder().addCode(CODE).build())).isEmpty();
    assertThat(provider.places("target-group.empty", new TargetGroupBuilder().label(label).build()))
        .isEmpty();
    assertThat(
            provider.places("target-group.empty", new TargetGroupBuilder().addCode(CODE).build()))
        .isEmpty();
    assertThat(
            provider.places(
                "classification.empty", new ClassificationBuilder().label(label).build()))
        .isEmpty();
    assertThat(
            provider.places(
                "classification.empty", new ClassificationBuilder().addCode(CODE).build()))
        .isEmpty();
  }

  @Test
  void rejectsAnAddressWithoutAnyPart() {
    assertThat(provider.places("address.empty", new PostalAddressBuilder().build()))
        .containsExactly("lines");
    assertThat(provider.places("address.empty", new PostalAddressBuilder().kind("postal").build()))
        .containsExactly("lines");
  }

  @Test
  void acceptsAnAddressWithOnePart() {
    assertThat(
            List.of(
                new PostalAddressBuilder().addLine("ص.ب. 69647").build(),
                new PostalAddressBuilder().locality("القدس").build(),
                new PostalAddressBuilder().region("Bogotá").build(),
                new PostalAddressBuilder().postalCode("75011").build(),
                new PostalAddressBuilder().country(CountryCode.parse("PS")).build()))
        .allSatisfy(address -> assertThat(provider.places("address.empty", address)).isEmpty());
  }

  @Test
  void acceptsEightLevelsAndRejectsANinth() {
    assertThat(
            provider.places(
                "objective.too-deep",
                new OrganizationBuilder()
                    .addObjectives(objective(8), objective(9), objective(1), objective(20))
                    .build()))
        .containsExactly("objectives[1]", "objectives[3]");
    assertThat(
            provider.places(
                "target-group.too-deep",
                new OrganizationBuilder()
                    .addTargetGroups(group(8), group(9), group(1), group(20))
                    .build()))
        .containsExactly("targetGroups[1]", "targetGroups[3]");
  }

  @Test
  void rejectsAnObjectiveIdTwiceInAProfileOnWhicheverLevel() {
    StrategicObjective inner = named("goal-1");

    assertThat(
            provider.places(
                "objective.id-repeated",
                new OrganizationBuilder()
                    .addObjectives(
                        new StrategicObjectiveBuilder()
                            .from(named("goal-0"))
                            .addObjective(inner)
                            .build(),
                        named("GOAL-0"),
                        inner,
                        objective(1),
                        objective(1))
                    .build()))
        .containsExactly("objectives[2].id");
  }

  @Test
  void warnsOfALabelTwice() {
    assertThat(
            provider.places(
                "target-group.repeated",
                new OrganizationBuilder()
                    .addTargetGroups(
                        TargetGroup.of("es", "mujeres"),
                        TargetGroup.of("fr", "femmes"),
                        TargetGroup.of("es", "Mujeres"),
                        TargetGroup.of("es", "mujeres"))
                    .build()))
        .containsExactly("targetGroups[3]");
    assertThat(
            provider.places(
                "theme.repeated",
                new OrganizationBuilder()
                    .addThemes(
                        new ThemeBuilder()
                            .label(LocalizedText.of("ar", "السلام").with("en", "peace"))
                            .build(),
                        Theme.of("en", "peace"),
                        Theme.of("ar", "peace"),
                        Theme.of("ar", "السلام"))
                    .build()))
        .containsExactly("themes[1]", "themes[3]");
  }

  @Test
  void mentionsThatObjectivesOrTargetGroupsAreNotStated() {
    StrategicObjective forWomen =
        new StrategicObjectiveBuilder()
            .from(named("goal"))
            .addTargetGroup(TargetGroup.of("en", "women"))
            .build();
    OrganizationBuilder none = new OrganizationBuilder();

    assertThat(provider.places("profile.objectives-absent", none.build()))
        .containsExactly("objectives");
    assertThat(provider.places("profile.target-groups-absent", none.build()))
        .containsExactly("targetGroups");
    assertThat(
            provider.places(
                "profile.target-groups-absent",
                new OrganizationBuilder().addObjective(objective(2)).build()))
        .containsExactly("targetGroups");
    assertThat(
            provider.places(
                "profile.target-groups-absent",
                new OrganizationBuilder().addTargetGroup(group(1)).build()))
        .isEmpty();
    assertThat(
            provider.places(
                "profile.target-groups-absent",
                new OrganizationBuilder()
                    .addObjectives(
                        objective(1),
                        new StrategicObjectiveBuilder()
                            .from(named("outer"))
                            .addObjective(forWomen)
                            .build())
                    .build()))
        .isEmpty();
    assertThat(
            provider.places(
                "profile.objectives-absent",
                new OrganizationBuilder().addObjective(forWomen).build()))
        .isEmpty();
  }

  private static StrategicObjective named(String id) {
    return new StrategicObjectiveBuilder()
        .id(RecordId.parse(id))
        .name(LocalizedText.of("ar", "هدف"))
        .build();
  }

  private static StrategicObjective objective(int levels) {
    StrategicObjective objective =
        new StrategicObjectiveBuilder().name(LocalizedText.of("en", "innermost")).build();
    for (int level = 1; level < levels; level++) {
      objective =
          new StrategicObjectiveBuilder()
              .name(LocalizedText.of("en", "level"))
              .addObjective(objective)
              .build();
    }
    return objective;
  }

  private static TargetGroup group(int levels) {
    TargetGroup group = TargetGroup.of("en", "innermost");
    for (int level = 1; level < levels; level++) {
      group =
          new TargetGroupBuilder()
              .from(TargetGroup.of("en", "level " + level))
              .addInclude(group)
              .build();
    }
    return group;
  }
}
