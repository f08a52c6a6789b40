package org.civilsociety.examples.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.civilsociety.reconciliation.candidates.CandidateSearch;
import org.junit.jupiter.api.Test;

class CandidateMeasurementTest {

  private static final Population POPULATION = Population.of(400, 24, 1);

  @Test
  void generatesTheSameDirectoryFromTheSameSeed() {
    assertThat(Population.of(50, 8, 1)).isEqualTo(Population.of(50, 8, 1));
    assertThat(Population.of(50, 8, 2)).isNotEqualTo(Population.of(50, 8, 1));
    assertThat(POPULATION.directory().getOrganizations()).hasSize(400);
    assertThat(POPULATION.twins()).hasSize(24);
  }

  @Test
  void findsMostTwinsOfAllKinds() {
    Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    CandidateSearch search = CandidateSearch.create().withTransliteration(latin::transliterate);
    Score score = Score.of(search.in(POPULATION.directory()), POPULATION);

    assertThat(score.recall().ratio()).isGreaterThan(0.7);
    assertThat(score.precision().ratio()).isGreaterThan(0.8);
    assertThat(score.byKind().getOrDefault(TwinKind.ROMANIZED, Share.NONE).ratio())
        .isGreaterThan(0.5);
  }
}
