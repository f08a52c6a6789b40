package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is in a list: its entries, the entries of lists within them, the languages of their
 * texts and their unknown members. Each of these can break rules of its own.
 */
final class Contents {

  private Contents() {}

  /** Says whether there is more than so much in a list; looks no further than that. */
  static boolean areMoreThan(int max, List<?> list) {
    long count = list.size();
    Deque<Object> pending = new ArrayDeque<>(list);
    while (!pending.isEmpty() && count <= max) {
      if (pending.pop() instanceof Extensible record) {
        Accessors accessors = Accessors.of(record);
        for (String property : accessors.names()) {
          Object value = accessors.value(record, property);
          count += size(value);
          push(value, pending);
        }
      }
    }
    return count > max;
  }

  private static int size(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.size();
    }
    if (value instanceof LocalizedText text) {
      return text.texts().size();
    }
    return value instanceof Extensions extensions ? extensions.members().size() : 0;
  }

  private static void push(@Nullable Object value, Deque<Object> pending) {
    if (value instanceof List<?> list) {
      pending.addAll(list);
    } else if (value instanceof Extensible) {
      pending.push(value);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(pending::push);
    }
  }
}
