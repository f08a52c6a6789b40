package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Rule;

/** Whatever the record, it does not matter who runs the rules. */
@Domain(CivilSocietyDomain.class)
class ProviderAgreementLawsTest {

  @Property(tries = 300)
  void providersFindTheSame(@ForAll Directory directory) {
    assertThat(Provider.APACHE_BVAL.findings(directory))
        .isEqualTo(Provider.HIBERNATE_VALIDATOR.findings(directory));
  }

  @Property(tries = 300)
  void providersFindTheSameInEveryKindOfRecord(@ForAll Extensible record) {
    assertThat(Provider.APACHE_BVAL.findings(record))
        .isEqualTo(Provider.HIBERNATE_VALIDATOR.findings(record));
  }

  @Property(tries = 300)
  void nothingIsReportedTwice(@ForAll Directory directory) {
    assertThat(Provider.HIBERNATE_VALIDATOR.findings(directory)).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void everyViolationHasARule(@ForAll Directory directory) {
    assertThat(Provider.HIBERNATE_VALIDATOR.violations(directory))
        .allSatisfy(
            violation ->
                assertThat(violation.getConstraintDescriptor().getAnnotation().annotationType())
                    .hasAnnotation(Rule.class));
  }
}
