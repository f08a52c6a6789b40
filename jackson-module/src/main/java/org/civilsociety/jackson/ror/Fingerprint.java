package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.TreeMap;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * A text that two values share only if they are equal, numbers by their value. It serves as a key
 * where there may be many: texts are comparable, so that hostile ones with equal hashes make no map
 * slow.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(ExtensionValue value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  static String of(ExtensionValue... values) {
    return of(new ExtensionValue.Listing(List.of(values)));
  }

  private static void append(ExtensionValue value, StringBuilder text) {
    if (value instanceof Extensions object) {
      text.append('{');
      new TreeMap<>(object.members())
          .forEach(
              (name, member) -> {
                appendSized(name, text);
                append(member, text);
              });
      text.append('}');
    } else if (value instanceof ExtensionValue.Listing list) {
      text.append('[');
      list.values().forEach(entry -> append(entry, text));
      text.append(']');
    } else if (value instanceof ExtensionValue.Text string) {
      appendSized(string.text(), text);
    } else if (value instanceof ExtensionValue.Numeral number) {
      text.append('#').append(Decimal.of(number)).append(' ');
    } else {
      text.append(value).append(' ');
    }
  }

  private static void appendSized(String part, StringBuilder text) {
    text.append('"').append(part.length()).append(':').append(part);
  }
}
