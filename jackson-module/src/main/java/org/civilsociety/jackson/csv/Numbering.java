package org.civilsociety.jackson.csv;

import java.util.HashMap;
import java.util.Map;

/** Numbers what has the same heading otherwise: 1, 2, 3. */
final class Numbering {

  private final Map<String, Integer> last = new HashMap<>();

  int next(String heading) {
    return last.merge(heading, 1, Integer::sum);
  }
}
