package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job as a cluster starts it: Spark's own jars in one place, those of the job in another, and
 * driver and executors as processes of their own.
 */
final class SubmitTest {

  /** Older versions that Spark's distribution has. */
  private static final Path SPARK_JARS = Path.of("target", "spark-jars");

  private static final Path SPARK = Path.of("target", "spark").toAbsolutePath();

  private static final Path JOB_JARS = SPARK.resolveSibling("job-jars");

  private static final long MINUTES = 15;

  @TempDir private Path folder;

  /** Gathers what Spark's distribution has, and what the job brings, as jars in two folders. */
  @BeforeEach
  void layOutJars() throws IOException {
    List<String> ofTheJob = entries(System.getProperty("classpath.of.the.job"));
    FileUtil.fullyDelete(SPARK.toFile());
    FileUtil.fullyDelete(JOB_JARS.toFile());
    Path jars = Files.createDirectories(SPARK.resolve("jars"));
    Files.createDirectories(JOB_JARS);
    pack(Path.of("target", "classes"), folder.resolve("job.jar"));
    for (String entry : ofTheJob) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        pack(path, JOB_JARS.resolve(ofTheJob.indexOf(entry) + ".jar"));
      } else {
        Files.createSymbolicLink(JOB_JARS.resolve(path.getFileName()), path);
      }
    }
    for (String entry : entries(System.getProperty("java.class.path"))) {
      if (entry.endsWith(".jar") && !ofTheJob.contains(entry)) {
        Files.createSymbolicLink(jars.resolve(Path.of(entry).getFileName()), Path.of(entry));
      }
    }
    for (Path jar : files(SPARK_JARS)) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
    }
  }

  private static List<String> entries(String classpath) {
    return List.of(classpath.split(File.pathSeparator, -1));
  }

  private static List<Path> files(Path jars) throws IOException {
    try (Stream<Path> all = Files.list(jars)) {
      return all.toList();
    }
  }

  /** Packs the classes of a module that has no jar yet. */
  private static void pack(Path classes, Path jar) {
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    int exit =
        tool.run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), ".");
    assertThat(exit).isZero();
  }

  @Test
  void runsOnExecutorsThatAreProcessesOfTheirOwn() throws Exception {
    new GeneratedFolder(folder.resolve("in"), 400, 5).write();
    String said = submit();
    assertThat(said).contains("408 records", "4 rejected");
    assertThat(folder.resolve("out/summary.json")).exists();
  }

  private String submit() throws Exception {
    String jars = files(JOB_JARS).stream().map(Path::toString).collect(Collectors.joining(","));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    command.addAll(List.of("-cp", SPARK.resolve("jars") + "/*"));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", "local-cluster[1,1,1024]"));
    command.addAll(List.of("--conf", "spark.driver.userClassPathFirst=true"));
    command.addAll(List.of("--conf", "spark.executor.userClassPathFirst=true"));
    command.addAll(List.of("--conf", "spark.log.level=WARN"));
    command.addAll(List.of("--jars", jars));
    command.addAll(List.of("--class", ProfileBatch.class.getName()));
    command.add(folder.resolve("job.jar").toString());
    command.add(folder.resolve("in").toUri().toString());
    command.add(folder.resolve("out").toUri().toString());
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
      String said = Files.readString(log, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
