package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import tools.jackson.core.JacksonException;

/** Why a document was not read: what kind of problem, where, and the message for a person. */
record Refusal(Class<? extends JacksonException> problem, String pointer, String message) {

  /** Reads a document that is expected to be refused. */
  static Refusal of(Class<?> type, String json) {
    return of(catchThrowableOfType(JacksonException.class, () -> Json.read(type, json)));
  }

  static Refusal of(JacksonException problem) {
    assertThat(problem).as("the document is refused").isNotNull();
    return new Refusal(problem.getClass(), Json.pointer(problem), problem.getOriginalMessage());
  }

  /** Whether every character of the message can be shown as it is. */
  boolean isSafeToShow() {
    return message
        .codePoints()
        .noneMatch(
            character ->
                switch (Character.getType(character)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      true;
                  default -> false;
                });
  }
}
