package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.Document;
import org.civilsociety.examples.benchmarks.contenders.Kind;

/**
 * How long a fresh virtual machine takes from its start to the first validated profile, in
 * milliseconds. This library and the other take turns.
 *
 * @param ours with this library
 * @param theirs with plain records, Jackson and Hibernate Validator
 */
record Start(Spread ours, Spread theirs) {

  private static final int ROUNDS = 15;

  /**
   * Measures in virtual machines of their own.
   *
   * @param document the profile
   * @throws IOException if one cannot be run
   */
  static Start measured(Document document) throws IOException {
    Path file = Files.createTempFile("profile", ".json");
    try {
      Files.write(file, document.json());
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        ours.add(milliseconds(Targets.OURS, document.kind(), file));
        theirs.add(milliseconds(Targets.JACKSON, document.kind(), file));
      }
      return new Start(Spread.of(ours), Spread.of(theirs));
    } finally {
      Files.delete(file);
    }
  }

  private static double milliseconds(String contender, Kind kind, Path file) throws IOException {
    return FreshJvm.millisecondsToFirstLine(
        FirstProfile.class, List.of(contender, kind.name(), file.toString()));
  }

  /** The time with this library, of that without it. */
  @JsonProperty
  double ratio() {
    return ours.median() / theirs.median();
  }
}
