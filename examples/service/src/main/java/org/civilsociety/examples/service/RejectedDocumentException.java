package org.civilsociety.examples.service;

import org.civilsociety.jackson.document.Reading;

/** A document is not taken, and the reading of it says why. */
final class RejectedDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reading<?> reading;

  RejectedDocumentException(Reading<?> reading) {
    this.reading = reading;
  }

  Reading<?> reading() {
    return reading;
  }
}
