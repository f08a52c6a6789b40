package org.civilsociety.examples.tool.output;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * The standard input, output and error of a command, in UTF-8 whatever the platform's charset is.
 */
public final class StandardStreams {

  /** Names the standard input or output where a file is asked for. */
  private static final String STANDARD = "-";

  private final InputStream in;
  private final StandardOutput out;
  private final PrintStream error;
  private final BooleanSupplier isTerminal;

  private StandardStreams(
      InputStream in, OutputStream out, OutputStream error, BooleanSupplier isTerminal) {
    this.in = in;
    this.out = new StandardOutput(out);
    this.error = new PrintStream(error, true, StandardCharsets.UTF_8);
    this.isTerminal = isTerminal;
  }

  /**
   * Takes those of this process.
   *
   * @return the streams
   */
  public static StandardStreams ofProcess() {
    return new StandardStreams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        StandardStreams::isErrorTerminal);
  }

  /**
   * Takes other streams, none of which is a terminal.
   *
   * @param in the input
   * @param out the output
   * @param error the error output
   * @return the streams
   */
  public static StandardStreams of(InputStream in, OutputStream out, OutputStream error) {
    return new StandardStreams(in, out, error, () -> false);
  }

  /**
   * Says whether a path names the standard input or output.
   *
   * @param file a path as the user gave it
   * @return true if it is {@code -}
   */
  public static boolean isStandard(Path file) {
    return file.toString().equals(STANDARD);
  }

  /**
   * Returns the standard input.
   *
   * @return a stream that stays open
   */
  public InputStream in() {
    return in;
  }

  /**
   * Returns the standard output, for bytes.
   *
   * @return a buffered stream that throws {@link ClosedOutputException} or {@link
   *     UnusableException}
   */
  public OutputStream out() {
    return out;
  }

  /**
   * Returns the standard error, for bytes.
   *
   * @return a stream
   */
  public PrintStream error() {
    return error;
  }

  /**
   * Prints to the standard output.
   *
   * @param text a text that is safe to show
   */
  public void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  /**
   * Prints lines to the standard error.
   *
   * @param text lines that are safe to show, without the last line feed
   */
  public void tell(String text) {
    out.flush();
    error.print(text + "\n");
    error.flush();
  }

  /**
   * Says whether a person sees the standard error, so that progress is worth showing.
   *
   * @return false in a pipe or file, and where it cannot be known
   */
  public boolean isTerminal() {
    return isTerminal.getAsBoolean();
  }

  /** Java asks about its console as a whole and not about one stream: the shell's test knows. */
  private static boolean isErrorTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
