package org.civilsociety.examples.benchmarks.contenders;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.report.CompiledValidator;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Rule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** This library as a service uses it: its module in a mapper of Jackson, its rules by Jakarta. */
final class Ours implements Contender<Profile> {

  private static final Validator VALIDATOR =
      CompiledValidator.of(ProfileValidator.validatorFactory().getValidator());

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Ours(Kind kind) {
    JsonMapper mapper = JsonMapper.builder().addModule(new CivilSocietyModule()).build();
    reader = mapper.readerFor(kind.model());
    writer = mapper.writerFor(kind.model());
  }

  @Override
  public String name() {
    return "civil-society";
  }

  @Override
  public Profile read(byte[] json) {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Profile value) {
    return writer.writeValueAsBytes(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    Set<ConstraintViolation<Profile>> violations = VALIDATOR.validate(value);
    return violations.isEmpty() ? List.of() : violations.stream().map(Ours::finding).toList();
  }

  static Finding finding(ConstraintViolation<Profile> violation) {
    Rule rule =
        violation
            .getConstraintDescriptor()
            .getAnnotation()
            .annotationType()
            .getAnnotation(Rule.class);
    return Finding.of(rule.id(), RecordPath.from(violation.getPropertyPath()).toString());
  }
}
