package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.NotBlankText;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Rule;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.junit.jupiter.api.Test;

/** Where somebody has changed what is asked of the model, reports and violations still agree. */
class MappingsTest {

  private static final Organization BLANK =
      new OrganizationBuilder().addNames(Name.of("قديم"), Name.of(" ")).build();

  private static List<String> found(Validator validator, Class<?>... groups) {
    return ProfileValidator.of(validator)
        .withGroups(groups)
        .without("source.unknown")
        .validate(BLANK)
        .findings()
        .stream()
        .map(finding -> finding.rule() + " at " + finding.path())
        .toList();
  }

  private static Set<String> violated(Validator validator, Class<?>... groups) {
    return validator.validate(BLANK, groups).stream()
        .map(
            violation ->
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getAnnotation(Rule.class)
                        .id()
                    + " at "
                    + RecordPath.from(violation.getPropertyPath()))
        .collect(Collectors.toSet());
  }

  @Test
  void heedDefaultGroupsThatAreSequences() {
    Class<? extends Organization> implementation = BLANK.getClass();
    Validator validator = Provider.hibernateValidator(mapping -> redefine(mapping, implementation));

    assertThat(found(validator, Default.class))
        .containsExactlyInAnyOrderElementsOf(violated(validator, Default.class))
        .contains("profile.objectives-absent at objectives");
    assertThat(found(validator, Default.class, Advice.class))
        .containsExactlyInAnyOrderElementsOf(violated(validator, Default.class, Advice.class));
  }

  private static <T> void redefine(ConstraintMapping mapping, Class<T> type) {
    mapping.type(type).defaultGroupSequence(Advice.class, type);
  }

  @Test
  void tellOnceWhatTwoConstraintsAsk() {
    Validator validator =
        Provider.hibernateValidator(
            mapping ->
                mapping
                    .type(Name.class)
                    .getter("text")
                    .constraint(new GenericConstraintDef<>(Label.class).groups(Advice.class)));

    assertThat(found(validator, Default.class, Advice.class))
        .containsOnlyOnce("text.blank at names[1].text");
  }

  /** Takes one word for a blank. */
  public static final class Old implements ConstraintValidator<NotBlankText, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !text.equals("قديم");
    }
  }

  @Test
  void askAValidatorThatSomebodyAdded() {
    Validator validator =
        Provider.hibernateValidator(
            mapping ->
                mapping
                    .constraintDefinition(NotBlankText.class)
                    .includeExistingValidators(true)
                    .validatedBy(Old.class));

    assertThat(violated(validator)).contains("text.blank at names[0].text");
    assertThat(found(validator)).containsExactlyElementsOf(violated(validator));
    assertThat(CompiledValidator.of(validator).validate(BLANK)).hasSize(1);
  }
}
