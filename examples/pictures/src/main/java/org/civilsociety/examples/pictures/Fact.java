package org.civilsociety.examples.pictures;

import java.util.List;

/**
 * What can be told in a few words.
 *
 * @param label what it is, in the words of the page
 * @param values the words, each on its own
 */
record Fact(String label, List<Shown> values) {

  Fact {
    values = List.copyOf(values);
  }
}
