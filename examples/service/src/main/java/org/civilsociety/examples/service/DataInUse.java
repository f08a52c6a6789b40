package org.civilsociety.examples.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Ends a service at its start, with one line, whose data another one has open. */
final class DataInUse implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(DataInUse.class);

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
    Path folder = Path.of(start.getEnvironment().getRequiredProperty("service.data"));
    Path file = folder.resolve("records.mv.db");
    if (isLocked(file)) {
      LOG.error(
          "{} is in use by {}: stop that, or choose another folder by --service.data",
          file.toAbsolutePath().normalize(),
          holder(folder.resolve("service.pid")));
      System.exit(1);
    }
  }

  private static boolean isLocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (IOException e) {
      return false; // not there, or not to be written: the database says so
    }
  }

  private static String holder(Path file) {
    try {
      return "process " + Files.readString(file).strip();
    } catch (IOException e) {
      return "another process";
    }
  }
}
