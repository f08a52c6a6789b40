package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one run has measured.
 *
 * @param date when it began
 * @param machine where it ran
 * @param documents the documents of the comparison
 * @param contenders who took part, in the order in which they are shown
 * @param scores what was measured by JMH
 * @param streams what was measured of streams
 * @param directoryRules what was measured of the rules about a directory
 * @param start what was measured of fresh virtual machines
 */
record Results(
    Instant date,
    Machine machine,
    List<Document> documents,
    List<Entrant> contenders,
    List<Score> scores,
    Streams streams,
    DirectoryRules directoryRules,
    Start start) {

  Results {
    documents = List.copyOf(documents);
    contenders = List.copyOf(contenders);
    scores = List.copyOf(scores);
  }

  /**
   * A document of the comparison.
   *
   * @param name its name
   * @param bytes how long it is
   */
  record Document(String name, int bytes) {}

  /**
   * Who took part.
   *
   * @param name its name
   * @param differs what it does otherwise than the others; empty if it does the same, and is ranked
   * @param lenient what it reads without a word, though the format does not allow it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Entrant(String name, Optional<String> differs, List<String> lenient) {

    Entrant {
      lenient = List.copyOf(lenient);
    }

    /** Whether it does the same as the others. */
    @JsonProperty("ranked")
    boolean isRanked() {
      return differs.isEmpty();
    }

    /** Whether it does without the types of this library. */
    boolean isPeer() {
      return !name.startsWith(Targets.OURS);
    }
  }

  /**
   * What was measured of a contender on a document.
   *
   * @return empty if it cannot do the operation
   */
  Optional<Score> score(Operation operation, String contender, String document) {
    return scores.stream()
        .filter(score -> score.operation() == operation)
        .filter(score -> score.contender().equals(contender))
        .filter(score -> score.document().equals(document))
        .findFirst();
  }

  /** The time that a contender takes on a document, in microseconds; not a number if unknown. */
  double median(Operation operation, String contender, String document) {
    return score(operation, contender, document)
        .map(score -> score.microseconds().median())
        .orElse(Double.NaN);
  }

  /** The time of the token scan of a document, in microseconds; not a number if unknown. */
  double scan(String document) {
    return median(Operation.TOKEN_SCAN, Operation.TOKEN_SCAN.title(), document);
  }

  /** A value of each document. */
  interface OfDocument {
    double value(Document document);
  }

  /** Works a value out for each document, in their order. */
  Map<String, Double> overDocuments(OfDocument measure) {
    Map<String, Double> values = new LinkedHashMap<>();
    documents.forEach(document -> values.put(document.name(), measure.value(document)));
    return values;
  }
}
