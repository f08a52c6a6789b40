package org.civilsociety.examples.batch;

import jakarta.validation.Validation;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.report.ProfileValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A reader that asks {@link FailingRule} of organizations. */
final class FailingReader {

  private FailingReader() {}

  static DocumentReader create() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Organization.class).constraint(new GenericConstraintDef<>(FailingRule.class));
    return DocumentReader.of(
        ProfileValidator.of(
            configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()));
  }
}
