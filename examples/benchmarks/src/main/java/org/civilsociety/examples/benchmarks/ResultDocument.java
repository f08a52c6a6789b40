package org.civilsociety.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results as JSON: first the targets, then everything that they were judged by.
 *
 * @param targets one for each target, in a fixed order
 * @param results everything else
 */
record ResultDocument(List<Target> targets, Results results) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  ResultDocument {
    targets = List.copyOf(targets);
  }

  /** Writes it to a file, whose folder is made where there is none. */
  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, MAPPER.writeValueAsBytes(this));
  }
}
