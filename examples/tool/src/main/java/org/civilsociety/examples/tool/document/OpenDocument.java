package org.civilsociety.examples.tool.document;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilsociety.examples.tool.output.Progress;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Input;

/** A native document, opened and looked at, to be read once. */
public final class OpenDocument implements AutoCloseable {

  private static final String CONVERT_FIRST =
      "convert the folder of tables first, and then take OUT:"
          + " civil-society convert --from csv --to native %s OUT";

  private static final int MAX_HEADINGS = 1 << 10;

  /** Words with something between them and no brace, perhaps after a byte-order mark. */
  private static final Pattern HEADINGS =
      Pattern.compile("(\u00EF\u00BB\u00BF)?[A-Za-z\"][^{\r\n]*[,;\t][^{\r\n]*($|\\R)");

  private final Path file;
  private final BufferedInputStream stream;
  private final DocumentKind kind;

  private OpenDocument(Path file, InputStream bytes) throws IOException {
    this.file = file;
    stream = new BufferedInputStream(bytes);
    requireNoTable(file, stream);
    kind = DocumentKind.of(stream);
  }

  /**
   * Opens a document.
   *
   * @param file the file, or {@code -}
   * @param streams where the standard input is
   * @return the document, to be closed
   * @throws UnusableException if it cannot be read
   */
  public static OpenDocument of(Path file, StandardStreams streams) {
    try {
      if (StandardStreams.isStandard(file)) {
        return new OpenDocument(file, new Progress(new Unclosed(streams.in()), file, -1, streams));
      }
      if (Files.isDirectory(file)) {
        throw new UnusableException(file, folder(file));
      }
      InputStream bytes =
          Files.isRegularFile(file)
              ? new Progress(Files.newInputStream(file), file, Files.size(file), streams)
              : new Progress(pipe(file), file, -1, streams);
      try {
        return new OpenDocument(file, bytes);
      } catch (IOException | RuntimeException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  private static String folder(Path folder) {
    return Stream.of(CsvTables.Table.values())
            .anyMatch(table -> Files.exists(folder.resolve(table.fileName())))
        ? "is a folder of CSV tables; " + CONVERT_FIRST.formatted(VisibleText.of(folder.toString()))
        : "is a folder; name the files that are in it";
  }

  /** What cannot be a document, and has its first line as tables have it. */
  private static void requireNoTable(Path file, InputStream document) throws IOException {
    document.mark(MAX_HEADINGS);
    byte[] bytes = new byte[MAX_HEADINGS];
    int length = Math.max(document.read(bytes), 0);
    document.reset();
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (HEADINGS.matcher(beginning).lookingAt()) {
      throw new UnusableException(
          file, "is no JSON, and looks like a CSV table; " + CONVERT_FIRST.formatted("FOLDER"));
    }
  }

  /** Files asks a pipe where it stands, which JDK 17 takes for a failure. */
  private static InputStream pipe(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return new FileInputStream(file.toFile());
  }

  /**
   * Returns the file as the user named it.
   *
   * @return the path
   */
  public Path file() {
    return file;
  }

  /**
   * Returns what the document is taken for.
   *
   * @return the kind
   */
  public DocumentKind kind() {
    return kind;
  }

  /**
   * Gives the bytes to a reader.
   *
   * @return an input that can be read once
   */
  public Input input() {
    return Input.of(stream);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  /** The standard input, which stays open. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      // whoever started the command closes it
    }
  }
}
