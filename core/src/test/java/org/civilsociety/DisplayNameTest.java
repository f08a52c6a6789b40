package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static Optional<String> shown(Profile profile, Locale... preferred) {
    return profile.displayName(preferred).map(Name::getText);
  }

  @Test
  void isAbsentWithoutNames() {
    assertThat(new OrganizationBuilder().build().displayName(ARABIC)).isEmpty();
    assertThat(new CoalitionBuilder().build().displayName()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en,Women's Network",
    "ar,شبكة النساء",
    "ar-PS,شبكة النساء",
    "fr-CA,Réseau des femmes",
    "es,Women's Network"
  })
  void servesTheReadersLanguage(String preferred, String expected) {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.in("en", "Women's Network", Name.Kind.DISPLAY))
            .addName(Name.in("ar", "شبكة النساء", Name.Kind.DISPLAY, Name.Kind.LEGAL))
            .addName(Name.in("fr", "Réseau des femmes", Name.Kind.DISPLAY))
            .build();

    assertThat(shown(organization, Locale.forLanguageTag(preferred))).contains(expected);
  }

  @Test
  void prefersNamesMarkedForDisplayToTheReadersLanguage() {
    Coalition coalition =
        new CoalitionBuilder()
            .addName(Name.in("ar", "الائتلاف", Name.Kind.FORMER))
            .addName(Name.in("en", "The Coalition", Name.Kind.DISPLAY))
            .build();

    assertThat(shown(coalition, ARABIC)).contains("The Coalition");
  }

  @Test
  void prefersALabelInTheReadersLanguageToADisplayNameInAnother() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.in("en", "Women's Network", Name.Kind.DISPLAY))
            .addName(Name.in("ar", "شبكة النساء", Name.Kind.LABEL))
            .addName(Name.of("WN", Name.Kind.LABEL))
            .build();

    assertThat(shown(organization, Locale.forLanguageTag("ar-PS"))).contains("شبكة النساء");
    assertThat(shown(organization, Locale.FRENCH)).contains("Women's Network");
    assertThat(shown(organization)).contains("Women's Network");
  }

  @Test
  void choosesAmongAllNamesWhereNoneIsMarkedForDisplay() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of("MIFTAH", Name.Kind.ACRONYM))
            .addName(Name.in("ar", "مفتاح", Name.Kind.LEGAL))
            .build();

    assertThat(shown(organization, ARABIC)).contains("مفتاح");
  }

  @Test
  void takesANameWithoutLanguageForOneOfUnknownLanguage() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.in("fr", "Clé"))
            .addName(Name.of("MIFTAH", Name.Kind.ACRONYM))
            .build();

    assertThat(shown(organization, ARABIC)).contains("MIFTAH");
    assertThat(shown(organization, Locale.FRENCH)).contains("Clé");
    assertThat(shown(organization)).contains("MIFTAH");
  }

  @Test
  void takesTheFirstOfSeveralInOneLanguage() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.in("es", "Red", Name.Kind.LABEL))
            .addName(Name.in("es", "La Red", Name.Kind.ALIAS))
            .build();

    assertThat(shown(organization, Locale.forLanguageTag("es"))).contains("Red");
  }

  @Test
  void takesTheFirstWhereNoLanguageServes() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.in("fr", "Clé"))
            .addName(Name.in("es", "Llave"))
            .build();

    assertThat(shown(organization, ARABIC)).contains("Clé");
  }
}
