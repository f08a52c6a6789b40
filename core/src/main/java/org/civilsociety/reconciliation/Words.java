package org.civilsociety.reconciliation;

import java.util.Collection;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Model;
import org.civilsociety.value.LocalizedText;

/** The words of a value: its text form, or those of all that it consists of, in order. */
final class Words {

  private Words() {}

  static Stream<String> of(Object value) {
    if (value instanceof Extensible entity) {
      return Model.typeOf(entity).attributes().stream()
          .flatMap(attribute -> attribute.value(entity).stream().flatMap(v -> of(attribute, v)));
    }
    if (value instanceof Collection<?> values) {
      return values.stream().flatMap(Words::of);
    }
    return value instanceof LocalizedText text
        ? text.texts().values().stream()
        : Stream.of(value.toString());
  }

  private static Stream<String> of(Attribute attribute, Object value) {
    return value.equals(true) ? Stream.of(attribute.name()) : of(value);
  }
}
