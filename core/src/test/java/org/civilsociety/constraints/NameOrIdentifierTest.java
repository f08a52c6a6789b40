package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class NameOrIdentifierTest {

  @NameOrIdentifier(message = "first")
  @NameOrIdentifier(message = "second")
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Twice {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Held(@Twice @Nullable Profile profile) {}

  private final Provider provider;

  NameOrIdentifierTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void acceptsAName() {
    assertThat(
            provider.findings(
                new OrganizationBuilder().addName(Name.in("ar", "جمعية المستقبل")).build()))
        .isEmpty();
  }

  @Test
  void acceptsAnIdentifier() {
    assertThat(
            provider.findings(
                new CoalitionBuilder().addIdentifier(Identifier.of("GB-CHC", "202918")).build()))
        .isEmpty();
  }

  @Test
  void acceptsANameAndAnIdentifier() {
    assertThat(
            provider.findings(
                new OrganizationBuilder()
                    .addName(Name.in("es", "Sociedad civil"))
                    .addIdentifier(Identifier.of("PS-MOI", "1"))
                    .build()))
        .isEmpty();
  }

  @Test
  void rejectsAnOrganizationWithNeither() {
    assertThat(provider.findings(new OrganizationBuilder().build()))
        .containsExactly("name.missing at names");
  }

  @Test
  void rejectsACoalitionWithNeither() {
    assertThat(provider.findings(new CoalitionBuilder().build()))
        .containsExactly("name.missing at names");
  }

  @Test
  void takesNothingElseForAName() {
    Coalition coalition =
        new CoalitionBuilder()
            .id(RecordId.parse("coalition-1"))
            .mission(LocalizedText.of("fr", "La paix civile"))
            .build();

    assertThat(provider.findings(coalition)).containsExactly("name.missing at names");
  }

  @Test
  void leavesABlankNameToAnotherRule() {
    assertThat(provider.findings(new OrganizationBuilder().addName(Name.of(" ")).build()))
        .containsExactly("text.blank at names[0].text");
  }

  @Test
  void appliesInsideADirectory() {
    Organization named = new OrganizationBuilder().addName(Name.of("MIFTAH")).build();

    assertThat(
            provider.findings(
                new DirectoryBuilder()
                    .addOrganizations(named, new OrganizationBuilder().build())
                    .addCoalition(new CoalitionBuilder().build())
                    .build()))
        .contains("name.missing at coalitions[0].names", "name.missing at organizations[1].names")
        .doesNotContain("name.missing at organizations[0].names");
  }

  @Test
  void acceptsNull() {
    assertThat(provider.findings(new Held(null))).isEmpty();
  }

  @Test
  void canBeRepeated() {
    assertThat(provider.messages(new Held(new OrganizationBuilder().build())))
        .containsExactly("first", "second");
  }
}
