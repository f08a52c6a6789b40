package org.civilsociety.examples.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of the records of a folder.
 *
 * @param files how many files were read
 * @param hidden how many were not, since a name that begins with {@code _} or {@code .} hides them
 * @param records how many records were read: lines that are not blank
 * @param valid in how many no error was found
 * @param headers how many of the valid ones are headers
 * @param rejected how many are not valid
 * @param rules how often each rule was broken, by the order of their ids
 * @param unnamed findings beyond the 1,000 that are named of one record, which no rule counts
 */
record Summary(
    long files,
    long hidden,
    long records,
    long valid,
    long headers,
    long rejected,
    List<Count> rules,
    long unnamed) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * How often a rule was broken.
   *
   * @param rule its id
   * @param severity how bad that is
   * @param findings how often it was found
   * @param records in how many records
   */
  record Count(String rule, String severity, long findings, long records) {}

  /** Throws an {@link IllegalStateException} if records got lost, or were written twice. */
  Summary {
    if (records != valid + rejected) {
      throw new IllegalStateException(
          ("records must not get lost: %s were read, but %s valid and %s rejected ones written;"
                  + " do not use the output, and run the job again")
              .formatted(records, valid, rejected));
    }
    rules = List.copyOf(rules);
  }

  /** Returns the summary as JSON. */
  String json() {
    return MAPPER.writeValueAsString(this) + "\n";
  }

  /** Says for a terminal what became of the records, and which errors were found. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(format("%,d records in %,d files", records, files));
    if (hidden > 0) {
      lines.add(format("%,10d more files are hidden, and were not read", hidden));
    }
    lines.add(format("%,10d valid, %,d of them headers", valid, headers));
    lines.add(format("%,10d rejected", rejected));
    for (Count count : rules) {
      if (count.severity().equals("ERROR")) {
        lines.add(
            format("%,10d %s in %,d records", count.findings(), count.rule(), count.records()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
