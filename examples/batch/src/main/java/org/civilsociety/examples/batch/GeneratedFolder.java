package org.civilsociety.examples.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.value.LocalizedText;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a folder of generated records, one in a hundred of which is broken. Every other file is
 * compressed, and each has a header.
 *
 * @param folder the folder
 * @param records how many records
 * @param seed what they are made from
 */
record GeneratedFolder(Path folder, int records, long seed) {

  /** How many files there are. */
  static final int FILES = 8;

  private static final ObjectWriter LINE =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build().writerFor(Extensible.class);

  /**
   * Writes the files.
   *
   * @return the broken lines, byte for byte in {@link StandardCharsets#ISO_8859_1}, and how each is
   *     broken
   */
  Map<String, Damage> write() throws IOException {
    Files.createDirectories(folder);
    Map<String, Damage> broken = new TreeMap<>();
    for (int file = 0; file < FILES; file++) {
      Path path = folder.resolve("profiles-" + file + (file % 2 == 0 ? ".ndjson" : ".ndjson.gz"));
      try (OutputStream stream = stream(path)) {
        write(file, stream, broken);
      }
    }
    return broken;
  }

  private static OutputStream stream(Path path) throws IOException {
    OutputStream file = Files.newOutputStream(path);
    return new BufferedOutputStream(
        path.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file);
  }

  private void write(int file, OutputStream stream, Map<String, Damage> broken) throws IOException {
    LocalizedText title = LocalizedText.of("en", "Generated profiles");
    stream.write(LINE.writeValueAsBytes(new DirectoryBuilder().title(title).build()));
    stream.write('\n');
    GeneratedRecords generated = new GeneratedRecords(seed);
    int end = (int) ((long) records * (file + 1) / FILES);
    for (int number = (int) ((long) records * file / FILES); number < end; number++) {
      String line = LINE.writeValueAsString(generated.record(number));
      Optional<Damage> damage = GeneratedRecords.damage(number);
      byte[] bytes =
          damage
              .map(some -> some.breaking(line))
              .orElseGet(() -> line.getBytes(StandardCharsets.UTF_8));
      damage.ifPresent(some -> broken.put(new String(bytes, StandardCharsets.ISO_8859_1), some));
      stream.write(bytes);
      stream.write('\n');
    }
  }
}
