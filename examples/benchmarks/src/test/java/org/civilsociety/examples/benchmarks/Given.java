package org.civilsociety.examples.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results that nobody has measured, all of whose targets are met. */
final class Given {

  static final String PEER = "avaje-jsonb + avaje-validator";
  static final String UNRANKED = "HAPI FHIR R5 Organization";
  static final List<Results.Document> DOCUMENTS =
      List.of(new Results.Document("small", 500), new Results.Document("large", 3_000));

  private static final double SCAN = 10;

  /** Times the microseconds of the token scan. */
  private static final Map<Operation, Map<String, Double>> TIMES =
      Map.of(
          Operation.TOKEN_SCAN, Map.of("token scan", 1.0),
          Operation.READ, Map.of(Targets.OURS, 1.7, Targets.JACKSON, 3.0, UNRANKED, 4.0),
          Operation.WRITE, Map.of(Targets.OURS, 1.4, Targets.JACKSON, 1.5),
          Operation.VALIDATE,
              Map.of(Targets.OURS, 0.36, Targets.BY_HAND, 0.125, Targets.PROVIDER, 2.25, PEER, 1.0),
          Operation.VALIDATED_READ,
              Map.of(Targets.OURS, 2.25, Targets.BY_HAND, 2.0, Targets.JACKSON, 6.9, PEER, 2.5));

  private Given() {}

  static Results results() {
    return results(Optional.empty(), 1);
  }

  /** Results of which those of one operation of this library take so many times longer. */
  static Results slower(Operation operation, double factor) {
    return results(Optional.of(operation), factor);
  }

  private static Results results(Optional<Operation> slower, double factor) {
    List<Score> scores = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      TIMES
          .getOrDefault(operation, Map.of())
          .forEach(
              (contender, times) -> {
                boolean isSlower =
                    contender.equals(Targets.OURS) && slower.equals(Optional.of(operation));
                for (Results.Document document : DOCUMENTS) {
                  scores.add(
                      new Score(
                          operation,
                          contender,
                          document.name(),
                          value(SCAN * times * (isSlower ? factor : 1)),
                          value(3 * document.bytes())));
                }
              });
    }
    return with(scores);
  }

  static Results with(List<Score> scores) {
    return new Results(
        Instant.parse("2026-05-06T07:08:09Z"),
        new Machine("processor", 2, "machine 17", "system 1"),
        DOCUMENTS,
        List.of(
            entrant(Targets.OURS),
            entrant(Targets.BY_HAND),
            entrant(Targets.PROVIDER),
            new Results.Entrant(UNRANKED, Optional.of("reads another format"), List.of()),
            entrant(Targets.JACKSON),
            new Results.Entrant(
                PEER, Optional.empty(), List.of("unknown members", "what follows"))),
        scores,
        new Streams(1_000_000, 2_400, value(1_000), value(800), value(1_700)),
        new DirectoryRules(List.of(size(10_000, 1), size(100_000, 1.25), size(1_000_000, 1.2))),
        new Start(value(1_300), value(1_000)));
  }

  private static DirectoryRules.Size size(int memberships, double scaled) {
    return new DirectoryRules.Size(
        memberships, value(scaled * (memberships * Math.log(memberships))));
  }

  private static Results.Entrant entrant(String name) {
    return new Results.Entrant(name, Optional.empty(), List.of());
  }

  static Spread value(double value) {
    return new Spread(value, value - 1, value + 2, 10);
  }
}
