package org.civilsociety.examples.batch;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.io.compress.GzipCodec;
import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The files of an input.
 *
 * @param read how many are read
 * @param hidden how many Spark passes over
 */
record InputFiles(long read, long hidden) {

  private static final int SHOWN = 10;

  /**
   * Looks at the files, before one is read.
   *
   * @param input a file, a folder, or a pattern of such
   * @param read the addresses of the files that Spark reads
   * @throws IllegalArgumentException if it is not certain that Hadoop notices where one of these is
   *     cut: of bzip2 it does not, and an empty file is none of gzip
   */
  static InputFiles of(String input, Set<String> read, Configuration configuration)
      throws IOException {
    CompressionCodecFactory codecs = new CompressionCodecFactory(configuration);
    Set<String> wrong = new TreeSet<>();
    long hidden = 0;
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(configuration);
    for (FileStatus root : files.globStatus(path)) {
      RemoteIterator<LocatedFileStatus> all = files.listFiles(root.getPath(), true);
      while (all.hasNext()) {
        FileStatus file = all.next();
        if (!read.contains(file.getPath().toUri().toString())) {
          hidden++;
        } else if (!isSafe(codecs.getCodec(file.getPath()), file)) {
          wrong.add(file.getPath().getName());
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          wrong.stream()
              .limit(SHOWN)
              .map(Excerpt::quoted)
              .collect(
                  Collectors.joining(
                      ", ",
                      "the input must be plain or gzip, since it would not be noticed of other"
                          + " files that they are cut; found "
                          + wrong.size()
                          + " others: ",
                      (wrong.size() > SHOWN ? " …" : "") + "; unpack them, or fetch them again")));
    }
    return new InputFiles(read.size(), hidden);
  }

  private static boolean isSafe(@Nullable CompressionCodec codec, FileStatus file) {
    return codec == null || (codec instanceof GzipCodec && file.getLen() > 0);
  }
}
