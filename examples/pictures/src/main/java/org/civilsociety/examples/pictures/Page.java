package org.civilsociety.examples.pictures;

import java.util.List;
import java.util.Map;

/**
 * All that the template of a page shows.
 *
 * @param language the language of the words of the page
 * @param direction {@code rtl} or {@code ltr}, that of the language
 * @param kind whether it is an organization or a coalition
 * @param name what the profile is called
 * @param facts what is told in a few words
 * @param sections what is told at length
 * @param origin facts of the directory that the profile stands in
 * @param words the words of the page by their key
 * @param jsonLd the profile in the words of schema.org, safe in a {@code script} element
 */
record Page(
    String language,
    String direction,
    String kind,
    Shown name,
    List<Fact> facts,
    List<Section> sections,
    List<Fact> origin,
    Map<String, String> words,
    String jsonLd) {

  Page {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    origin = List.copyOf(origin);
    words = Map.copyOf(words);
  }
}
