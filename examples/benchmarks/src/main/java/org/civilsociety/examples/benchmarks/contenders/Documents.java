package org.civilsociety.examples.benchmarks.contenders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.examples.quickstart.QuickStart;
import org.civilsociety.jackson.CivilSocietyModule;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the comparison: the three profiles of the quick start, and three made up. */
public final class Documents {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static final List<Document> ALL =
      List.of(
          published("miftah-a", "directory-a-miftah.json"),
          published("miftah-b", "directory-b-miftah.json"),
          published("coalition", "coalition-about.json"),
          generated("500-bytes", 500, 0),
          generated("3-kilobytes", 3_000, 8),
          generated("30-kilobytes", 30_000, 60));

  private Documents() {}

  /**
   * Returns all six.
   *
   * @return valid profiles
   */
  public static List<Document> all() {
    return ALL;
  }

  /**
   * Finds a document.
   *
   * @param name its name
   * @return the document
   */
  public static Document named(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Document published(String name, String file) {
    try (InputStream stream = QuickStart.class.getResourceAsStream(file)) {
      Directory directory = MAPPER.readValue(Objects.requireNonNull(stream, file), Directory.class);
      Profile profile =
          Stream.concat(directory.getOrganizations().stream(), directory.getCoalitions().stream())
              .findFirst()
              .orElseThrow();
      return Document.of(name, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document generated(String name, int bytes, int objectives) {
    return Document.of(name, GeneratedOrganization.of(bytes, objectives));
  }
}
