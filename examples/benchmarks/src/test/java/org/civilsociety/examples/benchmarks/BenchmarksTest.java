package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchmarksTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Runnable agreement, Benchmarks.Measuring measuring) {
    return new Benchmarks(stream(out), stream(err)).run(agreement, measuring, file());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Path file() {
    return folder.resolve("target").resolve("benchmarks.json");
  }

  @Test
  void endsWithAMessageWhereContendersDifferAndMeasuresNothing() {
    int status =
        run(
            () -> {
              throw new IllegalStateException("one finds less than the others");
            },
            () -> {
              throw new AssertionError("must not be asked");
            });
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("one finds less than the others" + System.lineSeparator());
    assertThat(file()).doesNotExist();
  }

  @Test
  void endsWithAMessageWhereMeasuringFails() {
    int status =
        run(
            () -> {},
            () -> {
              throw new IOException("a virtual machine failed");
            });
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("a virtual machine failed");
  }

  @Test
  void endsWellAlsoWhereATargetIsNotMet() {
    assertThat(run(() -> {}, () -> Given.slower(Operation.READ, 2))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("NOT MET  read, of the token scan");
    assertThat(err.size()).isZero();
  }

  @Test
  void writesEveryTargetAndEveryScore() throws IOException {
    run(() -> {}, () -> Given.slower(Operation.READ, 2));
    JsonNode json = new JsonMapper().readTree(Files.readAllBytes(file()));

    assertThat(json.path("targets").size()).isEqualTo(12);
    for (JsonNode target : json.path("targets")) {
      assertThat(target.propertyNames())
          .contains("name", "value", "unit", "direction", "limit", "met");
    }
    JsonNode read = json.path("targets").get(2);
    assertThat(read.path("name").stringValue()).isEqualTo("read, of the token scan");
    assertThat(read.path("value").doubleValue()).isCloseTo(3.4, within(1e-9));
    assertThat(read.path("limit").doubleValue()).isEqualTo(1.8);
    assertThat(read.path("direction").stringValue()).isEqualTo("AT_MOST");
    assertThat(read.path("met").booleanValue()).isFalse();
    assertThat(read.path("worst").path("document").stringValue()).isEqualTo("small");

    JsonNode results = json.path("results");
    assertThat(results.path("scores").size()).isEqualTo(Given.results().scores().size());
    assertThat(results.path("scores").get(0).path("operation").stringValue())
        .isEqualTo("token scan");
    assertThat(results.path("date").stringValue()).isEqualTo("2026-05-06T07:08:09Z");
    assertThat(results.path("machine").path("cores").intValue()).isEqualTo(2);
  }
}
