package org.civilsociety.examples.tool.output;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A document of which a bar on the standard error shows how much was read, if it takes long. */
public final class Progress extends FilterInputStream {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 79;

  private final ProgressBarBuilder builder;
  private final StandardStreams streams;
  private final long begin = System.nanoTime();
  private long done;
  private boolean isDecided;
  private @Nullable ProgressBar bar;

  /**
   * Shows nothing yet.
   *
   * @param bytes the bytes of the document
   * @param file its name
   * @param size how many bytes there are; -1 if that is not known
   * @param streams where the standard error is, which has no bar where nobody sees it
   */
  public Progress(InputStream bytes, Path file, long size, StandardStreams streams) {
    super(bytes);
    this.streams = streams;
    builder =
        new ProgressBarBuilder()
            .setTaskName(VisibleText.of(file.toString()))
            .setInitialMax(size)
            .setUnit(" MiB", 1 << 20)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(streams.error(), WIDTH));
  }

  @Override
  public int read() throws IOException {
    int unit = in.read();
    add(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int many = in.read(bytes, from, length);
    add(many);
    return many;
  }

  private void add(int many) {
    done += Math.max(many, 0);
    if (!isDecided && System.nanoTime() - begin > PATIENCE.toNanos()) {
      isDecided = true;
      bar = streams.isTerminal() ? builder.build() : null;
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** Ends the line of the bar, if there is one. */
  @Override
  public void close() throws IOException {
    if (bar != null) {
      bar.close();
    }
    super.close();
  }
}
