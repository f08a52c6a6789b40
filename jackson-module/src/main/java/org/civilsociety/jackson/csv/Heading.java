package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands over a column, taken apart: {@code theme.2.code} is the code of the second theme,
 * {@code mission[ar]} the mission in Arabic. A number of 1 may be left out.
 *
 * @param steps the words, each with its number
 * @param qualifier what stands in brackets; empty if nothing does
 */
record Heading(List<Step> steps, String qualifier) {

  private static final int MAX_STEPS = 10;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /**
   * One word.
   *
   * @param word the word
   * @param number which of several it is, from 1
   */
  record Step(String word, int number) {}

  static Optional<Heading> parse(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0) {
      return steps(text).map(steps -> new Heading(steps, ""));
    }
    if (!text.endsWith("]") || bracket == text.length() - 2) {
      return Optional.empty();
    }
    return steps(text.substring(0, bracket))
        .map(steps -> new Heading(steps, text.substring(bracket + 1, text.length() - 1)));
  }

  private static Optional<List<Step>> steps(String path) {
    List<Step> steps = new ArrayList<>();
    boolean numbered = true;
    for (String part : path.split("\\.", MAX_STEPS + 1)) {
      if (!DIGITS.matcher(part).matches()) {
        steps.add(new Step(part, 1));
        numbered = false;
      } else if (numbered || !NUMBER.matcher(part).matches()) {
        return Optional.empty();
      } else {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.word(), Integer.parseInt(part)));
        numbered = true;
      }
    }
    boolean isWellFormed =
        steps.stream().noneMatch(step -> step.word().isEmpty() || step.word().indexOf(']') >= 0);
    return isWellFormed && steps.size() < MAX_STEPS ? Optional.of(steps) : Optional.empty();
  }

  /** The same with another number at one of its steps. */
  Heading numbered(int step, int number) {
    List<Step> changed = new ArrayList<>(steps);
    changed.set(step, new Step(steps.get(step).word(), number));
    return new Heading(changed, qualifier);
  }

  /** Whether each of its words has the number 1. */
  boolean isUnnumbered() {
    return steps.stream().allMatch(step -> step.number() == 1);
  }

  /** Returns the heading as it is written. */
  @Override
  public String toString() {
    Place place = Place.START;
    for (Step step : steps) {
      place = place.word(step.word(), step.number());
    }
    return place.heading(qualifier);
  }
}
