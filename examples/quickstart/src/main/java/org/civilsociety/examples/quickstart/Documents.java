package org.civilsociety.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.civilsociety.Directory;
import org.civilsociety.jackson.CivilSocietyModule;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The documents of this example: read from the class path, written the way they are kept. */
final class Documents {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private Documents() {}

  /**
   * Reads a document.
   *
   * @param name the name of its file, such as {@code coalition-about.json}
   * @throws IllegalArgumentException if there is none of that name
   */
  static Directory read(String name) {
    return parse(text(name));
  }

  /**
   * Returns a document as it is kept.
   *
   * @param name the name of its file, such as {@code coalition-about.json}
   * @throws IllegalArgumentException if there is none of that name
   */
  static String text(String name) {
    try (InputStream file = Documents.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("there is no document " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a directory from its text. */
  static Directory parse(String json) {
    return MAPPER.readValue(json, Directory.class);
  }

  /** Writes a document: two spaces, one member or entry a line, a line feed at the end. */
  static String write(Directory directory) {
    return WRITER.writeValueAsString(directory) + "\n";
  }
}
