package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.constraints.ObjectivesStated;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.LimitsFirst;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileValidatorTest {

  private static final ProfileValidator VALIDATOR = ProfileValidator.create();

  private static Organization spoilt() {
    return new OrganizationBuilder()
        .id(RecordId.parse("miftah"))
        .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY))
        .mission(LocalizedText.of("fr", "Réconcilier").with("ar", " "))
        .addContactPoint(ContactPoint.of(ContactPoint.WEBSITE, "www.example.org"))
        .addVerbatim(new VerbatimBuilder().property("misson").text("05.04.2016").build())
        .build();
  }

  @Test
  void givesEachFindingWithAllThatIsKnownOfIt() {
    assertThat(VALIDATOR.validate(spoilt()).findings())
        .extracting(
            Finding::rule,
            Finding::severity,
            finding -> finding.path().toString(),
            Finding::value,
            Finding::suggestions)
        .containsExactly(
            tuple(
                "contact.format",
                Severity.WARNING,
                "contactPoints[0].value",
                Optional.of("www.example.org"),
                List.of("https://www.example.org")),
            tuple("text.blank", Severity.ERROR, "mission[ar]", Optional.of(" "), List.of()),
            tuple(
                "profile.objectives-absent",
                Severity.INFO,
                "objectives",
                Optional.empty(),
                List.of()),
            tuple(
                "profile.target-groups-absent",
                Severity.INFO,
                "targetGroups",
                Optional.empty(),
                List.of()),
            tuple(
                "verbatim.property",
                Severity.ERROR,
                "verbatims[0].property",
                Optional.of("misson"),
                List.of("mission")),
            tuple(
                "date.ambiguous",
                Severity.WARNING,
                "verbatims[0].text",
                Optional.of("05.04.2016"),
                List.of("2016-04-05", "2016-05-04")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | must not be blank",
        "ar-PS | يجب ألا يكون النص فارغًا",
        "fr-CA | ne doit pas être vide",
        "es    | no debe estar en blanco",
        "de    | must not be blank"
      })
  void speaksTheLanguageOfTheReader(String language, String message) {
    assertThat(
            VALIDATOR
                .withLanguages(Locale.forLanguageTag(language))
                .validate(spoilt())
                .findingsOf("text.blank"))
        .extracting(Finding::message)
        .containsExactly(message);
  }

  @Test
  void takesTheFirstLanguageOfTheReaderThatItSpeaks() {
    assertThat(
            VALIDATOR
                .withLanguages(Locale.GERMAN, Locale.FRENCH)
                .validate(spoilt())
                .findingsOf("text.blank"))
        .extracting(Finding::message)
        .containsExactly("ne doit pas être vide");
  }

  @Test
  void putsTheAttributesOfAConstraintIntoTheMessage() {
    Organization organization =
        new OrganizationBuilder().addName(Name.of("a".repeat(1_001))).build();

    assertThat(VALIDATOR.validate(organization).findingsOf("text.too-long"))
        .extracting(Finding::message)
        .containsExactly("must have at most 1000 characters");
  }

  @Test
  void saysWhetherTheRecordIsGoodEnough() {
    ValidationReport advice =
        VALIDATOR.validate(
            new OrganizationBuilder()
                .addName(Name.of("شبكة"))
                .addContactPoint(ContactPoint.of("email", "nobody"))
                .build());

    assertThat(advice.isValid()).isTrue();
    assertThat(advice.isValid(Severity.WARNING)).isFalse();
    assertThat(VALIDATOR.validate(spoilt()).isValid()).isFalse();
  }

  @Test
  void countsAnErrorAsWorseThanAWarning() {
    ValidationReport report =
        VALIDATOR
            .without("profile.objectives-absent")
            .without("profile.target-groups-absent")
            .validate(new OrganizationBuilder().build());

    assertThat(report.findings()).extracting(Finding::rule).containsExactly("name.missing");
    assertThat(report.isValid(Severity.WARNING)).isFalse();
    assertThat(report.isValid(Severity.INFO)).isFalse();
  }

  @Test
  void leavesARuleOut() {
    assertThat(VALIDATOR.without("text.blank").validate(spoilt()).findingsOf("text.blank"))
        .isEmpty();
  }

  @Test
  void changesTheSeverityOfARule() {
    ValidationReport report =
        VALIDATOR.withSeverity("contact.format", Severity.ERROR).validate(spoilt());

    assertThat(report.findingsOf("contact.format"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(report.count(Severity.ERROR)).isEqualTo(3);
  }

  @Test
  void asksForTheGroupsThatItIsTold() {
    assertThat(
            VALIDATOR
                .withGroups(Publication.class)
                .validate(new OrganizationBuilder().build())
                .findings())
        .extracting(Finding::rule)
        .containsExactly(
            "publication.place",
            "publication.contact",
            "publication.mission",
            "publication.display-name");
  }

  @Test
  void asksForFurtherGroupsBesidesTheOthers() {
    Organization organization =
        new OrganizationBuilder()
            .addVerbatim(
                new VerbatimBuilder().property("founded").source(RecordId.parse("s")).build())
            .build();
    ProfileValidator further = VALIDATOR.withFurtherGroups(Publication.class);

    assertThat(further.validate(organization).findings())
        .containsAll(VALIDATOR.validate(organization).findings())
        .extracting(Finding::rule)
        .contains("source.unknown", "profile.objectives-absent", "publication.mission");
    assertThat(VALIDATOR.withFurtherGroups().validate(organization).findings())
        .isEqualTo(VALIDATOR.validate(organization).findings());
  }

  @Test
  void asksARecordAloneForItsOwnSources() {
    Organization organization =
        new OrganizationBuilder()
            .id(RecordId.parse("miftah"))
            .addName(Name.of("MIFTAH"))
            .addVerbatim(
                new VerbatimBuilder()
                    .property("founded")
                    .text("1998")
                    .source(RecordId.parse("shared"))
                    .build())
            .build();

    assertThat(VALIDATOR.validate(organization).findingsOf("source.unknown"))
        .extracting(finding -> finding.path().toString())
        .containsExactly("verbatims[0].source");
    assertThat(
            VALIDATOR
                .withGroups(LimitsFirst.class)
                .validate(organization)
                .findingsOf("source.unknown"))
        .hasSize(1);
    assertThat(
            VALIDATOR
                .withGroups(Publication.class)
                .validate(organization)
                .findingsOf("source.unknown"))
        .isEmpty();
  }

  interface ErrorsAndPublication extends Default, Publication {}

  @GroupSequence({LimitsFirst.class, Publication.class})
  interface ErrorsThenPublication {}

  @Test
  void asksForItsOwnSourcesWhereverDefaultIsAskedFor() {
    Verbatim unknown =
        new VerbatimBuilder().property("founded").source(RecordId.parse("s")).build();
    Organization organization =
        new OrganizationBuilder().addName(Name.of("MIFTAH")).addVerbatim(unknown).build();

    for (ProfileValidator asking :
        List.of(
            VALIDATOR.withGroups(),
            VALIDATOR.withGroups(ErrorsAndPublication.class),
            VALIDATOR.withGroups(ErrorsThenPublication.class))) {
      assertThat(asking.validate(organization).findingsOf("source.unknown")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void asksTheRulesOfAWholeDirectoryInASequenceToo(Provider provider) {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(new OrganizationBuilder().addName(Name.of("MIFTAH")).build())
            .addSources(
                new SourceBuilder().id(RecordId.parse("s")).build(),
                new SourceBuilder().id(RecordId.parse("s")).build())
            .build();
    ProfileValidator validator = ProfileValidator.of(provider.validator());

    for (ProfileValidator asking :
        List.of(
            validator.withGroups(LimitsFirst.class),
            validator.withGroups(ErrorsThenPublication.class),
            validator.withGroups())) {
      assertThat(asking.validate(directory).findings())
          .extracting(Finding::rule)
          .contains("directory.id-missing", "source.id-repeated");
    }
  }

  @Test
  void neverAsksTheRecordsOfADirectoryForTheirOwnSources() {
    Directory directory =
        new DirectoryBuilder()
            .addSource(new SourceBuilder().id(RecordId.parse("shared")).build())
            .addOrganization(
                new OrganizationBuilder()
                    .addVerbatim(
                        new VerbatimBuilder()
                            .property("founded")
                            .source(RecordId.parse("shared"))
                            .build())
                    .build())
            .build();

    assertThat(
            VALIDATOR
                .withGroups(Default.class, Standalone.class)
                .validate(directory)
                .findingsOf("source.unknown"))
        .isEmpty();
    assertThat(VALIDATOR.withGroups(Standalone.class).validate(directory).findings()).isEmpty();
  }

  @Test
  void tellsTheRecordOfADirectoryThatAFindingIsIn() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(spoilt())
            .addMembership(
                new MembershipBuilder()
                    .id(RecordId.parse("m-1"))
                    .member(Party.reference("miftah"))
                    .organization(Party.reference("miftah"))
                    .build())
            .build();
    ValidationReport report = VALIDATOR.validate(directory);

    assertThat(report.findingsIn(RecordId.parse("m-1")))
        .extracting(Finding::rule)
        .containsExactly("membership.self");
    assertThat(report.findingsIn(RecordId.parse("miftah")))
        .extracting(Finding::rule)
        .contains("text.blank", "verbatim.property")
        .doesNotContain("membership.self");
  }

  @Test
  void tellsWhereATwinStands() {
    Organization organization =
        new OrganizationBuilder().addNames(Name.of("Red"), Name.of("شبكة"), Name.of("Red")).build();

    assertThat(VALIDATOR.validate(organization).findingsOf("name.repeated"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("names[2]");
              assertThat(finding.related())
                  .containsExactly(RecordPath.ROOT.property("names").index(0));
            });
  }

  @Test
  void namesEachUnknownMember() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of("Red"))
            .extensions(
                new Extensions(
                    Map.of(
                        "Mission",
                        ExtensionValue.Null.NULL,
                        "extension",
                        ExtensionValue.Null.NULL,
                        "logo",
                        ExtensionValue.Null.NULL)))
            .build();

    assertThat(VALIDATOR.validate(organization).findingsOf("member.unknown"))
        .extracting(finding -> finding.path().toString(), Finding::suggestions)
        .containsExactly(
            tuple("extensions[Mission]", List.of("mission")),
            tuple("extensions[extension]", List.of()),
            tuple("extensions[logo]", List.of()));
  }

  @Test
  void asksOnlyAFewRulesIfToldTo() {
    Organization organization =
        new OrganizationBuilder()
            .addNames(Name.of(" "), Name.of(" "))
            .addContactPoint(ContactPoint.blank("fax"))
            .build();

    assertThat(
            VALIDATOR.withOnly("contact.blank", "name.repeated").validate(organization).findings())
        .extracting(Finding::rule)
        .containsExactly("contact.blank", "name.repeated");
    assertThat(
            VALIDATOR
                .withOnly("contact.blank", "text.blank")
                .without("text.blank")
                .validate(organization)
                .findings())
        .extracting(Finding::rule)
        .containsExactly("contact.blank");
  }

  @Test
  void namesAtMostSoManyFindingsAndCountsTheRest() {
    List<Organization> nameless =
        Collections.nCopies(
            700, new OrganizationBuilder().addContactPoint(ContactPoint.blank("fax")).build());
    ValidationReport report =
        VALIDATOR.validate(new DirectoryBuilder().organizations(nameless).build());

    assertThat(report.findings()).hasSize(ValidationReport.MAX_FINDINGS);
    assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
    assertThat(report.count("name.missing")).isEqualTo(700);
    assertThat(report.count("directory.id-missing")).isEqualTo(700);
    assertThat(report.count("contact.blank")).isEqualTo(700);
    assertThat(report.count(Severity.ERROR)).isEqualTo(1_400);
    assertThat(report.more()).isEqualTo(1_400 + 3 * 700 - ValidationReport.MAX_FINDINGS);
    assertThat(report.text()).contains("not shown: 2500").hasSizeLessThan(200_000);
  }

  @Test
  void namesAsManyFindingsAsItIsTold() {
    Organization nameless = new OrganizationBuilder().build();
    Directory directory =
        new DirectoryBuilder().organizations(Collections.nCopies(1_100, nameless)).build();

    ValidationReport all = VALIDATOR.withMaxFindings(10_000).validate(directory);
    assertThat(all.findingsOf("name.missing")).hasSize(1_100);
    assertThat(all.findingsOf("directory.id-missing")).hasSize(1_100);
    assertThat(all.more()).isZero();
    assertThat(VALIDATOR.withMaxFindings(3).validate(directory).findings()).hasSize(3);
    assertThatThrownBy(() -> VALIDATOR.withMaxFindings(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("must name at least one finding; found 0");
  }

  @Test
  void looksAtNothingElseWhereAListIsTooLong() {
    List<Name> names = IntStream.range(0, 10_001).mapToObj(i -> Name.of(" ")).toList();
    ValidationReport report = VALIDATOR.validate(new OrganizationBuilder().names(names).build());

    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("list.too-long");
              assertThat(finding.path()).hasToString("names");
              assertThat(finding.value()).contains("[10001]");
            });
    assertThat(report.isComplete()).isFalse();
    assertThat(report.text()).contains("no other rule was checked");
  }

  @Test
  void looksAtTheLimitsFirstWhateverItIsAskedFor() {
    List<Name> names = Collections.nCopies(10_001, Name.of("Red"));
    Organization organization = new OrganizationBuilder().names(names).build();

    for (Class<?> group : List.of(Advice.class, Publication.class, LimitsFirst.class)) {
      ValidationReport report = VALIDATOR.withGroups(group).validate(organization);

      assertThat(report.findings()).extracting(Finding::rule).containsExactly("list.too-long");
      assertThat(report.isComplete()).isFalse();
    }
  }

  @Test
  void looksOnWhereThatRuleIsLeftOut() {
    List<Name> names = IntStream.range(0, 10_001).mapToObj(i -> Name.of(" ")).toList();
    ValidationReport report =
        VALIDATOR.without("list.too-long").validate(new OrganizationBuilder().names(names).build());

    assertThat(report.isComplete()).isTrue();
    assertThat(report.count("text.blank")).isEqualTo(10_001);
  }

  @Test
  void isCompleteOtherwise() {
    assertThat(VALIDATOR.validate(spoilt()).isComplete()).isTrue();
  }

  @Test
  void goesByTheClockOfItsValidator() {
    Clock in2999 = Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneOffset.UTC);
    Membership membership =
        new MembershipBuilder()
            .member(Party.reference("miftah"))
            .organization(Party.named("ar", "شبكة"))
            .period(DateRange.parse("2001/.."))
            .build();
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .id(RecordId.parse("miftah"))
                    .dissolved(PartialDate.of(2998))
                    .build())
            .memberships(Collections.nCopies(150, membership))
            .build();

    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> in2999)
            .buildValidatorFactory()) {
      assertThat(
              ProfileValidator.of(factory.getValidator())
                  .validate(directory)
                  .count("directory.membership-lifetime"))
          .isEqualTo(150);
    }
    assertThat(VALIDATOR.validate(directory).count("directory.membership-lifetime")).isZero();
  }

  @Test
  void asksARuleOnceOfAValueHoweverManyViolationsItMakes() {
    AtomicInteger reads = new AtomicInteger();
    Organization organization = new OrganizationBuilder().addName(Name.of("Red")).build();
    Organization counting =
        (Organization)
            Proxy.newProxyInstance(
                Organization.class.getClassLoader(),
                new Class<?>[] {Organization.class},
                (proxy, method, arguments) -> {
                  reads.addAndGet(method.getName().equals("getId") ? 1 : 0);
                  return method.invoke(organization, arguments);
                });
    Directory directory =
        new DirectoryBuilder().organizations(Collections.nCopies(100, counting)).build();

    assertThat(VALIDATOR.validate(directory).count("directory.id-missing")).isEqualTo(100);
    assertThat(reads.get()).isLessThan(100 * 20);
  }

  @Test
  void keepsTheRecord() {
    Organization organization = spoilt();

    assertThat(VALIDATOR.validate(organization).record()).isSameAs(organization);
  }

  @Constraint(validatedBy = Founded.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Rule(id = "example.founded", severity = Severity.WARNING)
  @interface Founded {
    String message() default "should say when it was founded";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Check implements ConstraintValidator<Founded, Organization> {
      @Override
      public boolean isValid(Organization organization, ConstraintValidatorContext context) {
        return organization.getFounded().isPresent();
      }
    }
  }

  @Test
  void reportsARuleOfOnesOwn() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Organization.class).constraint(new GenericConstraintDef<>(Founded.class));
    try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
      assertThat(
              ProfileValidator.of(factory.getValidator())
                  .withGroups(Default.class)
                  .validate(new OrganizationBuilder().addName(Name.of("Red")).build())
                  .findings())
          .extracting(Finding::rule, Finding::severity, Finding::message)
          .containsExactly(
              tuple("example.founded", Severity.WARNING, "should say when it was founded"));
    }
  }

  @Test
  void reportsTheWordsThatSomebodyGaveToARule() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(Organization.class)
        .constraint(
            new GenericConstraintDef<>(ObjectivesStated.class)
                .message("{jakarta.validation.constraints.NotEmpty.message}"));
    try (ValidatorFactory factory =
        configuration
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
            .addMapping(mapping)
            .buildValidatorFactory()) {
      assertThat(
              ProfileValidator.of(factory.getValidator())
                  .withGroups(Default.class)
                  .validate(new OrganizationBuilder().addName(Name.of("Red")).build())
                  .findings())
          .extracting(Finding::rule, Finding::message)
          .containsExactly(tuple("profile.objectives-absent", "ne doit pas être vide"));
    }
  }

  @Test
  void givesAPlainValidatorWhoseMessagesNeedNoExpressionLanguage() {
    try (ValidatorFactory factory = ProfileValidator.validatorFactory()) {
      Validator validator = factory.getValidator();

      assertThat(validator.validate(spoilt()))
          .extracting(violation -> violation.getMessage())
          .containsExactlyInAnyOrder("must not be blank", "must name a property of the record");
    }
  }

  @Test
  void doesNotMistakeAPartialDateForItsFirstDay() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of("Red"))
            .founded(PartialDate.of(1998, 12))
            .dissolved(PartialDate.of(1998))
            .build();

    assertThat(VALIDATOR.validate(organization).isValid()).isTrue();
  }
}
