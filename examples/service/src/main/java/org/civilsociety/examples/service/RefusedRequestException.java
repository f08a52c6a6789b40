package org.civilsociety.examples.service;

import org.springframework.http.HttpStatus;

/** A request is not taken, for a reason that there are words for. */
final class RefusedRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String words;
  private final transient Object[] arguments;

  /**
   * Refuses a request.
   *
   * @param words the key of the words in {@code messages.properties}
   * @param arguments what stands in them
   */
  RefusedRequestException(HttpStatus status, String words, Object... arguments) {
    this.status = status;
    this.words = words;
    this.arguments = arguments.clone();
  }

  HttpStatus status() {
    return status;
  }

  String words() {
    return words;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
