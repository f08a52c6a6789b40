package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.examples.quickstart.FactsTest.check;
import static org.civilsociety.examples.quickstart.FactsTest.english;
import static org.civilsociety.examples.quickstart.FactsTest.verbatim;

import java.util.Map;
import java.util.function.Consumer;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.StrategicObjective;
import org.civilsociety.UnnamedParty;
import org.civilsociety.examples.quickstart.FactsTest.Fact;
import org.civilsociety.value.PartialDate;

/** What to look at in {@code coalition-about.json}. */
final class CoalitionFacts {

  private final Directory directory = Documents.read("coalition-about.json");
  private final Coalition coalition = directory.getCoalitions().get(0);

  Map<String, Consumer<Fact>> checks() {
    return Map.ofEntries(
        check("C01", this::names),
        check("C02", this::founded),
        check("C03", this::themes),
        check("C04", this::unnamedFounders),
        check("C05", this::namedFounder),
        check("C06", this::worksIn),
        check("C07", fact -> fact.assertConceptsIn(coalition.getMission())),
        check("C08", this::vision),
        check("C09", fact -> fact.assertConceptsIn(coalition.getDescription())),
        check("C10", fact -> fact.assertConceptsIn(coalition.getApproach())),
        check("C11", this::targetGroups),
        check("C12", fact -> fact.assertConceptsIn(coalition.getMemberKind())),
        check("C13", this::membersListed),
        check("C14", fact -> assertThat(coalition.getObjectives()).hasSize(fact.expectedCount())),
        check("C15", fact -> objectiveFor(1, fact)),
        check("C16", fact -> objective(2, fact)),
        check("C17", fact -> objectiveFor(3, fact)));
  }

  private void names(Fact fact) {
    assertThat(coalition.getNames()).extracting(Name::getText).isEqualTo(fact.expectedTexts());
    assertThat(coalition.getNames())
        .filteredOn(name -> name.getKinds().contains(Name.Kind.DISPLAY))
        .extracting(Name::getText)
        .containsExactly(fact.expectedTexts().get(1));
  }

  private void founded(Fact fact) {
    assertThat(coalition.getFounded()).contains(PartialDate.parse(fact.expected()));
  }

  private void themes(Fact fact) {
    assertThat(coalition.getThemes())
        .extracting(theme -> english(theme.getLabel()))
        .isEqualTo(fact.expectedTexts());
  }

  private void unnamedFounders(Fact fact) {
    assertThat(fact.expectedRow("party")).containsExactly("unnamed");
    assertThat(coalition.getFounders().get(0))
        .isInstanceOfSatisfying(
            UnnamedParty.class,
            founders ->
                assertThat(fact.expectedRow("description"))
                    .containsExactly(english(founders.getDescription())));
  }

  private void namedFounder(Fact fact) {
    assertThat(fact.expectedRow("party")).containsExactly("named");
    assertThat(coalition.getFounders().get(1))
        .isInstanceOfSatisfying(
            NamedParty.class,
            founder ->
                assertThat(fact.expectedRow("name")).containsExactly(english(founder.getName())));
    assertThat(directory.getMemberships()).isEmpty();
  }

  private void worksIn(Fact fact) {
    assertThat(coalition.getWorksIn())
        .extracting(FactsTest::place)
        .containsExactly(fact.expectedRow("name", "country"));
    FactsTest.assertCountryInferred(coalition.getVerbatims(), "worksIn", fact);
  }

  private void vision(Fact fact) {
    fact.assertConceptsIn(coalition.getVision());
    assertThat(english(verbatim(coalition.getVerbatims(), "vision").getNote()))
        .contains("heading", "inferred");
  }

  private void targetGroups(Fact fact) {
    assertThat(FactsTest.labels(coalition.getTargetGroups())).isEqualTo(fact.expectedTexts());
  }

  private void membersListed(Fact fact) {
    assertThat(coalition.getMembersListed().map(String::valueOf)).contains(fact.expected());
  }

  private StrategicObjective objective(int position, Fact fact) {
    StrategicObjective objective = coalition.getObjectives().get(position - 1);
    fact.assertConceptsIn(objective.getDescription());
    assertThat(fact.noted("label:")).containsExactly(english(objective.getLabel()));
    return objective;
  }

  private StrategicObjective objectiveFor(int position, Fact fact) {
    StrategicObjective objective = objective(position, fact);
    assertThat(FactsTest.labels(objective.getTargetGroups()))
        .isEqualTo(fact.noted("target group:"));
    return objective;
  }
}
