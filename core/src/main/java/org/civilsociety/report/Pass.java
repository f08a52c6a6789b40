package org.civilsociety.report;

import jakarta.validation.ClockProvider;
import java.time.Clock;
import org.civilsociety.internal.Faults;
import org.jspecify.annotations.Nullable;

/** What is kept in mind while one record is gone through. */
final class Pass {

  /** Deeper than this only a provider goes. */
  private static final int MAX_DEPTH = 200;

  private final ClockProvider clock;
  private final Faults faults;
  private @Nullable Clock time;
  private int depth;
  private int contents;

  Pass(ClockProvider clock) {
    this.clock = clock;
    faults = new Faults(this::time, 0);
  }

  /** It is the same for the whole record. */
  private Clock time() {
    if (time == null) {
      time = clock.getClock();
    }
    return time;
  }

  Faults faults() {
    return faults;
  }

  /** Entries of lists, languages of texts and unknown members, so far. */
  int contents() {
    return contents;
  }

  void count(int more) {
    contents += more;
  }

  /** Goes into a record, if that is still allowed. */
  boolean enter() {
    depth++;
    return depth <= MAX_DEPTH;
  }

  void leave() {
    depth--;
  }
}
