package org.civilsociety.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where it was measured.
 *
 * @param processor its name; the architecture where the system does not tell it
 * @param cores how many there are for this process
 * @param jdk the name and version of the Java virtual machine
 * @param system the operating system
 */
record Machine(String processor, int cores, String jdk, String system) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /** Describes this machine. */
  static Machine here() {
    return new Machine(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  private static String processorName() {
    return modelNames().stream()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static List<String> modelNames() {
    if (!Files.isReadable(PROCESSORS)) {
      return List.of();
    }
    try {
      return Files.readAllLines(PROCESSORS).stream()
          .filter(line -> line.startsWith("model name"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
