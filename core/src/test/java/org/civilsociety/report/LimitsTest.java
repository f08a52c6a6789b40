package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.groups.Default;
import java.util.Collections;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is too long or too deep is found before a provider goes into it. */
@ParameterizedClass
@EnumSource(Provider.class)
class LimitsTest {

  private static final int WITHOUT_END = 5_000;

  private final ProfileValidator validator;

  LimitsTest(Provider provider) {
    validator = ProfileValidator.of(provider.validator());
  }

  @Test
  void findsObjectivesThatAreNestedWithoutEnd() {
    assertOnly(
        "objective.too-deep at objectives[0]",
        new OrganizationBuilder().addObjective(objective(WITHOUT_END)).build());
    assertOnly("objective.too-deep at objectives[0]", objective(WITHOUT_END));
  }

  @Test
  void findsTargetGroupsThatAreNestedWithoutEnd() {
    TargetGroup groups = groups(WITHOUT_END);

    assertOnly(
        "target-group.too-deep at targetGroups[0]",
        new OrganizationBuilder().addTargetGroup(groups).build());
    assertOnly(
        "target-group.too-deep at objectives[0].targetGroups[0]",
        new OrganizationBuilder()
            .addObjective(new StrategicObjectiveBuilder().addTargetGroup(groups).build())
            .build());
    assertOnly("target-group.too-deep at includes[0]", groups);
  }

  @Test
  void acceptsEightLevelsInWhateverIsAskedFor() {
    assertThat(
            validator
                .validate(new OrganizationBuilder().addObjective(objective(8)).build())
                .isComplete())
        .isTrue();
    assertThat(validator.validate(objective(9)).isComplete()).isTrue();
    assertThat(validator.validate(objective(10)).isComplete()).isFalse();
  }

  @Test
  void doesNotGoIntoListsWithinListsThatAreTooLongTogether() {
    StrategicObjective wide =
        new StrategicObjectiveBuilder()
            .objectives(Collections.nCopies(5_000, new StrategicObjectiveBuilder().build()))
            .build();

    assertOnly(
        "list.too-long at objectives",
        new OrganizationBuilder().objectives(Collections.nCopies(160, wide)).build());
  }

  @Test
  void doesNotGoIntoAListThatIsTooLong() {
    StrategicObjective deep =
        new StrategicObjectiveBuilder().addTargetGroup(groups(WITHOUT_END)).build();

    assertOnly(
        "list.too-long at objectives",
        new OrganizationBuilder().objectives(Collections.nCopies(10_001, deep)).build());
  }

  @Test
  void goesIntoWhatIsSharedOnce() {
    TargetGroup group = TargetGroup.of("ar", "النساء");
    for (int i = 0; i < 9; i++) {
      group = new TargetGroupBuilder().includes(Collections.nCopies(100, group)).build();
    }

    assertThat(
            validator.validate(new OrganizationBuilder().addTargetGroup(group).build()).findings())
        .extracting(found -> found.rule() + " at " + found.path())
        .containsExactly(
            "list.too-long at targetGroups", "target-group.too-deep at targetGroups[0]");
  }

  @Test
  void goesIntoWhatIsSharedWithoutEndNoFurtherThanTheLimit() {
    StrategicObjective objective = new StrategicObjectiveBuilder().build();
    for (int i = 0; i < 100; i++) {
      objective = new StrategicObjectiveBuilder().addObjectives(objective, objective).build();
    }
    Organization organization = new OrganizationBuilder().addObjective(objective).build();

    assertThat(validator.isCertainlyClean(organization)).isFalse();
    assertThat(validator.validate(organization).findings())
        .extracting(found -> found.rule() + " at " + found.path())
        .containsExactly("list.too-long at objectives", "objective.too-deep at objectives[0]");
  }

  @Test
  void findsEachListThatIsTooLongHoweverFewFindingsAreNamed() {
    StrategicObjective wide =
        new StrategicObjectiveBuilder()
            .themes(Collections.nCopies(10_001, Theme.of("fr", "paix")))
            .build();
    Organization organization =
        new OrganizationBuilder()
            .names(Collections.nCopies(10_001, Name.of("Réseau")))
            .addObjectives(wide, wide)
            .build();

    assertThat(validator.withMaxFindings(1).validate(organization).count("list.too-long"))
        .isEqualTo(2);
  }

  @Test
  void looksAtTheOtherRecordsOfADirectory() {
    Organization beyond =
        new OrganizationBuilder()
            .id(RecordId.parse("a"))
            .names(Collections.nCopies(10_001, Name.of(" ")))
            .build();
    Directory directory =
        new DirectoryBuilder()
            .addOrganizations(
                beyond,
                new OrganizationBuilder().id(RecordId.parse("a")).addName(Name.of(" ")).build())
            .addMembership(
                new MembershipBuilder()
                    .member(Party.reference("a"))
                    .organization(Party.reference("a"))
                    .build())
            .title(LocalizedText.of("fr", " "))
            .build();
    ValidationReport report = validator.withGroups(Default.class).validate(directory);

    assertThat(report.isComplete()).isFalse();
    assertThat(report.findings())
        .extracting(Finding::rule, finding -> finding.path().toString())
        .containsExactly(
            tuple("membership.self", "memberships[0]"),
            tuple("list.too-long", "organizations[0].names"),
            tuple("directory.id-repeated", "organizations[1].id"),
            tuple("text.blank", "organizations[1].names[0].text"),
            tuple("text.blank", "title[fr]"));
  }

  private void assertOnly(String finding, Extensible record) {
    ValidationReport report = validator.validate(record);

    assertThat(report.findings())
        .extracting(found -> found.rule() + " at " + found.path())
        .containsExactly(finding);
    assertThat(report.isComplete()).isFalse();
  }

  private static StrategicObjective objective(int levels) {
    StrategicObjective objective = new StrategicObjectiveBuilder().build();
    for (int i = 1; i < levels; i++) {
      objective = new StrategicObjectiveBuilder().addObjective(objective).build();
    }
    return objective;
  }

  private static TargetGroup groups(int levels) {
    TargetGroup group = TargetGroup.of("ar", "النساء");
    for (int i = 1; i < levels; i++) {
      group = new TargetGroupBuilder().addInclude(group).build();
    }
    return group;
  }

  @Test
  void bringNothingIntoAReportThatNobodyAskedFor() {
    Organization large =
        new OrganizationBuilder()
            .addName(Name.in("fr", "Réseau", Name.Kind.DISPLAY))
            .mission(LocalizedText.of("ar", "السلم"))
            .vision(LocalizedText.of("ar", " "))
            .addContactPoint(ContactPoint.of(ContactPoint.EMAIL, "reseau@example.org"))
            .addBasedIn(Place.of("fr", "Tunis"))
            .targetGroups(Collections.nCopies(4_000, TargetGroup.of("fr", "femmes")))
            .themes(Collections.nCopies(4_000, Theme.of("fr", "paix")))
            .build();

    assertThat(ProfileValidator.create().withGroups(Publication.class).validate(large).findings())
        .isEmpty();
    assertThat(ProfileValidator.create().withGroups(Default.class).validate(large).findings())
        .extracting(Finding::rule)
        .containsExactly("text.blank");
  }
}
