package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real browser that opens a page, lets its scripts run, and says what became of it. */
final class Chromium {

  private static final Path BINARY = Path.of("/usr/bin/chromium");

  private Chromium() {}

  /** The elements of the page after its scripts; skips the test where there is no browser. */
  static String elements(Path folder, String html) throws IOException, InterruptedException {
    if (!Files.isExecutable(BINARY)) {
      assertThat(System.getenv("CI")).as("CI has no " + BINARY).isNotEqualTo("true");
      assumeTrue(false, "skipped: there is no " + BINARY);
    }
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path elements = folder.resolve("elements.html");
    Process browser =
        new ProcessBuilder(
                BINARY.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(elements.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(elements, StandardCharsets.UTF_8);
  }
}
