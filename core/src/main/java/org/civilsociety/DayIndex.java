package org.civilsociety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.civilsociety.value.DateRange;

/**
 * Finds, among things that hold on some days, those that hold on one day.
 *
 * <p>The entries are sorted by their first day. Read as a balanced tree whose root is the middle
 * entry, each entry also knows the latest last day below it, so that a search enters only where
 * there is something to find.
 */
final class DayIndex<T> {

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int EARLIEST = 0;
  private static final int LATEST = DIGITS * DIGITS - 1;
  private static final long ORIGIN = LocalDate.of(0, 1, 1).toEpochDay();

  private final List<T> things;
  private final int[] positions;
  private final int[] firsts;
  private final int[] lasts;
  private final int[] latestBelow;

  private DayIndex(List<T> things, List<? extends Entry<?>> sorted) {
    this.things = things;
    positions = sorted.stream().mapToInt(Entry::position).toArray();
    firsts = sorted.stream().mapToInt(Entry::first).toArray();
    lasts = sorted.stream().mapToInt(Entry::last).toArray();
    latestBelow = new int[positions.length];
    fillLatestBelow(0, positions.length);
  }

  private record Entry<K>(K key, int position, int first, int last) {}

  /** Builds an index for each group, all of them together in linear time. */
  static <K, T> Map<K, DayIndex<T>> byKey(
      Map<K, List<T>> groups, Function<T, Optional<DateRange.Days>> days) {
    List<Entry<K>> entries = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          for (int i = 0; i < group.size(); i++) {
            int position = i;
            days.apply(group.get(i))
                .map(d -> new Entry<>(key, position, number(d.first()), number(d.last())))
                .ifPresent(entries::add);
          }
        });
    Map<K, List<Entry<K>>> sorted = new HashMap<>();
    for (Entry<K> entry : sortedByFirst(entries)) {
      sorted.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
    }
    Map<K, DayIndex<T>> indexes = new HashMap<>();
    sorted.forEach(
        (key, group) ->
            indexes.put(key, new DayIndex<>(Objects.requireNonNull(groups.get(key)), group)));
    return indexes;
  }

  /** All days before the year 0 count as one, and so do all that lie far behind 9999. */
  private static int number(LocalDate day) {
    return (int) Math.max(EARLIEST, Math.min(LATEST, day.toEpochDay() - ORIGIN));
  }

  /** A radix sort by two digits, each pass keeping the order of the one before. */
  private static <K> List<Entry<K>> sortedByFirst(List<Entry<K>> entries) {
    List<Entry<K>> byLowerDigit = sortedByDigit(entries, 0);
    return sortedByDigit(byLowerDigit, DIGIT_BITS);
  }

  private static <K> List<Entry<K>> sortedByDigit(List<Entry<K>> entries, int shift) {
    int[] ends = new int[DIGITS];
    for (Entry<K> entry : entries) {
      ends[digit(entry, shift)]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    List<Entry<K>> sorted = new ArrayList<>(entries);
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry<K> entry = entries.get(i);
      sorted.set(--ends[digit(entry, shift)], entry);
    }
    return sorted;
  }

  private static int digit(Entry<?> entry, int shift) {
    return entry.first() >> shift & (DIGITS - 1);
  }

  private int fillLatestBelow(int from, int to) {
    if (from == to) {
      return EARLIEST;
    }
    int middle = (from + to) >>> 1;
    int below = Math.max(fillLatestBelow(from, middle), fillLatestBelow(middle + 1, to));
    latestBelow[middle] = Math.max(lasts[middle], below);
    return latestBelow[middle];
  }

  /** Lists the things that hold on a day, in their original order. */
  List<T> including(LocalDate day) {
    List<Integer> found = new ArrayList<>();
    search(day, found::add);
    return found.stream().sorted().<T>map(things::get).toList();
  }

  /**
   * Finds the positions of the things that hold on a day; returns how many entries it looked at.
   */
  int search(LocalDate day, IntConsumer found) {
    return search(number(day), 0, positions.length, found);
  }

  private int search(int day, int from, int to, IntConsumer found) {
    if (from == to) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    if (latestBelow[middle] < day) {
      return 1;
    }
    int visited = 1 + search(day, from, middle, found);
    if (firsts[middle] > day) {
      return visited;
    }
    if (lasts[middle] >= day) {
      found.accept(positions[middle]);
    }
    return visited + search(day, middle + 1, to, found);
  }
}
