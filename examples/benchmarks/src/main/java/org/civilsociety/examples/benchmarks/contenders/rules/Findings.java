package org.civilsociety.examples.benchmarks.contenders.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is found, and knows where a check stands. As long as nothing is found it makes no
 * texts and no paths.
 */
public final class Findings {

  private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);
  private static final int NO_INDEX = -1;

  private @Nullable List<Finding> found;
  private String[] properties = new String[8];
  private int[] indexes = new int[8];
  private int depth;
  private @Nullable LocalDate today;

  /** Goes to a property. */
  void enter(String property) {
    enter(property, NO_INDEX);
  }

  /** Goes to an entry of a list. */
  void enter(String property, int index) {
    if (depth == properties.length) {
      properties = Arrays.copyOf(properties, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    properties[depth] = property;
    indexes[depth] = index;
    depth++;
  }

  /** Goes back to where the last {@code enter} was. */
  void leave() {
    depth--;
  }

  /** Notes that a property is wrong. */
  void add(String rule, String property) {
    add(rule, property, NO_INDEX);
  }

  /** Notes that an entry of a list is wrong. */
  void add(String rule, String property, int index) {
    enter(property, index);
    addHere(rule);
    leave();
  }

  /** Notes that a property of an entry is wrong. */
  void addWithin(String rule, String list, int index, String property) {
    enter(list, index);
    add(rule, property);
    leave();
  }

  void objectiveTooDeep(int index) {
    add("objective.too-deep", "objectives", index);
  }

  void targetGroupTooDeep(int index) {
    add("target-group.too-deep", "targetGroups", index);
  }

  /** Notes that the text of one language is wrong. */
  void add(String rule, String property, String language) {
    enter(property);
    add(rule, language);
    leave();
  }

  private void addHere(String rule) {
    StringBuilder place = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      place.append('/').append(properties[i]);
      if (indexes[i] != NO_INDEX) {
        place.append('/').append(indexes[i]);
      }
    }
    if (found == null) {
      found = new ArrayList<>();
    }
    found.add(new Finding(rule, place.toString()));
  }

  void addAll(List<Finding> more) {
    if (found == null) {
      found = new ArrayList<>();
    }
    found.addAll(more);
  }

  /** The last day that has begun anywhere on earth; the same for everything in one profile. */
  LocalDate today() {
    LocalDate day = today;
    if (day == null) {
      day = LocalDate.now(Clock.system(FIRST_ON_EARTH));
      today = day;
    }
    return day;
  }

  /**
   * Returns what was found.
   *
   * @return empty if nothing is wrong
   */
  public List<Finding> all() {
    return found == null ? List.of() : List.copyOf(found);
  }
}
