package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;

@Domain(CivilSocietyDomain.class)
class ReportLawsTest {

  private static final ProfileValidator HIBERNATE = asking(Provider.HIBERNATE_VALIDATOR);
  private static final ProfileValidator BVAL = asking(Provider.APACHE_BVAL);

  private static ProfileValidator asking(Provider provider) {
    return ProfileValidator.of(provider.validator())
        .withGroups(Default.class, Advice.class, Publication.class);
  }

  @Property(tries = 100)
  void isTheSameWhoeverTheProviderIs(@ForAll Directory directory) {
    assertThat(BVAL.validate(directory).findings())
        .isEqualTo(HIBERNATE.validate(directory).findings());
  }

  @Property(tries = 150)
  void isTheSameForEveryKindOfRecord(@ForAll Extensible record) {
    assertThat(BVAL.validate(record).findings()).isEqualTo(HIBERNATE.validate(record).findings());
  }

  @Property(tries = 100)
  void isOrderedByPlaceAndSaysNothingTwice(@ForAll Directory directory) {
    assertThat(HIBERNATE.validate(directory).findings())
        .isSortedAccordingTo(Comparator.comparing(Finding::path).thenComparing(Finding::rule))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void findsAtLeastWhatABareViolationTells(@ForAll Directory directory) {
    ValidationReport report = HIBERNATE.validate(directory);
    Set<String> rules = new TreeSet<>();
    report.findings().forEach(finding -> rules.add(finding.rule()));

    Set<String> bare = new TreeSet<>();
    Provider.HIBERNATE_VALIDATOR
        .findings(directory, Default.class, Advice.class, Publication.class)
        .forEach(line -> bare.add(line.substring(0, line.indexOf(' '))));
    assertThat(rules).isEqualTo(bare);
  }

  @Property(tries = 100)
  void countsWhatItNames(@ForAll Directory directory) {
    ValidationReport report = HIBERNATE.validate(directory);

    for (Severity severity : Severity.values()) {
      assertThat(report.findings().stream().filter(f -> f.severity() == severity).count())
          .isEqualTo(report.count(severity));
    }
    assertThat(report.findings())
        .allSatisfy(
            finding ->
                assertThat(report.findingsOf(finding.rule()))
                    .hasSize(report.count(finding.rule())));
    assertThat(report.more()).isZero();
  }

  @Property(tries = 100)
  void showsTextOfTheRecordOnlyCutAndEscaped(@ForAll Directory directory) {
    HIBERNATE
        .validate(directory)
        .text()
        .codePoints()
        .filter(character -> character != '\n')
        .forEach(
            character ->
                assertThat(Excerpt.of(Character.toString(character)))
                    .isIn(Character.toString(character), "\\\"", "\\\\"));
  }

  @Property(tries = 100)
  void namesPlacesThatExist(@ForAll Directory directory) {
    assertThat(HIBERNATE.validate(directory).findings())
        .flatExtracting(Finding::related)
        .allSatisfy(
            place ->
                assertThat(RecordValue.at(place, directory).shown())
                    .as(place.toString())
                    .isPresent());
  }
}
