package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.regex.Pattern;

/**
 * A place where a rule is broken. All contenders name places in one way, like pointers into the
 * JSON without the envelopes of parties: {@code /founders/0/name/en}.
 *
 * @param rule the id of the rule, {@code text.blank}
 * @param place where it is broken
 */
public record Finding(String rule, String place) {

  /** The rule id of all texts that are no date, no language tag, no web address and so on. */
  public static final String MALFORMED = "value.form";

  private static final Pattern STEPS = Pattern.compile("[./\\[\\]]+");
  private static final Pattern ENVELOPE = Pattern.compile("/(?:reference|named|unnamed)(?=/|$)");

  /**
   * Brings the path of a violation into the common form.
   *
   * @param rule the id of the rule
   * @param path the path, {@code founders[0].named.name[en]} or {@code /founders/0/named/name/en}
   * @return the finding
   */
  public static Finding of(String rule, String path) {
    String steps = STEPS.matcher(path).replaceAll("/");
    String begun = steps.startsWith("/") ? steps : "/" + steps;
    String ended = begun.endsWith("/") ? begun.substring(0, begun.length() - 1) : begun;
    return new Finding(rule, ENVELOPE.matcher(ended).replaceAll(""));
  }

  /** Returns both on one line. */
  @Override
  public String toString() {
    return rule + " at " + place;
  }
}
