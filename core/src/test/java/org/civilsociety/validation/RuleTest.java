package org.civilsociety.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.constraints.NotBlankText;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class RuleTest {

  private final Provider provider;

  RuleTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void isToldByABareViolation() {
    Name reversed = new NameBuilder().text("MIFTAH").period(DateRange.parse("2001/1998")).build();
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(new OrganizationBuilder().id(RecordId.parse("red")).build())
            .addOrganization(
                new OrganizationBuilder()
                    .id(RecordId.parse("miftah"))
                    .addName(reversed)
                    .addObjective(new StrategicObjectiveBuilder().build())
                    .build())
            .addMembership(
                new MembershipBuilder()
                    .member(Party.reference("miftah"))
                    .organization(Party.reference("miftah"))
                    .build())
            .build();

    assertThat(provider.violations(directory))
        .extracting(violation -> rule(violation).id(), violation -> rule(violation).severity())
        .containsExactlyInAnyOrder(
            tuple("name.missing", Severity.ERROR),
            tuple("date.order", Severity.ERROR),
            tuple("objective.empty", Severity.ERROR),
            tuple("membership.self", Severity.ERROR));
  }

  @Test
  void isThatOfThePartWhichIsBroken() {
    Directory directory =
        new DirectoryBuilder()
            .title(LocalizedText.of("fr", " ").with("ar", "د".repeat(1_001)))
            .build();

    assertThat(provider.violations(directory))
        .extracting(violation -> rule(violation).id(), violation -> rule(violation).severity())
        .containsExactlyInAnyOrder(
            tuple("text.blank", Severity.ERROR), tuple("text.too-long", Severity.ERROR));
  }

  @Test
  void isThatOfTheConstraintUnderAnotherMessage() {
    record Renamed(@NotBlankText(message = "vacío") String text) {}

    assertThat(provider.violations(new Renamed(" ")))
        .singleElement()
        .satisfies(violation -> assertThat(rule(violation).id()).isEqualTo("text.blank"));
  }

  @Test
  void isAbsentFromTheConstraintsOfOthers() {
    record Foreign(@NotBlank String text) {}

    assertThat(provider.violations(new Foreign(" ")))
        .singleElement()
        .satisfies(violation -> assertThat(ruleOrNull(violation)).isNull());
  }

  private static Rule rule(ConstraintViolation<?> violation) {
    return requireNonNull(ruleOrNull(violation));
  }

  private static @Nullable Rule ruleOrNull(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getAnnotation(Rule.class);
  }
}
