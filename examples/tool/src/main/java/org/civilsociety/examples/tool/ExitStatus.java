package org.civilsociety.examples.tool;

/** How a command ends. */
final class ExitStatus {

  /** Nothing was found. */
  static final int CLEAN = 0;

  /** Something was found: the command did its work, and a person should look. */
  static final int FOUND = 1;

  /** The command could not do its work: what was given cannot be used. */
  static final int UNUSABLE = 2;

  /** Nobody reads the output any more: 128 and the number of the signal that says so. */
  static final int CLOSED_OUTPUT = 141;

  /** What {@code --help} says of it. */
  static final String HEADING = "%nExit status:%n";

  private ExitStatus() {}

  static int foundIf(boolean isFound) {
    return isFound ? FOUND : CLEAN;
  }
}
