package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.Test;

/** The class path of these tests has a provider, but no Expression Language. */
class NoExpressionLanguageTest {

  @Test
  void isWhatTheDefaultFactoryStumblesOver() {
    assertThatThrownBy(Validation::buildDefaultValidatorFactory)
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("HV000183");
  }

  @Test
  void isAllRightForTheValidatorOfThisLibrary() {
    assertThat(ProfileValidator.create().validate(new OrganizationBuilder().build()).findings())
        .extracting(Finding::message)
        .contains("must have a name, or an identifier besides its record id");
  }
}
