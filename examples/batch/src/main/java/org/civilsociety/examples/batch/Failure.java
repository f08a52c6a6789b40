package org.civilsociety.examples.batch;

import java.util.Objects;

/** Why a job failed, for a terminal. */
final class Failure {

  private Failure() {}

  /** Says on one line what happened, and why; Spark has logged the rest. */
  static String text(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String text = firstLine(failure);
    String reason = firstLine(cause);
    return visible(text.contains(reason) ? text : text + " Because: " + reason);
  }

  private static String firstLine(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    return message.lines().findFirst().orElse(failure.toString());
  }

  /** Takes the power from what a name of a file may hold: terminals act on such characters. */
  private static String visible(String text) {
    return text.replaceAll("\\p{C}|\\R", "\uFFFD");
  }
}
