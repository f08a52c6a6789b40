package org.civilsociety.jackson.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.format.InLines;
import org.civilsociety.jackson.format.Sorting;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents so that equal records give equal bytes, which can be compared, signed and put
 * under version control: UTF-8, the members of the model in their order, and what equality does not
 * order: the languages of a text and unknown members by the order of their names, the kinds of a
 * name by that of {@link org.civilsociety.Name.Kind}.
 *
 * <pre>{@code
 * DocumentWriter.pretty().write(directory, Path.of("directory.json"));
 * }</pre>
 *
 * <p>Numbers stand as the record has them, {@code 1.50} and not {@code 1.5}, which is why this is
 * not the canonical JSON of RFC 8785. A writer does not change, and can be shared by threads. To
 * keep the order of languages and unknown members, write with a mapper instead.
 */
public final class DocumentWriter {

  /** Writes the canonical form. */
  static final ObjectWriter CANONICAL =
      JsonMapper.builder()
          .addModule(new CivilSocietyModule())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer()
          .withAttribute(Sorting.class, Sorting.CANONICAL);

  private static final ObjectWriter PRETTY = CANONICAL.with(InLines.printer());

  private final ObjectWriter writer;
  private final String end;

  private DocumentWriter(ObjectWriter writer, String end) {
    this.writer = writer;
    this.end = end;
  }

  /**
   * Gives the canonical form: one line, without any space between tokens and without a line feed.
   *
   * @return the writer
   */
  public static DocumentWriter canonical() {
    return new DocumentWriter(CANONICAL, "");
  }

  /**
   * Gives the form for people: two spaces for each level, each member and entry on a line of its
   * own, lines ended by a line feed.
   *
   * @return the writer
   */
  public static DocumentWriter pretty() {
    return new DocumentWriter(PRETTY, "\n");
  }

  /**
   * Writes a record as bytes.
   *
   * @param record a directory, an organization, or any other entity
   * @return the document in UTF-8
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   */
  public byte[] bytes(Extensible record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(record, bytes);
    return bytes.toByteArray();
  }

  /**
   * Writes a record as a text.
   *
   * @param record a directory, an organization, or any other entity
   * @return the document
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   */
  public String text(Extensible record) {
    return writer.writeValueAsString(record) + end;
  }

  /**
   * Writes a record to a file, all of it or nothing: where it fails, an old file of that name is as
   * it was. A name that ends in {@code .gz} asks for a file that is compressed by gzip.
   *
   * @param record a directory, an organization, or any other entity
   * @param file the file, in a folder that exists
   * @throws UncheckedIOException if the file cannot be written, or is there and is no regular file,
   *     such as a folder or a pipe
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   */
  public void write(Extensible record, Path file) {
    try (AtomicFile output = AtomicFile.replacing(file)) {
      write(record, output.stream());
      output.finish();
    }
  }

  /**
   * Writes a record to a stream, which is not closed.
   *
   * @param record a directory, an organization, or any other entity
   * @param stream the stream
   * @throws UncheckedIOException if the stream cannot be written
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   */
  public void write(Extensible record, OutputStream stream) {
    try {
      writer.writeValue(stream, record);
      stream.write(end.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
