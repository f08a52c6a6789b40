package org.civilsociety.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the results to a person: a table for each operation, and a line for each target. */
final class ResultTable {

  private static final List<String> HEADING =
      List.of("document", "contender", "µs", "±", "of scan", "of ours", "bytes/op");

  private final Results results;
  private final StringBuilder text = new StringBuilder();

  private ResultTable(Results results) {
    this.results = results;
  }

  /** Returns the whole text, each line ended by a line feed. */
  static String text(Results results, List<Target> targets) {
    ResultTable table = new ResultTable(results);
    table.machine();
    for (Operation operation : Operation.values()) {
      table.operation(operation);
    }
    table.differences();
    table.streams();
    table.directoryRules();
    table.start();
    targets.forEach(target -> table.add(line(target)));
    return table.text.toString();
  }

  private void add(String line) {
    text.append(line).append('\n');
  }

  private void add(String format, Object... arguments) {
    add(String.format(Locale.ROOT, format, arguments));
  }

  private void machine() {
    Machine machine = results.machine();
    add("%s, %d cores, %s", machine.processor(), machine.cores(), machine.system());
    add("%s, %s", machine.jdk(), results.date());
    add("Medians; ± is half the distance between the quartiles.");
    results
        .documents()
        .forEach(document -> add("%s: %,d bytes", document.name(), document.bytes()));
    add("");
  }

  private void operation(Operation operation) {
    Columns columns = new Columns(2, HEADING);
    results.documents().forEach(document -> rows(operation, document.name(), columns));
    add(operation.title());
    text.append(columns.text());
    add("");
  }

  private void rows(Operation operation, String document, Columns columns) {
    for (String name : names(operation)) {
      results
          .score(operation, name, document)
          .ifPresent(score -> columns.add(row(score, starred(name))));
    }
  }

  /** Those that are ranked come first, in each document. */
  private List<String> names(Operation operation) {
    List<String> names = new ArrayList<>();
    if (operation == Operation.TOKEN_SCAN) {
      names.add(operation.title());
    }
    results.contenders().stream()
        .filter(Results.Entrant::isRanked)
        .forEach(of -> names.add(of.name()));
    results.contenders().stream().filter(of -> !of.isRanked()).forEach(of -> names.add(of.name()));
    return names;
  }

  private String starred(String name) {
    boolean isUnranked =
        results.contenders().stream().anyMatch(of -> of.name().equals(name) && !of.isRanked());
    return isUnranked ? name + " *" : name;
  }

  private List<String> row(Score score, String name) {
    Spread time = score.microseconds();
    double ours = results.median(score.operation(), Targets.OURS, score.document());
    return List.of(
        score.document(),
        name,
        decimal(time.median()),
        decimal(time.errorBar()),
        decimal(time.median() / results.scan(score.document())),
        decimal(time.median() / ours),
        String.format(Locale.ROOT, "%,.0f", score.bytesPerOperation().median()));
  }

  private static String decimal(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,.2f", value);
  }

  private void differences() {
    for (Results.Entrant contender : results.contenders()) {
      contender.differs().ifPresent(what -> add("* %s is not ranked: %s", contender.name(), what));
      if (!contender.lenient().isEmpty()) {
        String all = String.join("; ", contender.lenient());
        add("%s takes without a word: %s", contender.name(), all);
      }
    }
    add("");
  }

  private void streams() {
    Streams streams = results.streams();
    add(
        "streams: %,d profiles of %,d bytes, heap of 64 MB; profiles in a second",
        streams.profiles(), streams.bytesPerProfile());
    Columns columns = new Columns(1, List.of("", "median", "±"));
    columns.add(row("single records", streams.single()));
    columns.add(row("stream on one thread", streams.oneThread()));
    columns.add(row("stream on two threads", streams.twoThreads()));
    text.append(columns.text());
    add("");
  }

  private static List<String> row(String name, Spread spread) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%,.0f", spread.median()),
        String.format(Locale.ROOT, "%,.0f", spread.errorBar()));
  }

  private void directoryRules() {
    Columns columns = new Columns(0, List.of("memberships", "ms", "±", "ns/(n log n)"));
    for (DirectoryRules.Size size : results.directoryRules().sizes()) {
      List<String> row = new ArrayList<>();
      row.addAll(row(String.format(Locale.ROOT, "%,d", size.memberships()), size.milliseconds()));
      row.add(decimal(size.scaled() * 1e6));
      columns.add(row);
    }
    add("directory rules");
    text.append(columns.text());
    add("");
  }

  private void start() {
    Columns columns = new Columns(1, List.of("", "ms", "±"));
    columns.add(row(Targets.OURS, results.start().ours()));
    columns.add(row(Targets.JACKSON, results.start().theirs()));
    add("from the start of the virtual machine to the first validated profile");
    text.append(columns.text());
    add("");
  }

  private static String line(Target target) {
    String judged =
        String.format(
            Locale.ROOT,
            "%s: %.2f, %s %.2f",
            target.name(),
            target.value(),
            target.direction().words(),
            target.limit());
    Optional<String> worst =
        target
            .worst()
            .map(of -> String.format(Locale.ROOT, " (worst %.2f, %s)", of.value(), of.document()));
    Optional<String> remark = target.remark().map(words -> " (" + words + ")");
    return (target.isMet() ? "met      " : "NOT MET  ")
        + judged
        + worst.orElse("")
        + remark.orElse("");
  }
}
