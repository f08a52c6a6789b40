package org.civilsociety.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.civilsociety.validation.RecordPath;

/** Gathers the faults that a rule finds in one value: all are counted, the first ones are kept. */
public final class Faults {

  private final Supplier<Clock> clock;
  private final int most;
  private List<Fault> kept = List.of();
  private int count;

  /**
   * Starts without faults.
   *
   * @param clock tells what is past and what is future
   * @param most how many faults to keep
   */
  public Faults(Supplier<Clock> clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  void add(RecordPath place) {
    add(place, () -> Detail.NONE);
  }

  void add(RecordPath place, Supplier<Detail> detail) {
    count++;
    if (count == 1) {
      kept = new ArrayList<>();
    }
    if (kept.size() < most) {
      kept.add(new Fault(place, detail));
    }
  }

  Clock clock() {
    return clock.get();
  }

  /**
   * Returns the first faults.
   *
   * @return as many as are to be kept, in the order in which they were found
   */
  public List<Fault> kept() {
    return Collections.unmodifiableList(kept);
  }

  /**
   * Returns how many faults were found.
   *
   * @return the number of all, kept or not
   */
  public int count() {
    return count;
  }
}
