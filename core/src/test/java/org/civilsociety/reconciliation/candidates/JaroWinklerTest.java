package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

  @ParameterizedTest
  @CsvSource({
    "MARTHA, MARHTA, 0.961",
    "DIXON, DICKSONX, 0.813",
    "DWAYNE, DUANE, 0.840",
    "JONES, JOHNSON, 0.832",
    "DUNNINGHAM, CUNNIGHAM, 0.896",
    "abc, xyz, 0",
    "a, a, 1",
    "جمعية, جمعيه, 0.92",
  })
  void givesThePublishedFigures(String one, String other, double similarity) {
    assertThat(JaroWinkler.similarity(one, other)).isCloseTo(similarity, within(0.0005));
  }
}
