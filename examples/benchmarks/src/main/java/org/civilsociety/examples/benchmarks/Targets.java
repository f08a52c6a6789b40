package org.civilsociety.examples.benchmarks;

import static org.civilsociety.examples.benchmarks.Target.Direction.AT_LEAST;
import static org.civilsociety.examples.benchmarks.Target.Direction.AT_MOST;
import static org.civilsociety.examples.benchmarks.Target.Direction.MORE_THAN;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the results. A target over several documents is judged by the geometric mean; the worst
 * document is shown beside it.
 */
final class Targets {

  /** Who is judged. */
  static final String OURS = "civil-society";

  /** The same rules, written by hand. */
  static final String BY_HAND = "civil-society, checks by hand";

  /** Jackson's plain records, validated by Hibernate Validator. */
  static final String JACKSON = "Jackson records + Hibernate Validator";

  /** Hibernate Validator on the types of this library. */
  static final String PROVIDER = "civil-society, Hibernate Validator";

  private final Results results;

  private Targets(Results results) {
    this.results = results;
  }

  /** Judges the results: every target, in a fixed order. */
  static List<Target> of(Results results) {
    return new Targets(results).all();
  }

  private List<Target> all() {
    return List.of(
        overDocuments(
            "validate, of the checks by hand", slower(Operation.VALIDATE, BY_HAND), AT_MOST, 3.0),
        overDocuments(
            "validate, faster than Hibernate Validator on the same object",
            faster(Operation.VALIDATE, PROVIDER),
            AT_LEAST,
            6.0),
        overDocuments("read, of the token scan", ofScan(Operation.READ), AT_MOST, 1.8),
        overDocuments(
            "write, of Jackson writing records", slower(Operation.WRITE, JACKSON), AT_MOST, 1.0),
        overDocuments(
            "validated read, of the token scan", ofScan(Operation.VALIDATED_READ), AT_MOST, 2.4),
        overDocuments(
            "validated read, faster than " + JACKSON,
            faster(Operation.VALIDATED_READ, JACKSON),
            AT_LEAST,
            3.0),
        aheadOfPeers(),
        allocation(),
        ofStream("stream on one thread, of the rate of single records", oneThread(), 0.8),
        ofStream("stream on two threads, of the rate of single records", twoThreads(), 1.7)
            .withRemark(twoOfOne()),
        Target.of(
            "directory rules, largest growth of time/(n log n) from 10,000 memberships",
            results.directoryRules().growth(),
            "times",
            AT_MOST,
            DirectoryRules.LIMIT),
        Target.of(
            "start to the first validated profile, of " + JACKSON,
            results.start().ratio(),
            "times",
            AT_MOST,
            1.3));
  }

  private Map<String, Double> slower(Operation operation, String other) {
    return results.overDocuments(
        document ->
            results.median(operation, OURS, document.name())
                / results.median(operation, other, document.name()));
  }

  private Map<String, Double> faster(Operation operation, String other) {
    return results.overDocuments(
        document ->
            results.median(operation, other, document.name())
                / results.median(operation, OURS, document.name()));
  }

  private Map<String, Double> ofScan(Operation operation) {
    return results.overDocuments(
        document ->
            results.median(operation, OURS, document.name()) / results.scan(document.name()));
  }

  /** The peer that comes closest is judged. */
  private Target aheadOfPeers() {
    return results.contenders().stream()
        .filter(contender -> contender.isRanked() && contender.isPeer())
        .map(Results.Entrant::name)
        .filter(name -> isScored(Operation.VALIDATED_READ, name))
        .map(
            name ->
                overDocuments(
                        "validated read, ahead of every peer with the same rules",
                        faster(Operation.VALIDATED_READ, name),
                        MORE_THAN,
                        1.0)
                    .withRemark("the closest is " + name))
        .min(Comparator.comparingDouble(Target::value))
        .orElseThrow(() -> new IllegalStateException("no peer applies the same rules"));
  }

  private boolean isScored(Operation operation, String contender) {
    return results.scores().stream()
        .anyMatch(score -> score.operation() == operation && score.contender().equals(contender));
  }

  private Target allocation() {
    Map<String, Double> ratios =
        results.overDocuments(
            document ->
                results
                    .score(Operation.VALIDATED_READ, OURS, document.name())
                    .map(score -> score.bytesPerOperation().median() / document.bytes())
                    .orElse(Double.NaN));
    return overDocuments(
        "validated read, bytes allocated, of the size of the document", ratios, AT_MOST, 4.0);
  }

  private static Target ofStream(String name, double ratio, double limit) {
    return Target.of(name, ratio, "times", AT_LEAST, limit);
  }

  private double oneThread() {
    return results.streams().oneThread().median() / results.streams().single().median();
  }

  private double twoThreads() {
    return results.streams().twoThreads().median() / results.streams().single().median();
  }

  private String twoOfOne() {
    return String.format(
        Locale.ROOT, "%.2f times the stream on one thread", twoThreads() / oneThread());
  }

  private static Target overDocuments(
      String name, Map<String, Double> values, Target.Direction direction, double limit) {
    double[] ratios = values.values().stream().mapToDouble(Double::doubleValue).toArray();
    Comparator<Map.Entry<String, Double>> byValue = Map.Entry.comparingByValue();
    Optional<Target.Worst> worst =
        values.entrySet().stream()
            .max(direction == AT_MOST ? byValue : byValue.reversed())
            .map(entry -> new Target.Worst(entry.getKey(), entry.getValue()));
    return new Target(
        name, Spread.geometricMean(ratios), "times", direction, limit, worst, Optional.empty());
  }
}
