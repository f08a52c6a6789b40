package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.LocalizedText;
import org.hibernate.validator.cfg.GenericConstraintDef;

/** A report looks at a directory record by record, unless somebody's own rule needs it whole. */
@Domain(CivilSocietyDomain.class)
class DirectoryInPartsTest {

  private static final ProfileValidator IN_PARTS =
      ProfileValidator.of(Provider.HIBERNATE_VALIDATOR.validator());
  private static final ProfileValidator IN_ONE_GO = ProfileValidator.of(withAnotherRule());

  /** A group of which only a provider can tell what is asked in it. */
  private interface Elsewhere {}

  /** Asks a directory to list two organizations at most. */
  @Constraint(validatedBy = Listed.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Rule(id = "example.listed", severity = Severity.ERROR)
  @interface Listed {
    String message() default "must list at most two organizations";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Check implements ConstraintValidator<Listed, Directory> {
      @Override
      public boolean isValid(Directory directory, ConstraintValidatorContext context) {
        return directory.getOrganizations().size() <= 2;
      }
    }
  }

  private static Validator withAnotherRule() {
    return Provider.hibernateValidator(
        mapping ->
            mapping.type(Directory.class).constraint(new GenericConstraintDef<>(Listed.class)));
  }

  @Property(tries = 100)
  void findsWhatIsFoundInOneGo(@ForAll Directory directory) {
    ValidationReport inOneGo = IN_ONE_GO.without("example.listed").validate(directory);
    ValidationReport inParts = IN_PARTS.validate(directory);

    assertThat(inParts.findings()).isEqualTo(inOneGo.findings());
    assertThat(inParts.isComplete()).isEqualTo(inOneGo.isComplete());
  }

  @Example
  void neverHoldsTheViolationsOfMoreThanOneRecord() {
    AtomicInteger most = new AtomicInteger();
    Validator counting =
        (Validator)
            Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> {
                  Object answer =
                      method.invoke(Provider.HIBERNATE_VALIDATOR.validator(), arguments);
                  if (answer instanceof Collection<?> violations) {
                    most.accumulateAndGet(violations.size(), Math::max);
                  }
                  return answer;
                });
    Directory directory =
        new DirectoryBuilder()
            .from(unnamed(2_000))
            .sources(
                IntStream.range(0, 2_000)
                    .mapToObj(i -> new SourceBuilder().title(LocalizedText.of("ar", " ")).build())
                    .toList())
            .build();
    ValidationReport report =
        ProfileValidator.of(counting).withFurtherGroups(Elsewhere.class).validate(directory);

    assertThat(report.count("name.missing")).isEqualTo(2_000);
    assertThat(report.count("directory.id-missing")).isEqualTo(2_000);
    assertThat(report.count("text.blank")).isEqualTo(2_000);
    assertThat(most.get()).isBetween(1, 5);
  }

  @Example
  void asksARuleOfOnesOwnOfTheWholeDirectory() {
    assertThat(IN_ONE_GO.validate(unnamed(2)).count("example.listed")).isZero();
    assertThat(IN_ONE_GO.validate(unnamed(3)).count("example.listed")).isEqualTo(1);
    assertThat(IN_ONE_GO.validate(unnamed(3)).count("name.missing")).isEqualTo(3);
  }

  @Example
  void asksARuleOfOnesOwnOfTheListOfOrganizations() {
    ProfileValidator validator =
        ProfileValidator.of(
            Provider.hibernateValidator(
                mapping ->
                    mapping
                        .type(Directory.class)
                        .getter("organizations")
                        .constraint(new GenericConstraintDef<>(NotEmpty.class))));

    assertThat(validator.validate(unnamed(1)).count(NotEmpty.class.getName())).isZero();
    assertThat(validator.validate(unnamed(0)).count(NotEmpty.class.getName())).isEqualTo(1);
  }

  interface Subtitled extends Directory {
    @NotEmpty
    String getSubtitle();
  }

  @Example
  void asksWhatAnotherTypeOfDirectoryAsksOfItself() {
    Directory directory = unnamed(3);
    Directory subtitled =
        (Directory)
            Proxy.newProxyInstance(
                Subtitled.class.getClassLoader(),
                new Class<?>[] {Subtitled.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getSubtitle")
                        ? ""
                        : method.invoke(directory, arguments));
    ValidationReport report = IN_PARTS.validate(subtitled);

    assertThat(report.count(NotEmpty.class.getName())).isEqualTo(1);
    assertThat(report.count("directory.id-missing")).isEqualTo(3);
  }

  private static Directory unnamed(int organizations) {
    return new DirectoryBuilder()
        .organizations(
            IntStream.range(0, organizations)
                .mapToObj(i -> new OrganizationBuilder().build())
                .toList())
        .build();
  }
}
