package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.SEARCH;

import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directories of two to five records, which say little of what is frequent. */
class TinyDirectoryTest {

  private static List<String> found(String... names) {
    Organization[] records =
        Stream.of(names).map(name -> Directories.named(name).build()).toArray(Organization[]::new);
    return SEARCH.in(Directories.of(records)).pairs().stream()
        .map(pair -> names(pair.first()) + " = " + names(pair.second()))
        .toList();
  }

  private static String names(Profile profile) {
    return profile.getNames().get(0).getText();
  }

  @ParameterizedTest
  @CsvSource({
    "Zaytouna Women's Association, The ZAYTUNA Womens Association",
    "Zaytouna Women's Association, Zaytouna Women's Assn.",
    "The Horizon Foundation, Horizon",
    "Amal Center for Peace, Amal Centre for Peace",
    "Society of Rural Women, Rural Women Society",
    "Horizon Development Foundation, The Horizon Devel. Fondation",
    "جمعية الزيتونة النسوية, الزيتونة النسوية",
    "جمعية الزيتونة النسوية, جمعيه الزيتونه النسويه",
    "جمعية الزيتونة النسوية, مؤسسة الزيتونه النسوية",
    "مركز الأمل, الامل",
    "Association des femmes rurales, Les femmes rurales",
    "Association des femmes rurales, Assoc. de femmes rurales",
    "Fondation Zeitoun pour l’enfance, Fondation Zeitoune pour l'enfance",
    "Fondation de l'enfance, La Fondation Enfance",
    "Asociación de Mujeres Rurales, Mujeres Rurales",
    "Asociación de Mujeres Rurales, Asoc. Mujeres Rurales",
    "Fundación Niños del Olivo, Fundacion Ninos de Olivo",
    "La Fundación Olivo, Fundasión Olivo",
  })
  void holdTwoSpellingsOfOneName(String one, String other) {
    String pair = one + " = " + other;

    assertThat(found(one, other)).containsExactly(pair);
    assertThat(found(one, "Civil Peace Network", "مركز السلام", other, "Unión Cívica"))
        .containsExactly(pair);
  }

  @ParameterizedTest
  @CsvSource({
    "Zaytouna Association, Horizon Association",
    "The Amal Foundation, The Wafa Foundation",
    "Union of Farmers, Union of Teachers",
    "جمعية الزيتونة, جمعية الأفق",
    "Association des femmes, Association des enfants",
    "Fundación Olivo, Fundación Alba",
    "The Association, The Foundation",
    "The Hope Center, The Peace Center",
  })
  void holdDifferentNamesOfOneType(String one, String other) {
    assertThat(found(one, other)).isEmpty();
    assertThat(found(one, "Civil Peace Network", other)).isEmpty();
  }

  @Test
  void holdBothAtOnce() {
    assertThat(
            found(
                "Zaytouna Women's Association",
                "Horizon Women's Association",
                "The ZAYTUNA Womens Association",
                "مؤسسة الأفق"))
        .containsExactly("Zaytouna Women's Association = The ZAYTUNA Womens Association");
  }
}
