package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class NameOrDescriptionTest {

  @NameOrDescription(message = "first")
  @NameOrDescription(message = "second")
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Twice {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Held(@Twice @Nullable StrategicObjective objective) {}

  private final Provider provider;

  NameOrDescriptionTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void acceptsAName() {
    assertThat(provider.findings(named())).isEmpty();
  }

  @Test
  void acceptsADescription() {
    assertThat(
            provider.findings(
                new StrategicObjectiveBuilder()
                    .description(LocalizedText.of("es", "Más mujeres en los consejos locales."))
                    .build()))
        .isEmpty();
  }

  @Test
  void rejectsAnObjectiveWithNeither() {
    assertThat(provider.findings(new StrategicObjectiveBuilder().build()))
        .containsExactly("objective.empty at name");
  }

  @Test
  void takesNothingElseForAName() {
    StrategicObjective objective =
        new StrategicObjectiveBuilder()
            .id(RecordId.parse("SO2"))
            .label(LocalizedText.of("fr", "objectif stratégique"))
            .sequenceIndicator("2")
            .addTargetGroup(TargetGroup.of("ar", "النساء"))
            .addObjective(named())
            .build();

    assertThat(provider.findings(objective)).containsExactly("objective.empty at name");
  }

  @Test
  void leavesABlankNameToAnotherRule() {
    assertThat(
            provider.findings(
                new StrategicObjectiveBuilder().name(LocalizedText.of("ar", " ")).build()))
        .containsExactly("text.blank at name[ar]");
  }

  @Test
  void appliesToObjectivesOfObjectives() {
    StrategicObjective empty = new StrategicObjectiveBuilder().build();
    StrategicObjective parent =
        new StrategicObjectiveBuilder().from(named()).addObjectives(named(), empty).build();

    assertThat(
            provider.findings(
                new OrganizationBuilder()
                    .addName(Name.of("MIFTAH"))
                    .addObjectives(empty, parent)
                    .build()))
        .containsExactly(
            "objective.empty at objectives[0].name",
            "objective.empty at objectives[1].objectives[1].name");
  }

  @Test
  void acceptsNull() {
    assertThat(provider.findings(new Held(null))).isEmpty();
  }

  @Test
  void canBeRepeated() {
    assertThat(provider.messages(new Held(new StrategicObjectiveBuilder().build())))
        .contains("first", "second");
  }

  private static StrategicObjective named() {
    return new StrategicObjectiveBuilder().name(LocalizedText.of("ar", "السلم الأهلي")).build();
  }
}
