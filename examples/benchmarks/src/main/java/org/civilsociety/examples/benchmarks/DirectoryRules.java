package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;

/**
 * How long the rules about a whole directory take, the larger it is.
 *
 * @param sizes the time at each size, the smallest first
 */
record DirectoryRules(List<Size> sizes) {

  /** What growth is taken for none, since larger directories fit less well into caches. */
  static final double LIMIT = 1.3;

  private static final List<Integer> MEMBERSHIPS =
      List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);
  private static final List<String> MEMORY = List.of("-Xms4g", "-Xmx4g");
  private static final int WARM_UPS = 15;
  private static final int ROUNDS = 3;

  private static final String[] RULES = {
    "directory.id-missing",
    "directory.id-repeated",
    "directory.reference-unknown",
    "directory.membership-cycle",
    "directory.membership-overlap",
    "directory.membership-lifetime",
    "directory.identifier-shared"
  };

  DirectoryRules {
    sizes = List.copyOf(sizes);
  }

  /**
   * The time for a directory of one size.
   *
   * @param memberships how many memberships it has, and as many profiles
   * @param milliseconds how long the rules take
   */
  record Size(int memberships, Spread milliseconds) {

    /** The time, divided by n log n. */
    double scaled() {
      return milliseconds.median() / (memberships * Math.log(memberships));
    }
  }

  /**
   * Measures in a virtual machine of its own.
   *
   * @throws IOException if it cannot be run
   */
  static DirectoryRules measured() throws IOException {
    Map<String, List<Double>> times =
        FreshJvm.values(
            DirectoryRules.class, MEMORY, MEMBERSHIPS.stream().map(Object::toString).toList());
    List<Size> sizes = new ArrayList<>();
    times.forEach(
        (memberships, milliseconds) ->
            sizes.add(new Size(Integer.parseInt(memberships), Spread.of(milliseconds))));
    return new DirectoryRules(sizes);
  }

  /** By how much time/(n log n) grows from the smallest directory to any larger one, at most. */
  @JsonProperty
  double growth() {
    double smallest = sizes.get(0).scaled();
    return sizes.stream().skip(1).mapToDouble(size -> size.scaled() / smallest).max().orElseThrow();
  }

  /**
   * Prints the time at each size, size after size, in several rounds.
   *
   * @param arguments the sizes
   */
  public static void main(String[] arguments) {
    ProfileValidator rules = ProfileValidator.create().withOnly(RULES);
    List<Directory> directories = new ArrayList<>();
    for (String memberships : arguments) {
      directories.add(MembershipDirectory.of(Integer.parseInt(memberships)));
    }
    for (int i = 0; i < WARM_UPS; i++) {
      milliseconds(rules, directories.get(0));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Directory directory : directories) {
        System.out.println(
            directory.getMemberships().size() + "\t" + milliseconds(rules, directory));
      }
    }
  }

  private static double milliseconds(ProfileValidator rules, Directory directory) {
    System.gc();
    long start = System.nanoTime();
    ValidationReport report = rules.validate(directory);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (!report.findings().isEmpty()) {
      throw new IllegalStateException("must break no rule; found " + report.text());
    }
    return milliseconds;
  }
}
