package org.civilsociety.examples.service;

/** A record is not taken, and what is to be told of it says why. */
final class RejectedDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Object details;

  /**
   * Makes the rejection.
   *
   * @param details a reading or a report, which is written as problem details
   */
  RejectedDocumentException(Object details) {
    this.details = details;
  }

  Object details() {
    return details;
  }
}
