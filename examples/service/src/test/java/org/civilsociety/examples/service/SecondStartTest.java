package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SecondStartTest {

  @TempDir private Path data;

  @Test
  void saysInOneLineWhichFileIsInUseByWhatAndWhatToDo() throws Exception {
    Path output = data.resolve("output");
    try (RunningService first = new RunningService(data)) {
      Files.writeString(data.resolve("service.pid"), "4711");
      assertThat(startAgain(output)).as("beside the one at port " + first.port()).isEqualTo(1);
    }
    assertThat(output).content().hasLineCount(1);
    JsonNode event = RunningService.MAPPER.readTree(Files.readString(output));
    assertThat(event.get("message").asString())
        .contains(data.resolve("records.mv.db").toString(), "process 4711", "--service.data");
    assertThat(event.has("stack_trace")).isFalse();
  }

  private int startAgain(Path output) throws IOException, InterruptedException {
    Process second =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServiceApplication.class.getName(),
                "--server.port=0",
                "--service.data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return second.exitValue();
  }
}
