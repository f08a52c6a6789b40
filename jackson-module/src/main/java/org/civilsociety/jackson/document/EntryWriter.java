package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.format.Sorting;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a directory entry by entry, in the memory of one, in canonical form (see {@link
 * DocumentWriter}).
 *
 * <pre>{@code
 * try (EntryWriter lines = EntryWriter.lines(Path.of("profiles.ndjson"), header)) {
 *   lines.write(organization);
 *   lines.write(membership);
 *   lines.finish();
 * }
 * }</pre>
 *
 * <p>A file is there only when it is finished: closed before that, as by an exception, it is taken
 * away, and an old file of its name is as it was. A writer is for one thread.
 */
public final class EntryWriter implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static final ObjectWriter RECORD =
      MAPPER.writer().withAttribute(Sorting.class, Sorting.CANONICAL);

  private static final ObjectWriter LINE =
      MAPPER.writerFor(Extensible.class).withAttribute(Sorting.class, Sorting.CANONICAL);

  /** The lists of a directory, in their order. */
  private static final List<String> LISTS = List.of("organizations", "coalitions", "memberships");

  private final OutputStream stream;
  private final @Nullable AtomicFile file;
  private final boolean isLines;
  private final Extensions extensions;
  private int list = -1;
  private boolean isFinished;

  private EntryWriter(
      OutputStream stream, @Nullable AtomicFile file, boolean isLines, Directory header) {
    this.stream = stream;
    this.file = file;
    this.isLines = isLines;
    extensions = header.getExtensions();
  }

  /**
   * Begins a newline-delimited file: the header on the first line, then a line for each entry. A
   * name that ends in {@code .gz} asks for a file that is compressed by gzip.
   *
   * @param file the file, in a folder that exists
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws UncheckedIOException if the file cannot be written
   */
  public static EntryWriter lines(Path file, Directory header) {
    requireEmpty(header);
    AtomicFile output = AtomicFile.replacing(file);
    return begun(new EntryWriter(output.stream(), output, true, header), header);
  }

  /**
   * Begins a newline-delimited document on a stream, which is not closed.
   *
   * @param stream the stream
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static EntryWriter lines(OutputStream stream, Directory header) {
    requireEmpty(header);
    return begun(new EntryWriter(stream, null, true, header), header);
  }

  /**
   * Begins a file that holds the document of a directory, the same that {@link
   * DocumentWriter#canonical} writes of the whole. Its entries come in the order of its lists:
   * organizations, coalitions, memberships.
   *
   * @param file the file, in a folder that exists
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws UncheckedIOException if the file cannot be written
   */
  public static EntryWriter directory(Path file, Directory header) {
    requireEmpty(header);
    AtomicFile output = AtomicFile.replacing(file);
    return begun(new EntryWriter(output.stream(), output, false, header), header);
  }

  /**
   * Begins the document of a directory on a stream, which is not closed.
   *
   * @param stream the stream
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static EntryWriter directory(OutputStream stream, Directory header) {
    requireEmpty(header);
    return begun(new EntryWriter(stream, null, false, header), header);
  }

  private static void requireEmpty(Directory header) {
    if (!header.getOrganizations().isEmpty()
        || !header.getCoalitions().isEmpty()
        || !header.getMemberships().isEmpty()) {
      throw new IllegalArgumentException("a header must have no entries; found " + header);
    }
  }

  private static EntryWriter begun(EntryWriter writer, Directory header) {
    try {
      writer.begin(header);
      return writer;
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  private void begin(Directory header) {
    if (isLines) {
      put(LINE.writeValueAsString(header) + "\n");
    } else {
      Directory known = new DirectoryBuilder().from(header).extensions(Extensions.empty()).build();
      put(withoutLast(RECORD.writeValueAsString(known)));
    }
  }

  /**
   * Writes a profile.
   *
   * @param profile an organization or a coalition
   * @throws IllegalStateException if the writer is finished, or the document of a directory has got
   *     to a later list
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Profile profile) {
    write(profile, profile instanceof Organization ? 0 : 1);
  }

  /**
   * Writes a membership.
   *
   * @param membership a membership
   * @throws IllegalStateException if the writer is finished
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Membership membership) {
    write(membership, 2);
  }

  private void write(Extensible entry, int itsList) {
    if (isFinished) {
      throw new IllegalStateException("the document is finished");
    }
    if (isLines) {
      put(LINE.writeValueAsString(entry) + "\n");
      return;
    }
    if (itsList < list) {
      throw new IllegalStateException(
          "%s must come before %s".formatted(LISTS.get(itsList), LISTS.get(list)));
    }
    String json = RECORD.writeValueAsString(entry);
    if (itsList == list) {
      put("," + json);
    } else {
      put((list < 0 ? "" : "]") + ",\"" + LISTS.get(itsList) + "\":[" + json);
      list = itsList;
    }
  }

  /**
   * Ends the document, and puts a file in its place.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void finish() {
    if (isFinished) {
      return;
    }
    isFinished = true;
    if (!isLines) {
      String members = RECORD.writeValueAsString(extensions).substring(1);
      put((list < 0 ? "" : "]") + (extensions.isEmpty() ? "" : ",") + members);
    }
    try {
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (file != null) {
      file.finish();
    }
  }

  private static String withoutLast(String json) {
    return json.substring(0, json.length() - 1);
  }

  private void put(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a file away that is not finished. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
