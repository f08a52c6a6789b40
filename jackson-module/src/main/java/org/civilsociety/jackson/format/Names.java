package org.civilsociety.jackson.format;

import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Names that are expected in an object, by which Jackson finds a name without making a text of it.
 */
final class Names {

  private static final JsonFactory TOKENS = new JsonFactory();

  private Names() {}

  /** Makes what tells the number of a name among these. */
  static PropertyNameMatcher matcher(List<String> names) {
    return TOKENS.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  /** Whether there was a name, known or not, and no end of the object. */
  static boolean isName(int match) {
    return match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
  }
}
