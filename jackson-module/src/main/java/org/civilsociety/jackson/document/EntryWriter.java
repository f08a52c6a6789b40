package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.jackson.format.DirectoryLists;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

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

  private static final ObjectWriter LINE = DocumentWriter.CANONICAL.forType(Extensible.class);

  /** What comes before and behind the entries. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Frame(boolean isLines, byte[] head, byte[] tail) {

    private static Frame ofLines(Directory header) {
      requireEmpty(header);
      return new Frame(true, line(header), new byte[0]);
    }

    /** The lists stand between the members that are known and those that are not. */
    private static Frame ofDirectory(Directory header) {
      requireEmpty(header);
      Directory known = new DirectoryBuilder().from(header).extensions(Extensions.empty()).build();
      byte[] all = DocumentWriter.CANONICAL.writeValueAsBytes(header);
      int end = DocumentWriter.CANONICAL.writeValueAsBytes(known).length - 1;
      return new Frame(false, Arrays.copyOf(all, end), Arrays.copyOfRange(all, end, all.length));
    }
  }

  private final OutputStream stream;
  private final @Nullable AtomicFile file;
  private final Frame frame;
  private int list = -1;

  /** Whether something can be written; not behind the end, nor behind what failed half way. */
  private boolean isOpen = true;

  private EntryWriter(OutputStream stream, @Nullable AtomicFile file, Frame frame) {
    this.stream = stream;
    this.file = file;
    this.frame = frame;
  }

  /**
   * Begins a newline-delimited file: the header on the first line, then a line for each entry. A
   * name that ends in {@code .gz} asks for a file that is compressed by gzip.
   *
   * @param file the file, in a folder that exists
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if the file cannot be written
   */
  public static EntryWriter lines(Path file, Directory header) {
    return begun(file, Frame.ofLines(header));
  }

  /**
   * Begins a newline-delimited document on a stream, which is not closed.
   *
   * @param stream the stream
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static EntryWriter lines(OutputStream stream, Directory header) {
    return begun(new EntryWriter(stream, null, Frame.ofLines(header)));
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
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if the file cannot be written
   */
  public static EntryWriter directory(Path file, Directory header) {
    return begun(file, Frame.ofDirectory(header));
  }

  /**
   * Begins the document of a directory on a stream, which is not closed.
   *
   * @param stream the stream
   * @param header what the directory says of itself
   * @return the writer
   * @throws IllegalArgumentException if the header has entries
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static EntryWriter directory(OutputStream stream, Directory header) {
    return begun(new EntryWriter(stream, null, Frame.ofDirectory(header)));
  }

  private static void requireEmpty(Directory header) {
    if (EntryReader.holdsEntries(header)) {
      throw new IllegalArgumentException("a header must have no entries; found " + header);
    }
  }

  private static EntryWriter begun(Path file, Frame frame) {
    AtomicFile output = AtomicFile.replacing(file);
    return begun(new EntryWriter(output.stream(), output, frame));
  }

  private static EntryWriter begun(EntryWriter writer) {
    try {
      writer.put(writer.frame.head());
      return writer;
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Writes a profile.
   *
   * @param profile an organization or a coalition
   * @throws IllegalStateException if the writer is finished or closed, or writing has failed, or
   *     the document of a directory has got to a later list
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
   * @throws IllegalStateException if the writer is finished or closed, or writing has failed
   * @throws tools.jackson.databind.DatabindException if an unknown member has the name of a known
   *     one
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Membership membership) {
    write(membership, 2);
  }

  private void write(Extensible entry, int itsList) {
    requireOpen();
    if (frame.isLines()) {
      put(line(entry));
      return;
    }
    if (itsList < list) {
      throw new IllegalStateException(
          "%s must come before %s"
              .formatted(DirectoryLists.NAMES.get(itsList), DirectoryLists.NAMES.get(list)));
    }
    byte[] json = DocumentWriter.CANONICAL.writeValueAsBytes(entry);
    if (itsList == list) {
      put(utf8(","), json);
    } else {
      put(utf8(closing() + ",\"" + DirectoryLists.NAMES.get(itsList) + "\":["), json);
      list = itsList;
    }
  }

  private static byte[] line(Extensible record) {
    byte[] json = LINE.writeValueAsBytes(record);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  private String closing() {
    return list < 0 ? "" : "]";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void requireOpen() {
    if (!isOpen) {
      throw new IllegalStateException("the document is finished or closed, or writing it failed");
    }
  }

  /**
   * Ends the document, and puts a file in its place.
   *
   * @throws IllegalStateException if the writer is finished or closed, or writing has failed
   * @throws UncheckedIOException if it cannot be written
   */
  public void finish() {
    requireOpen();
    put(utf8(closing()), frame.tail());
    isOpen = false;
    try {
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (file != null) {
      file.finish();
    }
  }

  /** What fails half way ends the document: nobody knows how much of it was written. */
  private void put(byte[]... parts) {
    isOpen = false;
    try {
      for (byte[] part : parts) {
        stream.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    isOpen = true;
  }

  /** Takes a file away that is not finished. Nothing can be written then. */
  @Override
  public void close() {
    isOpen = false;
    if (file != null) {
      file.close();
    }
  }
}
