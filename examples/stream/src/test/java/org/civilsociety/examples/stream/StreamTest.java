package org.civilsociety.examples.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamTest {

  @TempDir private Path folder;

  @Test
  void countsWhatIsWrongHoweverManyThreadsRead() throws IOException {
    Path file = folder.resolve("profiles.ndjson.gz");
    Stream.write(file, 2_500);
    Map<String, Integer> expected =
        Map.of("organizations", 2_500, "date.order", 25, "document.truncated", 2);
    assertThat(Stream.read(file, 1)).isEqualTo(expected);
    assertThat(Stream.read(file, 3)).isEqualTo(expected);
  }
}
