package org.civilsociety.reconciliation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Model;
import org.civilsociety.value.LocalizedText;

/** The words of a value: its text form, or those of all that it consists of, in order. */
final class Words {

  private final Deque<Object> open = new ArrayDeque<>();

  private Words(Object value) {
    open.push(value);
  }

  static Stream<String> of(Object value) {
    return Stream.generate(new Words(value)::next)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream);
  }

  /** Takes things apart until there is a word; without recursion, however deep they are nested. */
  private Optional<String> next() {
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof Extensible entity) {
        openAll(
            Model.typeOf(entity).attributes().stream()
                .flatMap(attribute -> said(attribute, entity).stream())
                .toList());
      } else if (value instanceof Collection<?> values) {
        openAll(values);
      } else if (value instanceof LocalizedText text) {
        openAll(text.texts().values());
      } else {
        return Optional.of(value.toString());
      }
    }
    return Optional.empty();
  }

  private void openAll(Collection<?> values) {
    List<Object> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);
    reversed.forEach(open::push);
  }

  private static Optional<Object> said(Attribute attribute, Extensible entity) {
    return attribute.value(entity).map(value -> value.equals(true) ? attribute.name() : value);
  }
}
