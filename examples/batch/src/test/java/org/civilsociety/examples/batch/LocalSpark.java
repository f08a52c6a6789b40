package org.civilsociety.examples.batch;

import org.apache.spark.sql.SparkSession;

/** The session that all tests share. Spark closes it when the JVM of the tests ends. */
final class LocalSpark {

  static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.log.level", "WARN")
          .getOrCreate();

  private LocalSpark() {}
}
