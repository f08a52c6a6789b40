package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.StrategicObjective;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.generators.GroupGenerators;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;

/** A compiled validator says what its provider says, whatever it is asked. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class CompiledValidatorLawsTest {

  private static final List<Validator> BY_LANGUAGE =
      Stream.of("en", "fr", "ar-PS", "es", "tr")
          .map(Locale::forLanguageTag)
          .map(CompiledValidatorLawsTest::validator)
          .toList();

  /** A violation, but for the object that it is. */
  private record Said(String path, String template, String message, Object value) {
    static Said of(ConstraintViolation<?> violation) {
      return new Said(
          violation.getPropertyPath().toString(),
          violation.getMessageTemplate(),
          violation.getMessage(),
          violation.getInvalidValue());
    }
  }

  private static Set<Said> said(Validator validator, Extensible record, Class<?>... groups) {
    return validator.validate(record, groups).stream().map(Said::of).collect(Collectors.toSet());
  }

  private static void agrees(Provider provider, Extensible record, Class<?>... groups) {
    Validator validator = provider.validator();

    assertThat(said(CompiledValidator.of(validator), record, groups))
        .isEqualTo(said(validator, record, groups));
  }

  @Provide
  Arbitrary<Class<?>[]> groups() {
    return GroupGenerators.groups();
  }

  @Provide
  Arbitrary<Validator> languages() {
    return Arbitraries.of(BY_LANGUAGE);
  }

  /** Those that break no rule ten thousand times, each with a message. */
  @Provide
  Arbitrary<Breakage> smallBreakages() {
    return Arbitraries.of(Breakage.all())
        .filter(breakage -> !breakage.rule().equals("list.too-long"));
  }

  @Provide
  Arbitrary<Directory> faultless() {
    return FaultlessGenerators.directories();
  }

  @Property(tries = 100)
  void ofAnyOrganization(
      @ForAll Provider provider, @ForAll Organization record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 50)
  void ofAnyCoalition(
      @ForAll Provider provider, @ForAll Coalition record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 50)
  void ofAnyMembership(
      @ForAll Provider provider, @ForAll Membership record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 50)
  void ofAnyDirectory(
      @ForAll Provider provider, @ForAll Directory record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 50)
  void ofAnyPart(
      @ForAll Provider provider,
      @ForAll StrategicObjective record,
      @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 100)
  void ofWhatBreaksOneRule(
      @ForAll Provider provider,
      @ForAll("faultless") Directory directory,
      @ForAll("smallBreakages") Breakage breakage,
      @ForAll("groups") Class<?>[] groups) {
    Directory broken = breakage.breaking().apply(directory);

    agrees(provider, broken, groups);
    broken.getOrganizations().forEach(record -> agrees(provider, record, groups));
    broken.getMemberships().forEach(record -> agrees(provider, record, groups));
  }

  @Property(tries = 50)
  void inAnyLanguage(
      @ForAll("faultless") Directory directory,
      @ForAll("smallBreakages") Breakage breakage,
      @ForAll("languages") Validator validator) {
    Directory broken = breakage.breaking().apply(directory);

    assertThat(said(CompiledValidator.of(validator), broken, Default.class, Advice.class))
        .isEqualTo(said(validator, broken, Default.class, Advice.class));
  }

  private static Validator validator(Locale language) {
    var configuration = Validation.byDefaultProvider().configure();
    MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
    return configuration
        .messageInterpolator(
            new MessageInterpolator() {
              @Override
              public String interpolate(String template, Context context) {
                return standard.interpolate(template, context, language);
              }

              @Override
              public String interpolate(String template, Context context, Locale locale) {
                return standard.interpolate(template, context, language);
              }
            })
        .buildValidatorFactory()
        .getValidator();
  }
}
