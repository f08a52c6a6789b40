package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Line and column of the problem of a document that is expected to be refused. */
final class Locations {

  private Locations() {}

  static String of(Class<?> type, String json) {
    TokenStreamLocation location =
        catchThrowableOfType(JacksonException.class, () -> Json.read(type, json)).getLocation();
    return location.getLineNr() + ":" + location.getColumnNr();
  }
}
