package org.civilsociety.examples.pictures;

import java.util.List;

/**
 * A part of a page with a heading.
 *
 * @param id what links to it: the name of the attribute
 * @param heading the heading, in the words of the page
 * @param items what stands in it
 */
record Section(String id, String heading, List<Item> items) {

  Section {
    items = List.copyOf(items);
  }
}
