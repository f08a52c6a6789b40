package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.stream.StreamSupport;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A violation says the same in both providers, to whoever reads more than its path's text. */
class ProviderAgreementTest {

  record Step(
      @Nullable String name,
      String kind,
      boolean inIterable,
      @Nullable Integer index,
      @Nullable Object key) {

    static Step of(Path.Node node) {
      return new Step(
          node.getName(),
          node.getKind().toString(),
          node.isInIterable(),
          node.getIndex(),
          node.getKey());
    }
  }

  @Test
  void walksTheSamePaths() {
    assertThat(paths(Provider.APACHE_BVAL))
        .isNotEmpty()
        .isEqualTo(paths(Provider.HIBERNATE_VALIDATOR));
  }

  @Test
  void marksALanguageAsAKey() {
    Path path = violation(Provider.HIBERNATE_VALIDATOR, "title[ar]").getPropertyPath();

    assertThat(path).last().satisfies(node -> assertThat(node.getKey()).hasToString("ar"));
  }

  @Test
  void blamesTheSameValues() {
    assertThat(invalidValues(Provider.APACHE_BVAL))
        .isNotEmpty()
        .isEqualTo(invalidValues(Provider.HIBERNATE_VALIDATOR));
  }

  @Test
  void blamesTheSameRecords() {
    assertThat(leafRecords(Provider.APACHE_BVAL))
        .isNotEmpty()
        .isEqualTo(leafRecords(Provider.HIBERNATE_VALIDATOR));
  }

  private static List<List<Step>> paths(Provider provider) {
    return provider.violations(faulty(), Default.class, Advice.class, Publication.class).stream()
        .map(ConstraintViolation::getPropertyPath)
        .map(path -> StreamSupport.stream(path.spliterator(), false).map(Step::of).toList())
        .toList();
  }

  private static List<String> invalidValues(Provider provider) {
    return provider.violations(faulty(), Default.class, Advice.class, Publication.class).stream()
        .map(violation -> violation.getPropertyPath() + "=" + violation.getInvalidValue())
        .toList();
  }

  private static List<String> leafRecords(Provider provider) {
    return provider.violations(faulty(), Default.class, Advice.class, Publication.class).stream()
        .map(violation -> violation.getPropertyPath() + " of " + violation.getLeafBean())
        .toList();
  }

  private static ConstraintViolation<Directory> violation(Provider provider, String path) {
    return provider.violations(faulty(), Default.class, Advice.class, Publication.class).stream()
        .filter(violation -> violation.getPropertyPath().toString().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static Directory faulty() {
    Party own = Party.reference("miftah");
    return new DirectoryBuilder()
        .title(LocalizedText.of("ar", " ").with("en", " "))
        .publisher(Party.named("fr", " "))
        .addOrganization(
            new OrganizationBuilder()
                .addName(Name.of(" "))
                .founded(PartialDate.of(2001))
                .dissolved(PartialDate.of(1998))
                .mission(LocalizedText.of("es", ""))
                .addAddress(new PostalAddressBuilder().addLines("", "Calle Mayor 1").build())
                .build())
        .addCoalition(
            new CoalitionBuilder()
                .addObjective(
                    new StrategicObjectiveBuilder()
                        .period(DateRange.parse("2001/1998"))
                        .addTargetGroup(TargetGroup.of("ar", "\u200F"))
                        .build())
                .build())
        .addMembership(new MembershipBuilder().member(own).organization(own).build())
        .build();
  }
}
