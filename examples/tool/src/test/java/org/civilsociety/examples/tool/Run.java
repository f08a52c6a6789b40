package org.civilsociety.examples.tool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilsociety.examples.tool.output.StandardStreams;

/** What a command did that ran in this process. */
record Run(int status, String out, String error) {

  /** The documents of the quick start. */
  static final Path DOCUMENTS =
      Path.of("../quickstart/src/main/resources/org/civilsociety/examples/quickstart");

  static final Path LEFT = DOCUMENTS.resolve("directory-a-miftah.json");
  static final Path RIGHT = DOCUMENTS.resolve("directory-b-miftah.json");

  static Run of(Object... arguments) {
    return with(new byte[0], arguments);
  }

  static Run with(String input, Object... arguments) {
    return with(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run with(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    int status =
        CivilSociety.run(
            StandardStreams.of(new ByteArrayInputStream(input), out, error),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
  }
}
