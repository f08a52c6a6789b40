package org.civilsociety.examples.benchmarks.contenders;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** This library's types, with its rules by Hibernate Validator and nothing between. */
final class OursByProvider implements Contender<Profile> {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final Contender<Profile> ours;

  OursByProvider(Kind kind) {
    ours = new Ours(kind);
  }

  @Override
  public String name() {
    return "civil-society, Hibernate Validator";
  }

  @Override
  public Profile read(byte[] json) {
    return ours.read(json);
  }

  @Override
  public byte[] write(Profile value) {
    return ours.write(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    Set<ConstraintViolation<Profile>> violations = VALIDATOR.validate(value);
    return violations.isEmpty() ? List.of() : violations.stream().map(Ours::finding).toList();
  }
}
