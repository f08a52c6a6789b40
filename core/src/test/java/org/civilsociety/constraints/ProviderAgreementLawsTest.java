package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Standalone;

/** Whatever the record, it does not matter who runs the rules. */
@Domain(CivilSocietyDomain.class)
class ProviderAgreementLawsTest {

  private static final Class<?>[] GROUPS = {
    Default.class, Advice.class, Publication.class, Standalone.class
  };

  @Property(tries = 300)
  void providersFindTheSame(@ForAll Directory directory) {
    assertThat(Provider.APACHE_BVAL.findings(directory, GROUPS))
        .isEqualTo(Provider.HIBERNATE_VALIDATOR.findings(directory, GROUPS));
  }

  @Property(tries = 300)
  void providersFindTheSameInEveryKindOfRecord(@ForAll Extensible record) {
    assertThat(Provider.APACHE_BVAL.findings(record, GROUPS))
        .isEqualTo(Provider.HIBERNATE_VALIDATOR.findings(record, GROUPS));
  }

  /** In {@code Standalone}, a source is looked for in the profile alone, and then again. */
  @Property(tries = 300)
  void nothingIsReportedTwice(@ForAll Directory directory) {
    assertThat(
            Provider.HIBERNATE_VALIDATOR.findings(
                directory, Default.class, Advice.class, Publication.class))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void everyViolationHasARule(@ForAll Directory directory) {
    assertThat(Provider.HIBERNATE_VALIDATOR.violations(directory, GROUPS))
        .allSatisfy(
            violation ->
                assertThat(violation.getConstraintDescriptor().getAnnotation().annotationType())
                    .hasAnnotation(Rule.class));
  }
}
