package org.civilsociety.examples.tool;

import java.util.Locale;

/** How a result is written. */
enum PlainForm {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
