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
  private int mostContents = Integer.MAX_VALUE;

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

  /**
   * Counts entries of lists, languages of texts and unknown members.
   *
   * @return false if there are more than there may be
   */
  boolean isCounted(int more) {
    contents += more;
    return contents <= mostContents;
  }

  /**
   * Goes into a record, in which there may be so much.
   *
   * @return how much there may be in what it is in, so far included
   */
  int enter(int most) {
    int outer = mostContents;
    if (most < outer - contents) {
      mostContents = contents + most;
    }
    depth++;
    return outer;
  }

  boolean isTooDeep() {
    return depth > MAX_DEPTH;
  }

  void leave(int outer) {
    mostContents = outer;
    depth--;
  }
}
