package org.civilsociety.examples.benchmarks.contenders.constraints;

import org.civilsociety.examples.benchmarks.contenders.rules.Findings;

/** A record with rules across its members. */
public interface Ruled {

  /**
   * Asks these rules.
   *
   * @param found takes what is wrong
   */
  void check(Findings found);
}
