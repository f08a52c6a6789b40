package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.constraints.ObjectiveDepth;
import org.civilsociety.validation.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records of types that somebody else derived from the model, with attributes of their own. */
class OwnTypesTest {

  /** An organization with a plan. */
  public interface Planned extends Organization {
    @Size(min = 3)
    String getMotto();

    @ObjectiveDepth(groups = {Default.class, Limits.class})
    List<@Valid StrategicObjective> getPlans();
  }

  /** A record that is no entity of the model. */
  public record Note(List<String> getTags) implements Extensible {}

  private static Planned planned(List<StrategicObjective> plans, Verbatim... verbatims) {
    return as(Planned.class, Map.of("getMotto", "نم", "getPlans", plans), verbatims);
  }

  private static <T> T as(
      Class<T> type, Map<String, ? extends @Nullable Object> own, Verbatim... verbatims) {
    Organization organization =
        new OrganizationBuilder().addName(Name.of("Red")).addVerbatims(verbatims).build();
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                own.containsKey(method.getName())
                    ? own.get(method.getName())
                    : method.invoke(organization, arguments)));
  }

  private static ValidationReport report(Extensible record) {
    return ProfileValidator.create().withGroups().validate(record);
  }

  private static List<String> found(Extensible record) {
    return report(record).findings().stream()
        .map(finding -> finding.rule() + " at " + finding.path())
        .toList();
  }

  @Test
  void showsWhatWasFoundAtAnAttributeOfTheirOwn() {
    assertThat(report(planned(List.of())).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.path()).hasToString("motto"))
        .satisfies(finding -> assertThat(finding.value()).contains("نم"));
  }

  @Test
  void mayHaveVerbatimsOfAttributesOfTheirOwn() {
    assertThat(found(planned(List.of(), Verbatim.of("motto", "نم"), Verbatim.of("lema", "x"))))
        .contains("verbatim.property at verbatims[1].property")
        .doesNotContain("verbatim.property at verbatims[0].property");
  }

  @Test
  void haveTheLimitsOfListsForTheirOwnLists() {
    ValidationReport report =
        report(planned(Collections.nCopies(10_001, new StrategicObjectiveBuilder().build())));

    assertThat(report.findings().get(0).rule()).isEqualTo("list.too-long");
    assertThat(report.findings().get(0).path()).hasToString("plans");
    assertThat(report.isComplete()).isFalse();
    assertThat(found(new Note(Collections.nCopies(10_001, "وسم"))))
        .containsExactly("list.too-long at tags");
  }

  @Test
  void haveTheLimitOfDepthForTheirOwnObjectives() {
    StrategicObjective objective = new StrategicObjectiveBuilder().build();
    for (int i = 0; i < 5_000; i++) {
      objective = new StrategicObjectiveBuilder().addObjective(objective).build();
    }

    assertThat(found(planned(List.of(objective))))
        .anyMatch(found -> found.startsWith("objective.too-deep at plans[0]"));
  }

  /** An organization with objectives in groups. */
  public interface Grouped extends Organization {
    List<List<@Valid StrategicObjective>> getGroups();
  }

  @Test
  void haveTheLimitOfDepthInListsWithinLists() {
    StrategicObjective objective = new StrategicObjectiveBuilder().build();
    for (int i = 0; i < 5_000; i++) {
      objective = new StrategicObjectiveBuilder().addObjective(objective).build();
    }
    Grouped grouped = as(Grouped.class, Map.of("getGroups", List.of(List.of(objective))));

    assertThat(found(grouped)).containsExactly("objective.too-deep at groups[0][0].objectives[0]");
  }

  @Test
  void areLeftToTheProviderWhereTheyGiveNothing() {
    Profile profile = as(Profile.class, Collections.singletonMap("getNames", null));

    assertThatThrownBy(() -> found(profile)).isInstanceOf(ValidationException.class);
  }

  @Test
  void areCheckedAlsoAsProfilesThatAreNeitherOrganizationNorCoalition() {
    Profile profile =
        as(Profile.class, Map.of(), Verbatim.of("founded", "1998"), Verbatim.of("nope", "1998"));

    assertThat(found(profile)).containsExactly("verbatim.property at verbatims[1].property");
  }
}
