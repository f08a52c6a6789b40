package org.civilsociety.jackson.schemaorg;

import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.Extensions;

/** JSON in lines, safe within an HTML script element. */
final class ScriptText {

  private ScriptText() {}

  /** Outside of texts JSON has none of these characters, so that each may be escaped anywhere. */
  static String of(Extensions document) {
    return NativeDocument.text(document)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
