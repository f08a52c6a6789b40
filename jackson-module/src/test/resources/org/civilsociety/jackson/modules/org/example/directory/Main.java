package org.example.directory;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.civilsociety.Organization;
import org.civilsociety.report.ProfileValidator;
import tools.jackson.databind.json.JsonMapper;

/** Reads, writes and validates the records given as arguments, each on a line of its own. */
public final class Main {

  private Main() {}

  public static void main(String[] records) {
    System.out.println("module " + Organization.class.getModule().getName());
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    ProfileValidator validator = ProfileValidator.create().withLanguages(Locale.FRENCH);
    try (ValidatorFactory factory = ProfileValidator.validatorFactory()) {
      for (String record : records) {
        Organization organization = mapper.readValue(record, Organization.class);
        System.out.println("written " + mapper.writeValueAsString(organization));
        report(factory.getValidator(), organization);
        System.out.print(validator.validate(organization).text());
      }
    }
  }

  private static void report(Validator validator, Organization organization) {
    var violations = validator.validate(organization);
    System.out.println("violations " + violations.size());
    violations.stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .forEach(System.out::println);
  }
}
