package org.civilsociety.examples.service;

/** A request body has more bytes than its limit, as it is sent or as it is unpacked. */
final class ContentTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  ContentTooLargeException(SizeLimit limit) {
    this.limit = limit.bytes();
  }

  int limit() {
    return limit;
  }
}
