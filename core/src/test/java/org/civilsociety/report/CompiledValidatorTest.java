package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.GroupSequence;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.LimitsFirst;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledValidatorTest {

  private static final Organization VALID =
      new OrganizationBuilder()
          .addName(Name.in("ar", "شبكة السلم", Name.Kind.DISPLAY))
          .mission(LocalizedText.of("es", "Defender los derechos").with("ar", "حقوق"))
          .build();

  private static final Organization INVALID =
      new OrganizationBuilder().from(VALID).mission(LocalizedText.of("en", "a\u202Eb")).build();

  /** The interface of a group that this library does not have. */
  private interface Elsewhere {}

  /** Contains itself. */
  @GroupSequence(Circle.class)
  private interface Circle {}

  @GroupSequence({Default.class, Limits.class})
  private interface LimitsLast {}

  /** Contains two sequences that contradict each other. */
  @GroupSequence({LimitsFirst.class, LimitsLast.class})
  private interface Contradiction {}

  /** Is no interface. */
  @GroupSequence(Default.class)
  private static final class NoGroup {}

  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A provider that tells what is asked of a type, and refuses to look at records of the model. */
  private static Validator refusing(Provider provider) {
    return (Validator)
        Proxy.newProxyInstance(
            Validator.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("validate") && arguments[0] instanceof Extensible) {
                throw new RefusedException();
              }
              try {
                return method.invoke(provider.validator(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void decidesItselfOfWhatIsValid(Provider provider) {
    Directory directory = FaultlessGenerators.directories().sample();
    Validator validator = CompiledValidator.of(refusing(provider));

    assertThat(validator.validate(VALID)).isEmpty();
    assertThat(validator.validate(VALID, LimitsFirst.class)).isEmpty();
    assertThat(validator.validate(directory, Default.class, Advice.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asksTheProviderOfWhatIsNot(Provider provider) {
    Validator validator = CompiledValidator.of(refusing(provider));

    assertThatThrownBy(() -> validator.validate(INVALID)).isInstanceOf(RefusedException.class);
  }

  @Test
  void asksTheProviderInAGroupThatItDoesNotKnow() {
    Validator validator = CompiledValidator.of(refusing(Provider.HIBERNATE_VALIDATOR));

    assertThatThrownBy(() -> validator.validate(VALID, Elsewhere.class))
        .isInstanceOf(RefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(classes = {Circle.class, Contradiction.class, NoGroup.class})
  void refusesGroupsThatTheProviderRefuses(Class<?> group) {
    Validator provider = Provider.HIBERNATE_VALIDATOR.validator();
    ProfileValidator reports = ProfileValidator.of(provider).withGroups(group);

    assertThatThrownBy(() -> provider.validate(VALID, group))
        .isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> CompiledValidator.of(provider).validate(VALID, group))
        .isInstanceOf(ValidationException.class);
    assertThat(reports.isCertainlyClean(VALID)).isFalse();
  }

  @Test
  void heedsAConstraintThatAMappingHasAdded() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Profile.class).getter("names").constraint(new SizeDef().min(2));
    Validator provider = configuration.addMapping(mapping).buildValidatorFactory().getValidator();

    assertThat(CompiledValidator.of(provider).validate(VALID))
        .singleElement()
        .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("names"));
  }

  @Test
  void leavesOutAConstraintThatAMappingHasTakenAway() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Profile.class).getter("mission").ignoreAnnotations(true);
    Validator provider = configuration.addMapping(mapping).buildValidatorFactory().getValidator();

    assertThat(CompiledValidator.of(provider).validate(INVALID)).isEmpty();
  }

  /** A name that somebody else made more of. */
  record Motto(@Size(max = 3) String getText) implements Name {
    @Override
    public Optional<LanguageTag> getLanguage() {
      return Optional.empty();
    }

    @Override
    public Set<Kind> getKinds() {
      return Set.of();
    }

    @Override
    public Optional<DateRange> getPeriod() {
      return Optional.empty();
    }
  }

  @Test
  void heedsWhatSomebodyAskedOfATypeOfTheirOwn() {
    Organization organization = new OrganizationBuilder().addName(new Motto("سلام")).build();
    Validator validator = CompiledValidator.of(ProfileValidator.validatorFactory().getValidator());

    assertThat(validator.validate(organization))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains("names[0].text");
  }

  @Test
  void goesByTheClockOfTheProvider() {
    Clock past = Clock.fixed(Instant.parse("1990-01-01T00:00:00Z"), ZoneOffset.UTC);
    Organization young =
        new OrganizationBuilder().from(VALID).founded(PartialDate.of(1998)).build();
    Validator provider =
        Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> past)
            .buildValidatorFactory()
            .getValidator();

    assertThat(CompiledValidator.of(provider).validate(young)).hasSize(1);
    assertThat(CompiledValidator.of(Provider.HIBERNATE_VALIDATOR.validator()).validate(young))
        .isEmpty();
  }

  @Test
  void findsAListThatIsTooLongWhereverItIs() {
    StrategicObjective objective =
        new StrategicObjectiveBuilder()
            .name(LocalizedText.of("en", "peace"))
            .targetGroups(Collections.nCopies(10_001, TargetGroup.of("en", "women")))
            .build();
    Organization organization =
        new OrganizationBuilder().from(VALID).addObjective(objective).build();
    Validator validator = CompiledValidator.of(Provider.HIBERNATE_VALIDATOR.validator());

    assertThat(validator.validate(organization))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("objectives", "objectives[0].targetGroups");
  }

  @Test
  void refusesWhatAProviderRefuses() {
    Validator validator = CompiledValidator.of(Provider.HIBERNATE_VALIDATOR.validator());

    assertThatThrownBy(() -> validator.validate(null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> validator.validate(VALID, (Class<?>) null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> validator.validate(VALID, (Class<?>[]) null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheProviderInEverythingElse() {
    Validator provider = Provider.HIBERNATE_VALIDATOR.validator();
    CompiledValidator validator = CompiledValidator.of(provider);

    assertThat(validator.validateProperty(INVALID, "mission")).hasSize(1);
    assertThat(validator.validateValue(Organization.class, "names", List.of())).isEmpty();
    assertThat(validator.getConstraintsForClass(Organization.class).isBeanConstrained()).isTrue();
    assertThat(validator.forExecutables()).isNotNull();
    assertThat(validator.unwrap(CompiledValidator.class)).isSameAs(validator);
    assertThat(CompiledValidator.of(validator)).isSameAs(validator);
  }
}
