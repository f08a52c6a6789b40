package org.civilsociety.jackson.schemaorg;

import java.util.HashSet;
import java.util.Set;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** Labels for nodes without an id, as JSON-LD gives them: {@code _:b0}; none that is in use. */
final class BlankNodes {

  private final Set<String> used = new HashSet<>();
  private int number;

  BlankNodes(ExtensionValue document) {
    collect(document);
  }

  private void collect(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text && text.text().startsWith("_:b")) {
      used.add(text.text());
    } else if (value instanceof ExtensionValue.Listing list) {
      list.values().forEach(this::collect);
    } else if (value instanceof Extensions object) {
      object.members().values().forEach(this::collect);
    }
  }

  /** The label to be taken next. */
  String next() {
    while (used.contains("_:b" + number)) {
      number++;
    }
    return "_:b" + number;
  }

  String take() {
    String label = next();
    used.add(label);
    return label;
  }
}
