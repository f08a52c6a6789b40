package org.civilsociety.examples.tool.output;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the standard error, for work of more than a second that a person waits for. */
public final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 79;

  private final StandardStreams streams;
  private final String task;
  private final long whole;
  private final long begin = System.nanoTime();
  private boolean isDecided;
  private @Nullable ProgressBar bar;

  /**
   * Begins.
   *
   * @param streams where the standard error is
   * @param task what is done
   * @param whole how many bytes there are; less than one if that is not known
   */
  public Progress(StandardStreams streams, String task, long whole) {
    this.streams = streams;
    this.task = VisibleText.of(task);
    this.whole = whole;
  }

  /**
   * Tells how far the work is.
   *
   * @param bytes how many bytes are done
   */
  public void at(long bytes) {
    if (!isDecided && System.nanoTime() - begin > PATIENCE.toNanos()) {
      isDecided = true;
      bar = streams.isTerminal() ? bar() : null;
    }
    if (bar != null) {
      bar.stepTo(bytes);
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(whole)
        .setUnit(" MiB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(streams.error(), WIDTH))
        .build();
  }

  /** Ends the line of the bar, if there is one. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
