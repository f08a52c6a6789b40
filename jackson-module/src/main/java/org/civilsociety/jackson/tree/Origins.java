package org.civilsociety.jackson.tree;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** Which fields of the source the parts of the result come from. */
final class Origins {

  private final ExtensionValue source;
  private final NavigableMap<String, JsonPointer> byTarget = new TreeMap<>();

  Origins(ExtensionValue source) {
    this.source = source;
  }

  /** Takes note of where a field was put; of several that were put at one place, the first. */
  void add(JsonPointer target, JsonPointer field) {
    byTarget.putIfAbsent(target.toString(), field);
  }

  /**
   * The field that a part of the result comes from. What no field says comes from the object that
   * says something of the same part, or of the nearest around it.
   *
   * @return a place that the source has
   */
  JsonPointer of(JsonPointer target) {
    JsonPointer outer = target;
    while (true) {
      JsonPointer field = byTarget.get(outer.toString());
      if (field != null) {
        return within(field, target.toString().substring(outer.toString().length()));
      }
      String start = outer + "/";
      Map.Entry<String, JsonPointer> part = byTarget.ceilingEntry(start);
      if (part != null && part.getKey().startsWith(start)) {
        JsonPointer object = part.getValue().head();
        return object == null ? part.getValue() : object;
      }
      if (outer.matches()) {
        return outer;
      }
      outer = outer.head();
    }
  }

  /** Follows a way into a field, as far as it goes. */
  private JsonPointer within(JsonPointer field, String way) {
    JsonPointer found = JsonPointer.empty();
    ExtensionValue value = source;
    JsonPointer rest = JsonPointer.compile(field + way);
    while (!rest.matches()) {
      String name = rest.getMatchingProperty();
      int index = rest.getMatchingIndex();
      if (value instanceof Extensions object && object.members().containsKey(name)) {
        value = object.members().get(name);
        found = found.appendProperty(name);
      } else if (value instanceof ExtensionValue.Listing list
          && index >= 0
          && index < list.values().size()) {
        value = list.values().get(index);
        found = found.appendIndex(index);
      } else {
        return found;
      }
      rest = rest.tail();
    }
    return found;
  }
}
