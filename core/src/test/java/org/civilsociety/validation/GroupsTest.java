package org.civilsociety.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.ContactPoint;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class GroupsTest {

  @GroupSequence({Publication.class, Advice.class})
  interface PublicationThenAdvice {}

  @GroupSequence({Default.class, Publication.class})
  interface ErrorsThenPublication {}

  record Submission(
      @Valid @ConvertGroup(from = Default.class, to = Publication.class)
          Organization organization) {}

  private static final Organization WRONG_AND_UNHELPFUL =
      new OrganizationBuilder()
          .addName(Name.of(" "))
          .addContactPoint(ContactPoint.of("email", "nobody"))
          .build();

  private static final Organization RIGHT =
      new OrganizationBuilder().addName(Name.of("Red")).build();

  private static final Organization PUBLISHED =
      new OrganizationBuilder()
          .addName(Name.in("ar", "شبكة", Name.Kind.DISPLAY))
          .mission(LocalizedText.of("fr", "La paix"))
          .addBasedIn(new PlaceBuilder().name(LocalizedText.of("es", "Quito")).build())
          .addContactPoint(ContactPoint.of("email", "info@example.org"))
          .build();

  private static List<Organization> right(int number) {
    return Stream.generate(() -> new OrganizationBuilder().from(RIGHT).build())
        .limit(number)
        .toList();
  }

  private final Provider provider;

  GroupsTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void defaultHoldsNothingButErrors() {
    assertThat(provider.findings(WRONG_AND_UNHELPFUL))
        .containsExactly("text.blank at names[0].text");
  }

  @Test
  void adviceHoldsTheRestWithoutThem() {
    assertThat(provider.findings(WRONG_AND_UNHELPFUL, Advice.class))
        .containsExactly(
            "contact.format at contactPoints[0].value",
            "profile.objectives-absent at objectives",
            "profile.target-groups-absent at targetGroups");
  }

  @Test
  void aSequenceStopsAtTheFirstGroupThatFails() {
    assertThat(provider.findings(WRONG_AND_UNHELPFUL, PublicationThenAdvice.class))
        .containsExactly(
            "publication.place at basedIn",
            "publication.mission at mission",
            "publication.display-name at names");
    assertThat(provider.findings(PUBLISHED, PublicationThenAdvice.class))
        .containsExactly(
            "profile.objectives-absent at objectives",
            "profile.target-groups-absent at targetGroups");
  }

  /** Apache BVal 3.1.0 forgets the order of a sequence that names {@code Default}. */
  @Test
  void aSequenceCanBeginWithDefault() {
    assertThat(
            Provider.HIBERNATE_VALIDATOR.findings(WRONG_AND_UNHELPFUL, ErrorsThenPublication.class))
        .containsExactly("text.blank at names[0].text");
    assertThat(Provider.HIBERNATE_VALIDATOR.findings(RIGHT, ErrorsThenPublication.class))
        .contains("publication.mission at mission");
  }

  @Test
  void aConversionAsksARecordWithinAnother() {
    assertThat(provider.findings(new Submission(RIGHT)))
        .containsExactly(
            "publication.place at organization.basedIn",
            "publication.contact at organization.contactPoints",
            "publication.mission at organization.mission",
            "publication.display-name at organization.names");
  }

  /** Apache BVal 3.1.0 forgets the order of a sequence that names {@code Default}. */
  @Test
  void limitsFirstLooksAtNothingElseInAListThatIsTooLong() {
    Organization full =
        new OrganizationBuilder().names(Collections.nCopies(10_001, Name.of(" "))).build();

    assertThat(Provider.HIBERNATE_VALIDATOR.findings(full, LimitsFirst.class))
        .containsExactly("list.too-long at names");
    assertThat(
            Provider.HIBERNATE_VALIDATOR.findings(
                new DirectoryBuilder().addOrganization(full).build(), LimitsFirst.class))
        .containsExactly("list.too-long at organizations[0].names");
    assertThat(Provider.HIBERNATE_VALIDATOR.findings(WRONG_AND_UNHELPFUL, LimitsFirst.class))
        .containsExactly("text.blank at names[0].text");
  }

  @Test
  void limitsAreAskedAlone() {
    assertThat(
            provider.findings(
                new OrganizationBuilder().names(Collections.nCopies(10_001, Name.of(" "))).build(),
                Limits.class))
        .containsExactly("list.too-long at names");
  }

  @Test
  void aListTooLongIsWrongInDefaultToo() {
    assertThat(
            provider.findings(
                new OrganizationBuilder()
                    .names(Collections.nCopies(10_001, Name.of("Red")))
                    .build()))
        .containsExactly("list.too-long at names");
    assertThat(
            provider.findings(
                new OrganizationBuilder()
                    .names(Collections.nCopies(10_000, Name.of("Red")))
                    .build()))
        .isEmpty();
  }

  @Test
  void theListsOfADirectoryHaveNoBound() {
    assertThat(
            provider.places(
                "list.too-long", new DirectoryBuilder().organizations(right(10_001)).build()))
        .isEmpty();
  }

  @Test
  void oneRuleMakesAtMostAHundredViolationsInOneValue() {
    assertThat(
            provider.places(
                "directory.id-missing", new DirectoryBuilder().organizations(right(150)).build()))
        .hasSize(100)
        .contains("organizations[99].id");
  }

  @Test
  void textInSeveralLanguagesIsOneValue() {
    LocalizedText text = LocalizedText.of("ar", " ").with("fr", " ");

    assertThat(provider.findings(new OrganizationBuilder().from(RIGHT).vision(text).build()))
        .containsExactly("text.blank at vision[ar]", "text.blank at vision[fr]");
  }
}
