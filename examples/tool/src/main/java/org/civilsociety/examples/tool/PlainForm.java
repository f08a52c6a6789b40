package org.civilsociety.examples.tool;

/** How a result is written. */
enum PlainForm {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
