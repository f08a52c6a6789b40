package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.founded;
import static org.civilsociety.reconciliation.candidates.Directories.kinds;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;

import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of equal and similar names, among others that make some words frequent. */
class NameCandidatesTest {

  @ParameterizedTest
  @CsvSource({
    "Women for Peace, “WOMEN  for   peace”",
    "جَمْعِيّة الأمل, جمعيـــة الأمل",
    "Fundación Niños, FUNDACIÓN NIÑOS",
    "Straße der Hoffnung, STRASSE DER HOFFNUNG",
  })
  void areEqualButForWhatTypistsVary(String one, String other) {
    assertThat(reasons(named(one), named(other)))
        .containsExactly(new Reason(Reason.Kind.EQUAL_NAME, one, other, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Zaytouna Women Center, Zaytuna Women Center",
    "Zaytouna Women Center, Center Women Zaytouna",
    "Zaytouna Women Association, The Zaytouna Women Association",
    "Zaytouna Development Association, Zaytouna Devel. Association",
    "Asociación Zaytouna Mujeres, Asociacion Zaytouna Mujeres",
    "جمعية الزيتونة النسوية, الزيتونة النسوية",
    "جمعية أسرة المستقبل, جمعية اسره المستقبل",
    "Ligue des femmes rurales, Ligue des fermes rurales",
  })
  void areSimilarWhereTheirWordsAre(String one, String other) {
    assertThat(reasons(named(one), named(other)))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.kind()).isEqualTo(Reason.Kind.SIMILAR_NAME);
              assertThat(reason.first()).isEqualTo(one);
              assertThat(reason.second()).isEqualTo(other);
              assertThat(reason.similarity()).isBetween(0.92, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Zaytouna Association, Horizon Association",
    "Section 12 Association, Section 13 Association",
    "جمعية الزيتونة, جمعية الأفق",
    "***, ???",
  })
  void areNotSimilarForTheirFrequentWords(String one, String other) {
    assertThat(kinds(named(one), named(other))).isEmpty();
  }

  @Test
  void areSimilarWithTheSameFoundingDateWhereTheyAreLessSo() {
    String name = "Ligue des femmes rurales de Jenine";
    String lessSimilar = "Ligue des fermes rurale Jenin";

    assertThat(kinds(named(name), named(lessSimilar))).isEmpty();
    assertThat(kinds(founded(name, "1998"), founded(lessSimilar, "1998-12")))
        .containsExactly(Reason.Kind.SIMILAR_NAME, Reason.Kind.SAME_FOUNDING);
  }

  @Test
  void areComparedInAllLanguages() {
    assertThat(kinds(named("Amal Center", "مركز الأمل"), named("Hope Center", "مركز الأمل")))
        .containsExactly(Reason.Kind.EQUAL_NAME);
  }

  @Test
  void areNotCompatibleWithAnotherFoundingDateOrCountry() {
    assertThat(kinds(founded("Amal Center", "1998"), founded("Amal Center", "1999-05"))).isEmpty();
    assertThat(kinds(seated("Amal Center", "PS"), seated("Amal Center", "JO"))).isEmpty();
  }

  @Test
  void areCompatibleWithWhatMayBeTheSameDate() {
    assertThat(kinds(founded("Amal Center", "1998~"), founded("Amal Center", "1999")))
        .containsExactly(Reason.Kind.EQUAL_NAME);
    assertThat(kinds(founded("Amal Center", "199X"), founded("Amal Center", "1990")))
        .containsExactly(Reason.Kind.EQUAL_NAME);
  }

  private OrganizationBuilder seated(String name, String country) {
    return named(name).addBasedIn(new PlaceBuilder().country(CountryCode.parse(country)).build());
  }
}
