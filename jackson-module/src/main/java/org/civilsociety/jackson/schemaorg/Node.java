package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * A node of the graph that is written: its properties with their values, one alone or several in a
 * list. The values are put in their places only when all are known.
 */
final class Node {

  static final String TYPE = "@type";
  static final String ID = "@id";

  private final String type;
  private final Map<String, List<Consumer<Slot>>> properties = new LinkedHashMap<>();

  /** Begins a node of a type, unless another is added; without one if that is empty. */
  Node(String type) {
    this.type = type;
    properties.put(TYPE, new ArrayList<>());
    properties.put(ID, new ArrayList<>());
  }

  void add(String property, Consumer<Slot> value) {
    properties.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
  }

  /** Adds a field as it is, unless it is an empty text, which says nothing in schema.org. */
  void keep(String property, SourceField field) {
    Texts.stated(field).ifPresent(stated -> add(property, slot -> slot.keep(stated)));
  }

  void add(String property, Node node) {
    add(property, slot -> node.write(slot.object()));
  }

  boolean has(String property) {
    return !properties.getOrDefault(property, List.of()).isEmpty();
  }

  /** Whether there is nothing but a type. */
  boolean isEmpty() {
    return properties.keySet().stream()
        .noneMatch(property -> !property.equals(TYPE) && has(property));
  }

  void write(TargetObject object) {
    if (!has(TYPE) && !type.isEmpty()) {
      add(TYPE, slot -> slot.put(type));
    }
    properties.forEach((property, values) -> write(property, values, object));
  }

  private static void write(String property, List<Consumer<Slot>> values, TargetObject object) {
    if (values.size() == 1) {
      values.get(0).accept(Slot.member(object, property));
    } else if (!values.isEmpty()) {
      TargetList list = object.list(property);
      values.forEach(value -> value.accept(Slot.entry(list)));
    }
  }
}
