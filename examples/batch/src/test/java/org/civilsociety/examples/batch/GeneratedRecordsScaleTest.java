package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The job on 100,000 generated records, one in a hundred of which is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GeneratedRecordsScaleTest {

  private static final int RECORDS = 100_000;
  private static final int SEED = 7;

  private JobFolder job;
  private Map<String, Damage> broken;
  private Summary summary;

  @BeforeAll
  void runTheJob(@TempDir Path folder) throws IOException {
    job = new JobFolder(folder);
    broken = new GeneratedFolder(job.in(), RECORDS, SEED).write();
    summary = job.run();
  }

  @Test
  void rejectsExactlyTheBrokenRecordsEachForItsRule() {
    assertThat(broken).hasSize(RECORDS / 100);
    assertThat(new HashSet<>(broken.values())).containsExactlyInAnyOrder(Damage.values());
    assertThat(Demonstration.differences(broken, job.rejected())).isEmpty();
  }

  @Test
  void countsEachRecordAndEachRule() {
    long all = RECORDS + GeneratedFolder.FILES;
    assertThat(summary.records()).isEqualTo(all);
    assertThat(summary.valid()).isEqualTo(all - broken.size());
    assertThat(summary.rejected()).isEqualTo(broken.size());
    assertThat(summary.headers()).isEqualTo(GeneratedFolder.FILES);
    for (Damage damage : Damage.values()) {
      long expected =
          broken.values().stream().filter(some -> some.rule().equals(damage.rule())).count();
      assertThat(summary.rules())
          .filteredOn(count -> count.rule().equals(damage.rule()))
          .singleElement()
          .extracting(Summary.Count::records)
          .isEqualTo(expected);
    }
  }

  @Test
  void writesTheSummaryThatItReturns() throws IOException {
    assertThat(Files.readString(job.out().resolve("summary.json"))).isEqualTo(summary.json());
  }

  @Test
  void writesWhatTheLibraryReadsAgainAsTheSameRecords() throws IOException {
    GeneratedRecords generated = new GeneratedRecords(SEED);
    Set<Extensible> expected = new HashSet<>();
    for (int number = 0; number < RECORDS; number++) {
      if (GeneratedRecords.damage(number).isEmpty()) {
        expected.add(generated.record(number));
      }
    }
    DocumentReader reader = DocumentReader.withoutRules();
    for (String line : job.lines("valid")) {
      Input bytes = Input.of(line.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(expected.remove(reader.read(bytes, Extensible.class).record().orElseThrow()))
          .isTrue();
    }
    assertThat(expected).isEmpty();
  }
}
