package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordLikenessTest {

  @Property(tries = 200)
  void isTheSameWhicheverComesFirst(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 8) String one,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 8) String other) {
    assertThat(WordLikeness.of(one, other))
        .isEqualTo(WordLikeness.of(other, one))
        .isBetween(0.0, 1.0);
  }

  @Test
  void takesABeginningOfThreeLettersForAnAbbreviation() {
    assertThat(WordLikeness.of("dev", "development")).isEqualTo(0.95);
    assertThat(WordLikeness.of("de", "development")).isLessThan(0.9);
  }

  @Test
  void takesNumbersForAlikeOnlyIfTheyAreEqual() {
    assertThat(WordLikeness.of("100001", "100002")).isZero();
    assertThat(WordLikeness.of("100001", "100001")).isOne();
  }
}
