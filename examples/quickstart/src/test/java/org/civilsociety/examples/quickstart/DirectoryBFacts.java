package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.examples.quickstart.FactsTest.check;
import static org.civilsociety.examples.quickstart.FactsTest.english;
import static org.civilsociety.examples.quickstart.FactsTest.verbatim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civilsociety.Activity;
import org.civilsociety.Directory;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.examples.quickstart.FactsTest.Fact;
import org.civilsociety.value.PartialDate;

/** What to look at in {@code directory-b-miftah.json}. */
final class DirectoryBFacts {

  private final Organization organization;
  private final StrategicObjective governance;
  private final StrategicObjective narrative;

  /** Looks at an organization whose last two objectives are the two of this document. */
  DirectoryBFacts(Directory directory) {
    organization = directory.getOrganizations().get(0);
    List<StrategicObjective> objectives = organization.getObjectives();
    governance = objectives.get(objectives.size() - 2);
    narrative = objectives.get(objectives.size() - 1);
  }

  Map<String, Consumer<Fact>> checks() {
    return Map.ofEntries(
        check("B01", this::basedIn),
        check("B02", this::acronym),
        check("B03", this::founded),
        check("B04", this::foundedIn),
        check("B05", this::classifications),
        check("B06", this::independent),
        check("B07", fact -> fact.assertConceptsIn(organization.getMission())),
        check("B08", this::activities),
        check("B09", fact -> fact.assertConceptsIn(organization.getVision())),
        check("B10", this::objectives),
        check("B11", fact -> fact.assertConceptsIn(governance.getDescription())),
        check("B12", this::advocacy),
        check("B13", fact -> activitiesOf(governance, fact)),
        check("B14", this::priorities),
        check("B15", fact -> fact.assertConceptsIn(narrative.getDescription())),
        check("B16", fact -> activitiesOf(narrative, fact)),
        check("B17", this::themes),
        check("B18", this::scopes),
        check("B19", this::audience),
        check("B20", this::officers),
        check("B21", this::modified),
        check("B22", this::modifiedVerbatim));
  }

  private void basedIn(Fact fact) {
    assertThat(organization.getBasedIn())
        .extracting(FactsTest::place)
        .containsExactly(fact.expectedRow("name", "country"));
    FactsTest.assertCountryInferred(organization.getVerbatims(), "basedIn", fact);
  }

  private void acronym(Fact fact) {
    assertThat(organization.getNames())
        .containsExactly(Name.of(fact.expected(), Name.Kind.ACRONYM));
  }

  private void founded(Fact fact) {
    assertThat(organization.getFounded()).contains(PartialDate.parse(fact.expected()));
  }

  private void foundedIn(Fact fact) {
    assertThat(organization.getFoundedIn())
        .hasValueSatisfying(
            place -> assertThat(english(place.getName())).isEqualTo(fact.expected()));
  }

  private void classifications(Fact fact) {
    assertThat(organization.getClassifications())
        .extracting(classification -> english(classification.getLabel()))
        .isEqualTo(fact.expectedTexts());
  }

  private void independent(Fact fact) {
    assertThat(organization.getIndependent().map(String::valueOf)).contains(fact.expected());
  }

  private void activities(Fact fact) {
    List<Activity> sameMechanisms =
        Documents.read("directory-a-miftah.json").getOrganizations().get(0).getActivities();
    assertThat(organization.getActivities())
        .hasSize(fact.expectedCount())
        .isEqualTo(sameMechanisms);
  }

  private void objectives(Fact fact) {
    assertThat(organization.getObjectives())
        .hasSize(fact.expectedCount())
        .allSatisfy(
            objective ->
                assertThat(fact.noted("label:")).containsExactly(english(objective.getLabel())));
  }

  private void advocacy(Fact fact) {
    fact.assertConceptsIn(governance.getObjectives().get(0).getDescription());
  }

  private static void activitiesOf(StrategicObjective objective, Fact fact) {
    assertThat(objective.getActivities())
        .hasSize(fact.expectedCount())
        .extracting(activity -> english(activity.getName()))
        .isEqualTo(fact.noted());
  }

  private void priorities(Fact fact) {
    assertThat(governance.getTargetGroups())
        .extracting(group -> List.of(english(group.getLabel()), String.valueOf(group.isPriority())))
        .isEqualTo(fact.expectedRows("label", "priority"));
  }

  private void themes(Fact fact) {
    assertThat(narrative.getThemes())
        .extracting(theme -> english(theme.getLabel()))
        .isEqualTo(fact.expectedTexts());
  }

  private void scopes(Fact fact) {
    assertThat(narrative.getScopes())
        .extracting(scope -> scope.getLevel().orElseThrow().name())
        .isEqualTo(fact.expectedTexts());
  }

  private void audience(Fact fact) {
    assertThat(
            FactsTest.labels(
                FactsTest.groups(narrative.getTargetGroups(), TargetGroup.Role.AUDIENCE)))
        .isEqualTo(fact.expectedTexts());
  }

  private void officers(Fact fact) {
    assertThat(organization.getOfficers())
        .extracting(officer -> List.of(officer.getName(), english(officer.getRole())))
        .containsExactly(fact.expectedRow("name", "role"));
  }

  private void modified(Fact fact) {
    assertThat(organization.getSources())
        .extracting(Source::getModified)
        .containsExactly(Optional.of(PartialDate.parse(fact.expected())));
  }

  private void modifiedVerbatim(Fact fact) {
    assertThat(verbatim(organization.getVerbatims(), "sources").getText())
        .isEqualTo(fact.expected());
  }
}
