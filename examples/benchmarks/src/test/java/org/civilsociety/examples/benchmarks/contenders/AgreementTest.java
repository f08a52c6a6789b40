package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void rankedContendersDoTheSameWork() {
    assertThat(Agreement.differences()).isEmpty();
  }
}
