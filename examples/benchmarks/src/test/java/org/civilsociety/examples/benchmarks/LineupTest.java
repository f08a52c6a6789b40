package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.examples.benchmarks.contenders.Contender;
import org.civilsociety.examples.benchmarks.contenders.Contenders;
import org.civilsociety.examples.benchmarks.contenders.Kind;
import org.junit.jupiter.api.Test;

class LineupTest {

  private final Lineup lineup = new Lineup();

  @Test
  void knowsEachContenderByItsOwnName() {
    for (Contender<?> contender : Contenders.of(Kind.COALITION)) {
      assertThat(Contenders.named(contender.name(), Kind.COALITION)).hasSameClassAs(contender);
    }
  }

  @Test
  void letsTakePartWhatTheTargetsCompare() {
    assertThat(lineup.of(Operation.TOKEN_SCAN)).containsExactly("token scan");
    assertThat(lineup.of(Operation.READ)).contains(Targets.OURS, Targets.JACKSON);
    assertThat(lineup.of(Operation.WRITE)).contains(Targets.OURS, Targets.JACKSON);
    assertThat(lineup.of(Operation.VALIDATE))
        .contains(Targets.OURS, Targets.BY_HAND, Targets.PROVIDER);
    assertThat(lineup.of(Operation.VALIDATED_READ))
        .contains(Targets.OURS, Targets.JACKSON)
        .anyMatch(name -> name.startsWith("avaje"))
        .anyMatch(name -> name.startsWith("fastjson2"));
  }

  @Test
  void asksNobodyForWhatHeCannotDo() {
    assertThat(lineup.of(Operation.VALIDATED_READ)).noneMatch(name -> name.startsWith("HAPI"));
  }
}
