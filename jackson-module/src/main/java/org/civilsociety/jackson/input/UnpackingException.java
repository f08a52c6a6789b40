package org.civilsociety.jackson.input;

import java.io.IOException;

/** Says that what is packed is damaged: what came before it is all that can be had. */
public final class UnpackingException extends IOException {

  private static final long serialVersionUID = 1L;

  UnpackingException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
