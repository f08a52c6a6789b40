package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  private final List<String> lines =
      ResultTable.text(Given.results(), Targets.of(Given.results())).lines().toList();

  @Test
  void saysWhereAndWhenItWasMeasured() {
    assertThat(lines)
        .startsWith("processor, 2 cores, system 1", "machine 17, 2026-05-06T07:08:09Z");
  }

  @Test
  void showsMedianErrorRatiosAndBytes() {
    assertThat(lines)
        .contains(
            "validated read",
            "  document  contender                                 µs     ±  of scan  of ours  bytes/op",
            "  small     civil-society                          22.50  1.50     2.25     1.00     1,500",
            "  small     Jackson records + Hibernate Validator  69.00  1.50     6.90     3.07     1,500");
  }

  @Test
  void showsWhatIsNotRankedLastAndSaysWhy() {
    List<String> reads =
        lines.subList(lines.indexOf("read"), lines.indexOf("write")).stream()
            .filter(line -> line.startsWith("  small"))
            .toList();
    assertThat(reads.get(reads.size() - 1)).startsWith("  small     HAPI FHIR R5 Organization *");
    assertThat(lines).contains("* HAPI FHIR R5 Organization is not ranked: reads another format");
  }

  @Test
  void saysWhatIsTakenWithoutAWord() {
    assertThat(lines)
        .contains(
            "avaje-jsonb + avaje-validator takes without a word: unknown members; what follows");
  }

  @Test
  void showsStreamsDirectoriesAndStarts() {
    assertThat(lines)
        .contains(
            "streams: 1,000,000 profiles of 2,400 bytes, heap of 64 MB; profiles in a second",
            "  single records          1,000  2",
            "from the start of the virtual machine to the first validated profile");
  }

  @Test
  void endsWithALineForEachTarget() {
    assertThat(lines.subList(lines.size() - 12, lines.size()))
        .allMatch(line -> line.startsWith("met      "))
        .contains(
            "met      read, of the token scan: 1.70, at most 1.80 (worst 1.70, small)",
            "met      start to the first validated profile, of Jackson records + Hibernate"
                + " Validator: 1.30, at most 1.30");
    assertThat(ResultTable.text(Given.results(), Targets.of(Given.slower(Operation.READ, 2))))
        .contains("NOT MET  read, of the token scan: 3.40, at most 1.80 (worst 3.40, small)\n");
  }
}
