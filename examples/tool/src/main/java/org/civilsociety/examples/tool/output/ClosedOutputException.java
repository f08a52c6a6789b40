package org.civilsociety.examples.tool.output;

import java.io.IOException;

/** Nobody reads the standard output any more, as after {@code | head}: the command ends quietly. */
public final class ClosedOutputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ClosedOutputException(IOException cause) {
    super(cause);
  }
}
