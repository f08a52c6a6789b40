package org.civilsociety.jackson.schema;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.FilledRecords;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Severity;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Asks the rules that make a record wrong, on one and the same day. */
final class RuleCheck {

  /** A day after all those in {@link FilledRecords}. */
  private static final Clock CLOCK =
      Clock.fixed(FilledRecords.MOMENT.plus(Duration.ofDays(10)), ZoneOffset.UTC);

  static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .clockProvider(() -> CLOCK)
          .buildValidatorFactory()
          .getValidator();

  private static final ProfileValidator RULES =
      ProfileValidator.of(VALIDATOR).withGroups(Default.class);

  private RuleCheck() {}

  /** The ids of the rules that are broken. */
  static Set<String> errors(Extensible record) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : RULES.validate(record).findings()) {
      if (finding.severity() == Severity.ERROR) {
        rules.add(finding.rule());
      }
    }
    return rules;
  }
}
