package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ramalah", "rammallah", "ramxllah", "ramlalah", "rama"})
  void findsTheWordThatIsMisspeltOrAbbreviated(String written) {
    assertThat(NearWords.of(Map.of("ramallah", 100, written, 1)))
        .containsEntry(written, "ramallah");
  }

  @Test
  void leavesTwoFrequentWordsApart() {
    assertThat(NearWords.of(Map.of("este", 900, "oeste", 1_000)))
        .containsEntry("este", "este")
        .containsEntry("oeste", "oeste");
  }

  @Test
  void takesTwoRareSpellingsForOneWord() {
    assertThat(NearWords.of(Map.of("زيتونة", 1, "زيتونه", 1)).values())
        .hasSize(2)
        .containsOnly("زيتونة");
  }

  @Test
  void goesOnFromOneToTheNext() {
    assertThat(NearWords.of(Map.of("nablus", 1_000, "nabluss", 20, "nablusss", 2)))
        .containsEntry("nablusss", "nablus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fed", "19989"})
  void leavesShortWordsAndNumbersAlone(String word) {
    assertThat(NearWords.of(Map.of("fez", 100, "1998", 100, word, 1))).containsEntry(word, word);
  }
}
