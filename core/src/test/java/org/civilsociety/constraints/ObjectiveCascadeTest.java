package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong below an objective is reported, however deep. */
@ParameterizedClass
@EnumSource(Provider.class)
class ObjectiveCascadeTest {

  private static final DateRange REVERSED = DateRange.parse("2001/1998");

  private final Provider provider;

  ObjectiveCascadeTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void reachesThePeriodOfAChild() {
    StrategicObjective late =
        new StrategicObjectiveBuilder().from(objective()).period(REVERSED).build();

    assertThat(provider.findings(named().addObjective(parent(objective(), late)).build()))
        .containsExactly("date.order at objectives[0].objectives[1].period");
  }

  @Test
  void reachesTheGroupsThatAGroupIncludes() {
    TargetGroup grouped =
        new TargetGroupBuilder()
            .label(LocalizedText.of("en", "women and youth"))
            .addIncludes(TargetGroup.of("es", "mujeres"), TargetGroup.of("ar", "\u200F"))
            .build();
    StrategicObjective child =
        new StrategicObjectiveBuilder().from(objective()).addTargetGroup(grouped).build();

    assertThat(
            provider.findings(
                new DirectoryBuilder()
                    .addOrganization(named().id(RecordId.parse("miftah")).build())
                    .addCoalition(
                        new CoalitionBuilder()
                            .id(RecordId.parse("reseau"))
                            .addName(Name.of("Réseau"))
                            .addObjective(parent(child))
                            .build())
                    .build()))
        .containsExactly(
            "text.blank at "
                + "coalitions[0].objectives[0].objectives[0].targetGroups[0].includes[1].label[ar]");
  }

  @Test
  void reachesEightLevelsDown() {
    StrategicObjective deep = new StrategicObjectiveBuilder().build();
    for (int level = 0; level < 7; level++) {
      deep = parent(deep);
    }

    assertThat(provider.findings(named().addObjective(deep).build()))
        .containsExactly(
            "objective.empty at "
                + String.join(".", Collections.nCopies(8, "objectives[0]"))
                + ".name");
  }

  private StrategicObjective objective() {
    return new StrategicObjectiveBuilder().name(LocalizedText.of("ar", "العدالة")).build();
  }

  private StrategicObjective parent(StrategicObjective... children) {
    return new StrategicObjectiveBuilder()
        .from(objective())
        .addAllObjectives(List.of(children))
        .build();
  }

  private static OrganizationBuilder named() {
    return new OrganizationBuilder().addName(Name.in("ar", "مفتاح"));
  }
}
