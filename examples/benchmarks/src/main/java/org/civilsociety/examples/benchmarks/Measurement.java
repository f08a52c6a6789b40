package org.civilsociety.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.Document;
import org.civilsociety.examples.benchmarks.contenders.Documents;

/**
 * Measures everything, one after the other.
 *
 * @param rounds how many rounds of JMH
 * @param profiles how many profiles are in a stream
 * @param progress where it says what it is at
 */
record Measurement(int rounds, int profiles, PrintStream progress) {

  Results run() throws IOException {
    Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Lineup lineup = new Lineup();
    List<Document> documents = Documents.all();
    progress.println("start of fresh virtual machines");
    Start start = Start.measured(Documents.named("3-kilobytes"));
    progress.println("rules about directories");
    DirectoryRules directoryRules = DirectoryRules.measured();
    progress.println("streams");
    Streams streams = Streams.measured(profiles);
    List<Score> scores =
        Rounds.run(rounds, lineup::of, documents.stream().map(Document::name).toList(), progress);
    return new Results(
        date,
        Machine.here(),
        documents.stream()
            .map(document -> new Results.Document(document.name(), document.json().length))
            .toList(),
        lineup.entrants(),
        scores,
        streams,
        directoryRules,
        start);
  }
}
