package org.civilsociety.examples.tool.output;

import java.io.InputStream;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the standard error, for large files that a person waits for. */
public final class Progress {

  /** What is smaller is read before anybody wonders. */
  private static final long LARGE = 1 << 22;

  private static final int WIDTH = 79;

  private Progress() {}

  /**
   * Shows how much has been read, if the file is large and somebody sees it.
   *
   * @param bytes the bytes of the file
   * @param file its name
   * @param size how many bytes there are
   * @param streams where the standard error is
   * @return the same bytes; closing them ends the bar
   */
  public static InputStream of(InputStream bytes, Path file, long size, StandardStreams streams) {
    return size < LARGE || !streams.isTerminal()
        ? bytes
        : ProgressBar.wrap(
            bytes,
            new ProgressBarBuilder()
                .setTaskName(VisibleText.of(file.toString()))
                .setInitialMax(size)
                .setUnit(" MiB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(streams.error(), WIDTH)));
  }
}
