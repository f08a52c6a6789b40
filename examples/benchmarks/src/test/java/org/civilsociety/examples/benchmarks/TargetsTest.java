package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  @Test
  void areTwelve() {
    List<Target> targets = Targets.of(Given.results());
    assertThat(targets).hasSize(12);
    assertThat(targets).extracting(Target::name).doesNotHaveDuplicates();
    assertThat(targets).allMatch(Target::isMet);
  }

  @ParameterizedTest
  @CsvSource({"VALIDATE, 2", "READ, 1", "WRITE, 1", "VALIDATED_READ, 3"})
  void areMissedByAnOperationThatTakesLonger(Operation operation, int many) {
    assertThat(Targets.of(Given.slower(operation, 1.2)))
        .filteredOn(target -> !target.isMet())
        .hasSize(many)
        .allMatch(target -> target.name().startsWith(operation.title() + ","));
  }

  @Test
  void takeTheGeometricMeanAndShowTheWorstDocument() {
    List<Score> scores =
        Given.results().scores().stream()
            .map(score -> isOurReadOf("large", score) ? times(4, score) : score)
            .toList();
    Target read = target("read, of the token scan", Given.with(scores));
    assertThat(read.value()).isCloseTo(3.4, within(1e-9));
    assertThat(read.worst()).contains(new Target.Worst("large", 6.8));
    assertThat(read.isMet()).isFalse();
  }

  private static boolean isOurReadOf(String document, Score score) {
    return score.operation() == Operation.READ
        && score.contender().equals(Targets.OURS)
        && score.document().equals(document);
  }

  private static Score times(double factor, Score score) {
    return new Score(
        score.operation(),
        score.contender(),
        score.document(),
        Given.value(score.microseconds().median() * factor),
        score.bytesPerOperation());
  }

  @Test
  void compareWithTheClosestPeerThatIsNotOfThisLibrary() {
    Target ahead =
        target("validated read, ahead of every peer with the same rules", Given.results());
    assertThat(ahead.remark()).contains("the closest is " + Given.PEER);
  }

  @Test
  void areNotMetByWhatWasNotMeasured() {
    List<Score> scores =
        Given.results().scores().stream()
            .filter(score -> score.operation() != Operation.WRITE)
            .toList();
    Target write = target("write, of Jackson writing records", Given.with(scores));
    assertThat(write.value()).isNaN();
    assertThat(write.isMet()).isFalse();
  }

  @Test
  void needAPeer() {
    assertThatThrownBy(() -> Targets.of(Given.with(List.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no peer applies the same rules");
  }

  @Test
  void sayWhatASecondThreadBrings() {
    Target two = target("stream on two threads, of the rate of single records", Given.results());
    assertThat(two.remark()).isEqualTo(Optional.of("2.13 times the stream on one thread"));
  }

  private static Target target(String name, Results results) {
    return Targets.of(results).stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
