package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void breaksAWayBetweenItsSteps() {
    List<String> lines =
        TextTable.SIDE_BY_SIDE.lines(
            List.of("organizations[12].mission[en]", "www.example.org", "", ""));

    assertThat(lines.get(0)).startsWith("organizations[12].mission   www.example.org");
    assertThat(lines.subList(1, lines.size())).containsExactly("[en]");
  }

  @Test
  void breaksAtASpaceWhereThereIsOne() {
    assertThat(TextTable.SIDE_BY_SIDE.lines(List.of("Premier. Deuxième troisième", "", "", "")))
        .containsExactly("Premier. Deuxième", "troisième");
  }
}
