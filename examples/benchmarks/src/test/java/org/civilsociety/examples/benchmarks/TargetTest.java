package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "AT_MOST, 1.29, true", "AT_MOST, 1.3, true", "AT_MOST, 1.3000001, false",
    "AT_LEAST, 1.29, false", "AT_LEAST, 1.3, true", "AT_LEAST, 1.3000001, true",
    "MORE_THAN, 1.29, false", "MORE_THAN, 1.3, false", "MORE_THAN, 1.3000001, true",
    "AT_MOST, NaN, false", "AT_LEAST, NaN, false", "MORE_THAN, NaN, false"
  })
  void isMetOnTheRightSideOfItsLimit(Target.Direction direction, double value, boolean isMet) {
    assertThat(Target.of("name", value, "times", direction, 1.3).isMet()).isEqualTo(isMet);
  }
}
