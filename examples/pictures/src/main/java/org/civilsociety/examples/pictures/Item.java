package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a section.
 *
 * @param title what it is called; may be empty
 * @param text what is said of it at length; may be empty
 * @param notes short remarks: a period, a role
 * @param chips what it is tagged with: target groups, themes
 * @param items the entries below it
 */
record Item(
    List<Shown> title, List<Shown> text, List<Shown> notes, List<Shown> chips, List<Item> items) {

  Item {
    title = List.copyOf(title);
    text = List.copyOf(text);
    notes = List.copyOf(notes);
    chips = List.copyOf(chips);
    items = List.copyOf(items);
  }

  static Item titled(Optional<Shown> title) {
    return new Item(title.stream().toList(), List.of(), List.of(), List.of(), List.of());
  }

  static Item titled(Shown title) {
    return titled(Optional.of(title));
  }

  Item saying(Optional<Shown> words) {
    return new Item(title, with(text, words), notes, chips, items);
  }

  Item noting(Optional<Shown> note) {
    return new Item(title, text, with(notes, note), chips, items);
  }

  Item tagged(List<Shown> further) {
    List<Shown> all = new ArrayList<>(chips);
    all.addAll(further);
    return new Item(title, text, notes, all, items);
  }

  Item above(List<Item> lower) {
    return new Item(title, text, notes, chips, lower);
  }

  boolean hasItems() {
    return !items.isEmpty();
  }

  private static List<Shown> with(List<Shown> list, Optional<Shown> entry) {
    List<Shown> all = new ArrayList<>(list);
    entry.ifPresent(all::add);
    return all;
  }
}
