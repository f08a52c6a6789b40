package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilsociety.value.RecordId;

/** Makes ids that nothing has: {@code a-2} where {@code a} is taken. */
final class FreeIds {

  /** So many characters are enough for a hyphen and a number. */
  private static final int ROOM = 11;

  private final Set<RecordId> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  void take(RecordId id) {
    taken.add(id);
  }

  RecordId like(RecordId id) {
    return like(id, other -> false);
  }

  /** An id that nothing has, or that is good enough. */
  RecordId like(RecordId id, Predicate<RecordId> isGood) {
    String start =
        id.value()
            .codePoints()
            .limit(RecordId.MAX_CHARACTERS - ROOM)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    RecordId free;
    do {
      free = RecordId.parse(start + "-" + last.merge(start, 2, (number, two) -> number + 1));
    } while (!isGood.test(free) && !taken.add(free));
    return free;
  }
}
