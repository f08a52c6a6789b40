package org.civilsociety.examples.benchmarks.contenders;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.validation.RecordPath;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on the plain records, without Expression Language. */
final class RecordConstraints {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private RecordConstraints() {}

  static List<Finding> check(Profile profile) {
    Set<ConstraintViolation<Profile>> violations = VALIDATOR.validate(profile);
    return violations.isEmpty()
        ? List.of()
        : violations.stream()
            .map(
                one ->
                    Finding.of(one.getMessage(), RecordPath.from(one.getPropertyPath()).toString()))
            .toList();
  }
}
