package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.validation.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class NameRulesTest {

  private final Provider provider;

  NameRulesTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void acceptsOneDisplayNameInEachLanguageAndOneWithout() {
    assertThat(
            provider.places(
                "name.display-repeated",
                with(
                    Name.in("ar", "مفتاح", Name.Kind.DISPLAY),
                    Name.in("en", "MIFTAH", Name.Kind.DISPLAY),
                    Name.of("MIFTAH", Name.Kind.DISPLAY),
                    Name.in("en", "The Palestinian Initiative", Name.Kind.LEGAL))))
        .isEmpty();
  }

  @Test
  void rejectsASecondDisplayNameInALanguage() {
    assertThat(
            provider.places(
                "name.display-repeated",
                with(
                    Name.in("fr", "Réseau", Name.Kind.DISPLAY),
                    Name.in("es", "Red", Name.Kind.DISPLAY),
                    Name.in("fr", "Le réseau", Name.Kind.DISPLAY, Name.Kind.LEGAL))))
        .containsExactly("names[2]");
    assertThat(
            provider.places(
                "name.display-repeated",
                with(Name.of("a", Name.Kind.DISPLAY), Name.of("b", Name.Kind.DISPLAY))))
        .containsExactly("names[1]");
  }

  @Test
  void warnsOfTheSameTextTwiceInOneLanguage() {
    assertThat(
            provider.places(
                "name.repeated",
                with(
                    Name.in("es", "Red"),
                    Name.in("es", "Red", Name.Kind.LEGAL),
                    Name.of("Red"),
                    Name.of("Red"))))
        .containsExactly("names[1]", "names[3]");
  }

  @Test
  void acceptsTheSameTextInTwoLanguagesAndTwoTextsInOne() {
    assertThat(
            provider.places(
                "name.repeated",
                with(Name.in("es", "Red"), Name.in("ca", "Red"), Name.in("es", "RED"))))
        .isEmpty();
  }

  private static Organization with(Name... names) {
    return new OrganizationBuilder().addNames(names).build();
  }
}
