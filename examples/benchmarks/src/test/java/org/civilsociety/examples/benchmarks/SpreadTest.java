package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void takesTheMiddleValueWhateverTheOrder() {
    assertThat(Spread.of(List.of(900.0, 1.0, 3.0)).median()).isEqualTo(3.0);
  }

  @Test
  void takesTheMeanOfTwoInTheMiddle() {
    assertThat(Spread.of(List.of(1.0, 4.0, 2.0, 900.0)).median()).isEqualTo(3.0);
  }

  @Test
  void hasAnErrorBarOfHalfTheDistanceBetweenTheQuartiles() {
    Spread spread = Spread.of(List.of(1.0, 2.0, 3.0, 6.0, 900.0));
    assertThat(spread.lowerQuartile()).isEqualTo(2.0);
    assertThat(spread.upperQuartile()).isEqualTo(6.0);
    assertThat(spread.errorBar()).isEqualTo(2.0);
    assertThat(spread.count()).isEqualTo(5);
  }

  @Test
  void findsNoErrorInOneValue() {
    assertThat(Spread.of(List.of(5.0)).errorBar()).isZero();
  }

  @Test
  void rejectsNoValues() {
    assertThatThrownBy(() -> Spread.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("must have at least one value; found none");
  }

  @Test
  void letsTwiceAndHalfOutweighEachOther() {
    assertThat(Spread.geometricMean(2.0, 0.5)).isEqualTo(1.0, within(1e-12));
    assertThat(Spread.geometricMean()).isNaN();
  }
}
