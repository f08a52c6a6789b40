package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int LENGTH = 1 << 15;

  static final List<String> PIECES =
      List.of(
          " ", "a", "0", "-", ".", ":", "/", "@", "ع", "\u202A", "\u2067", "\u0301", "\uD800", "😀",
          "{");

  static final List<String> GROWING_WITH_THEIR_CASE = List.of("ß", "İ", "ŉ", "Ⱥ", "ΐ");

  private static final Class<?>[] GROUPS = {
    Default.class, Advice.class, Publication.class, Standalone.class
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "${validatedValue}",
        "{max}",
        "{foo}",
        "{org.civilsociety.constraints.NotBlankText.message}",
        "#{1+1}",
        "\\${1+1}",
        "%s%n",
        "${",
        "{"
      })
  void neverGetsIntoAMessage(String hostile) throws IOException {
    Set<String> known = new HashSet<>();
    messages()
        .values()
        .forEach(
            message ->
                Stream.of("1000", "8", "10000", "50000")
                    .forEach(max -> known.add(message.toString().replace("{max}", max))));

    assertThat(Provider.HIBERNATE_VALIDATOR.messages(fullOf(hostile), GROUPS))
        .hasSizeGreaterThanOrEqualTo(20)
        .isSubsetOf(known);
  }

  private static Properties messages() throws IOException {
    Properties messages = new Properties();
    messages.load(
        Objects.requireNonNull(
            HostileTextTest.class.getResourceAsStream(
                "/ContributorValidationMessages.properties")));
    return messages;
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void staysOutOfTheMessageTemplate(Provider provider) {
    assertThat(provider.violations(fullOf("${1+1}"), GROUPS))
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(
            violation ->
                assertThat(violation.getMessageTemplate())
                    .isEqualTo(violation.getConstraintDescriptor().getAttributes().get("message")));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void doesNotMakeAMessageOrPathLong(Provider provider) {
    assertThat(provider.violations(fullOf("ع".repeat(100_000)), GROUPS))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            violation -> {
              assertThat(violation.getMessage()).hasSizeLessThan(100).doesNotContain("ع");
              assertThat(violation.getPropertyPath().toString())
                  .hasSizeLessThan(100)
                  .doesNotContain("ع");
            });
  }

  @ParameterizedTest
  @FieldSource("PIECES")
  void aMegabyteOfItInEveryFieldMakesASmallReport(String piece) {
    Directory directory = fullOf(piece.repeat((1 << 20) / piece.length()));
    ValidationReport report =
        ProfileValidator.create()
            .withGroups(Default.class, Advice.class, Publication.class)
            .validate(directory);

    assertThat(report.count("text.too-long")).isGreaterThanOrEqualTo(5);
    assertThat(report.text()).hasSizeLessThan(20_000);
  }

  /** Also what is copied within the Java library counts. */
  @ParameterizedTest
  @FieldSource({"PIECES", "GROWING_WITH_THEIR_CASE"})
  void aLongTextInEveryFieldIsCopiedAFewTimes(String piece) {
    ProfileValidator validator =
        ProfileValidator.create()
            .withGroups(Default.class, Advice.class, Publication.class, Standalone.class);
    validator.validate(fullOf(piece));
    Directory directory = fullOf(piece.repeat(LENGTH / piece.length()));
    long before = allocatedBytes();
    validator.validate(directory);

    assertThat(allocatedBytes() - before).isPositive().isLessThan(1_000L * LENGTH);
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Breaks many rules, with the text wherever a text can stand. */
  private static Directory fullOf(String hostile) {
    LocalizedText text = LocalizedText.of("ar", hostile);
    StrategicObjective empty = new StrategicObjectiveBuilder().label(text).build();
    Organization organization =
        new OrganizationBuilder()
            .addNames(Name.of(hostile), Name.of(longerThan(1_000, hostile)), Name.of(" "))
            .founded(PartialDate.of(2001))
            .dissolved(PartialDate.of(1998))
            .mission(LocalizedText.of("en", longerThan(50_000, hostile)))
            .vision(text)
            .addObjective(empty)
            .addIdentifier(Identifier.of(hostile, hostile + " "))
            .addContactPoint(ContactPoint.of(ContactPoint.EMAIL, hostile))
            .addContactPoint(ContactPoint.of(hostile, "javascript:" + hostile))
            .addContactPoint(ContactPoint.of(ContactPoint.WEBSITE, hostile + ":x"))
            .addContactPoint(ContactPoint.of(ContactPoint.TELEPHONE, hostile))
            .addIdentifier(Identifier.of("ISNI", hostile))
            .addTheme(new ThemeBuilder().build())
            .addVerbatim(Verbatim.of(hostile, hostile + " 05.04.2016"))
            .extensions(Extensions.empty().with(hostile, new ExtensionValue.Text(hostile)))
            .build();
    return new DirectoryBuilder()
        .title(text)
        .addOrganization(organization)
        .addMembership(ownMember(text))
        .build();
  }

  private static String longerThan(int characters, String hostile) {
    return hostile.repeat(characters / hostile.length() + 1);
  }

  private static Membership ownMember(LocalizedText role) {
    Party party = Party.reference("${1+1}{foo}");
    return new MembershipBuilder()
        .id(RecordId.parse("${1+1}"))
        .member(party)
        .organization(party)
        .role(role)
        .build();
  }
}
