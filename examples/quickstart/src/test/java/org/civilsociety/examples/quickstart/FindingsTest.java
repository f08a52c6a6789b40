package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful reader finds in the three documents, and nothing else. */
class FindingsTest {

  private static final ProfileValidator VALIDATOR = ProfileValidator.create();

  static List<String> names() {
    return QuickStart.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("names")
  void areNoneThatMakeARecordWrong(String name) {
    assertThat(VALIDATOR.withGroups(Default.class).validate(Documents.read(name)).findings())
        .isEmpty();
  }

  @Test
  void inDirectoryA() {
    assertThatFindings("directory-a-miftah.json")
        .extracting(
            Finding::rule,
            Finding::severity,
            finding -> finding.path().toString(),
            Finding::value,
            Finding::suggestions)
        .containsExactly(
            tuple(
                "party.unnamed",
                Severity.INFO,
                "memberships[0].organization",
                Optional.of("UnnamedParty()"),
                List.of()),
            tuple(
                "date.ambiguous",
                Severity.WARNING,
                "memberships[0].verbatims[0].text",
                Optional.of("05.04.2016"),
                List.of("2016-04-05", "2016-05-04")),
            tuple(
                "contact.blank",
                Severity.INFO,
                "organizations[0].contactPoints[0].value",
                Optional.empty(),
                List.of()),
            tuple(
                "contact.blank",
                Severity.INFO,
                "organizations[0].contactPoints[1].value",
                Optional.empty(),
                List.of()),
            tuple(
                "experience.as-of",
                Severity.WARNING,
                "organizations[0].experience[0].years.asOf",
                Optional.empty(),
                List.of()));
  }

  @Test
  void inDirectoryB() {
    assertThatFindings("directory-b-miftah.json").isEmpty();
  }

  @Test
  void onThePageOfTheCoalition() {
    assertThatFindings("coalition-about.json")
        .extracting(
            Finding::rule, Finding::severity, finding -> finding.path().toString(), Finding::value)
        .containsExactly(
            tuple(
                "party.unnamed",
                Severity.INFO,
                "coalitions[0].founders[0]",
                Optional.of("UnnamedParty(a number of NGOs of various fields and places)")));
  }

  @Test
  void thatKeepThemFromBeingPublished() {
    assertThat(names())
        .extracting(
            name ->
                VALIDATOR
                    .withGroups(Publication.class)
                    .validate(Documents.read(name))
                    .findings()
                    .stream()
                    .map(finding -> finding.rule() + " at " + finding.path())
                    .toList())
        .containsExactly(
            List.of("publication.contact at organizations[0].contactPoints"),
            List.of(
                "publication.contact at organizations[0].contactPoints",
                "publication.display-name at organizations[0].names"),
            List.of("publication.contact at coalitions[0].contactPoints"));
  }

  private static ListAssert<Finding> assertThatFindings(String name) {
    return assertThat(VALIDATOR.validate(Documents.read(name)).findings());
  }
}
