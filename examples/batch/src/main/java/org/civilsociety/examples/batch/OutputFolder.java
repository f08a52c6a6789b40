package org.civilsociety.examples.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.civilsociety.value.Excerpt;

/**
 * The folder that a job writes, which belongs to it alone.
 *
 * @param files where it is
 * @param path what it is called
 */
record OutputFolder(FileSystem files, Path path) {

  /**
   * Makes the folder, with a draft of the summary in it.
   *
   * @throws IllegalArgumentException if it is there already, also where another job made it just
   *     now
   */
  static OutputFolder claim(String output, Configuration configuration) throws IOException {
    Path path = new Path(output);
    OutputFolder folder = new OutputFolder(path.getFileSystem(configuration), path);
    if (folder.files.exists(path) || !folder.files.createNewFile(folder.draft())) {
      throw new IllegalArgumentException(
          "the output must not be there yet, since nothing is overwritten; found "
              + Excerpt.quoted(output)
              + ": name another folder, or take it away");
    }
    return folder;
  }

  private Path draft() {
    return new Path(path, "_summary.json");
  }

  /** Writes the summary, which is there as a whole or not at all. */
  void finish(Summary summary) throws IOException {
    try (OutputStream stream = files.create(draft(), true)) {
      stream.write(summary.json().getBytes(StandardCharsets.UTF_8));
    }
    Path last = new Path(path, "summary.json");
    if (!files.rename(draft(), last)) {
      throw new IOException("the summary must be written last, but something took its place");
    }
  }
}
