package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.examples.quickstart.FactsTest.check;
import static org.civilsociety.examples.quickstart.FactsTest.english;
import static org.civilsociety.examples.quickstart.FactsTest.verbatim;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Quantity;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedParty;
import org.civilsociety.examples.quickstart.FactsTest.Fact;
import org.civilsociety.value.PartialDate;

/** What to look at in {@code directory-a-miftah.json}. */
final class DirectoryAFacts {

  private final Organization organization;
  private final Membership membership;

  DirectoryAFacts(Directory directory) {
    organization = directory.getOrganizations().get(0);
    membership = directory.getMemberships().get(0);
  }

  Map<String, Consumer<Fact>> checks() {
    return Map.ofEntries(
        check("A01", this::classifications),
        check("A02", fact -> assertThat(name(Name.Kind.DISPLAY)).isEqualTo(fact.expected())),
        check("A03", this::acronym),
        check("A04", this::joined),
        check("A05", this::unnamedNetwork),
        check("A06", this::joinedVerbatim),
        check("A07", this::basedIn),
        check("A08", this::foundedIn),
        check("A09", this::founded),
        check("A10", fact -> fact.assertConceptsIn(organization.getMission())),
        check("A11", this::audience),
        check("A12", this::activities),
        check(
            "A13", fact -> assertThat(organization.getObjectives()).hasSize(fact.expectedCount())),
        check("A14", fact -> objective(1, fact)),
        check("A15", fact -> objectiveFor(2, fact.noted("target groups"), fact)),
        check("A16", fact -> objectiveFor(3, fact.noted("target group:"), fact)),
        check("A17", this::representation),
        check("A18", fact -> objective(5, fact)),
        check("A19", fact -> objective(6, fact)),
        check("A20", fact -> objectiveFor(7, fact.noted(), fact)),
        check("A21", fact -> objective(8, fact)),
        check("A22", this::primaryThemes),
        check("A23", this::scopes),
        check("A24", this::beneficiaries),
        check("A25", this::experience),
        check("A26", this::addresses),
        check("A27", fact -> assertThat(kept("addresses")).isEqualTo(fact.expected())),
        check("A28", fact -> blankContact(ContactPoint.EMAIL, fact)),
        check("A29", fact -> blankContact(ContactPoint.WEBSITE, fact)));
  }

  private void classifications(Fact fact) {
    assertThat(organization.getClassifications())
        .extracting(classification -> english(classification.getLabel()))
        .isEqualTo(fact.expectedTexts());
    assertThat(kept("classifications")).isEqualTo(String.join(" / ", fact.expectedTexts()));
  }

  private void acronym(Fact fact) {
    assertThat(name(Name.Kind.ACRONYM)).isEqualTo(fact.expected());
    assertThat(named(Name.Kind.ACRONYM).getLanguage()).isEmpty();
  }

  private void joined(Fact fact) {
    assertThat(membership.getJoined()).contains(PartialDate.parse(fact.expected()));
    assertThat(membership.getMember())
        .isInstanceOfSatisfying(
            PartyReference.class,
            member -> assertThat(organization.getId()).contains(member.getId()));
    assertThat(english(verbatim(membership.getVerbatims(), "joined").getNote()))
        .contains("day first");
  }

  private void unnamedNetwork(Fact fact) {
    assertThat(fact.expectedRow("party")).containsExactly("unnamed");
    assertThat(membership.getOrganization())
        .isInstanceOfSatisfying(
            UnnamedParty.class,
            network ->
                assertThat(fact.expectedRow("reason"))
                    .containsExactly(english(network.getReason())));
  }

  private void joinedVerbatim(Fact fact) {
    assertThat(verbatim(membership.getVerbatims(), "joined").getText()).isEqualTo(fact.expected());
  }

  private void basedIn(Fact fact) {
    assertThat(organization.getBasedIn())
        .extracting(FactsTest::place)
        .containsExactly(fact.expectedRow("name", "country"));
    FactsTest.assertCountryInferred(organization.getVerbatims(), "basedIn", fact);
  }

  private void foundedIn(Fact fact) {
    assertThat(organization.getFoundedIn())
        .hasValueSatisfying(
            place -> assertThat(english(place.getName())).isEqualTo(fact.expected()));
  }

  private void founded(Fact fact) {
    assertThat(organization.getFounded()).contains(PartialDate.parse(fact.expected()));
  }

  private void audience(Fact fact) {
    assertThat(groups(TargetGroup.Role.AUDIENCE))
        .hasSize(fact.expectedCount())
        .extracting(group -> english(group.getLabel()))
        .isEqualTo(fact.noted());
  }

  private void activities(Fact fact) {
    assertThat(organization.getActivities())
        .hasSize(fact.expectedCount())
        .extracting(activity -> english(activity.getName()))
        .isEqualTo(fact.noted());
  }

  private StrategicObjective objective(int position, Fact fact) {
    StrategicObjective objective = organization.getObjectives().get(position - 1);
    fact.assertConceptsIn(objective.getDescription());
    return objective;
  }

  private StrategicObjective objectiveFor(int position, List<String> groups, Fact fact) {
    StrategicObjective objective = objective(position, fact);
    assertThat(FactsTest.labels(objective.getTargetGroups())).isEqualTo(groups);
    return objective;
  }

  private void representation(Fact fact) {
    assertThat(objectiveFor(4, fact.noted("target groups"), fact).getScopes())
        .extracting(scope -> scope.getLevel().orElseThrow().name())
        .isEqualTo(fact.noted("scopes"));
  }

  private void primaryThemes(Fact fact) {
    assertThat(organization.getThemes())
        .filteredOn(Theme::isPrimary)
        .extracting(theme -> english(theme.getLabel()))
        .isEqualTo(fact.expectedTexts());
  }

  private void scopes(Fact fact) {
    assertThat(organization.getScopes())
        .extracting(
            scope -> List.of(scope.getLevel().orElseThrow().name(), english(scope.getLabel())))
        .isEqualTo(fact.expectedRows("level", "label"));
    assertThat(kept("scopes")).contains("regional");
    assertThat(noteOf("scopes")).contains("regional", "several countries");
  }

  private void beneficiaries(Fact fact) {
    List<TargetGroup> groups = groups(TargetGroup.Role.BENEFICIARY);
    assertThat(FactsTest.labels(groups)).isEqualTo(fact.expectedTexts());
    assertThat(FactsTest.labels(groups.get(0).getIncludes()))
        .containsExactly(fact.expectedTexts().get(0).split(" and ", -1));
  }

  private void experience(Fact fact) {
    assertThat(organization.getExperience())
        .singleElement()
        .satisfies(
            experience -> {
              Quantity years = experience.getYears().orElseThrow();
              assertThat(
                      List.of(
                          english(experience.getTheme()),
                          years.getBound().name(),
                          years.getNumber().toPlainString()))
                  .isEqualTo(fact.expectedRow("theme", "years/bound", "years/number"));
              assertThat(years.getAsOf()).isEmpty();
            });
    assertThat(noteOf("experience")).contains("as of when");
  }

  private void addresses(Fact fact) {
    assertThat(organization.getAddresses())
        .extracting(
            address ->
                List.of(
                    String.join("; ", address.getLines()),
                    address.getLocality().orElse(""),
                    address.getPostalCode().orElse("")))
        .isEqualTo(fact.expectedRows("lines", "locality", "postalCode"));
    assertThat(noteOf("addresses")).contains("two cities", "two codes", "split", "ours");
  }

  private void blankContact(String kind, Fact fact) {
    assertThat(fact.expectedRow("blank")).containsExactly("true");
    assertThat(organization.getContactPoints())
        .filteredOn(contact -> contact.getKind().equals(kind))
        .singleElement()
        .isEqualTo(ContactPoint.blank(kind));
  }

  private Name named(Name.Kind kind) {
    return FactsTest.only(organization.getNames(), name -> name.getKinds().contains(kind));
  }

  private String name(Name.Kind kind) {
    return named(kind).getText();
  }

  private List<TargetGroup> groups(TargetGroup.Role role) {
    return FactsTest.groups(organization.getTargetGroups(), role);
  }

  private String kept(String property) {
    return verbatim(organization.getVerbatims(), property).getText();
  }

  private String noteOf(String property) {
    return english(verbatim(organization.getVerbatims(), property).getNote());
  }
}
