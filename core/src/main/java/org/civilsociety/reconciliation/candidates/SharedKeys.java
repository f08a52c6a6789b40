package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The records that have the same key: an identifier, an acronym. */
final class SharedKeys {

  /**
   * What was found in a record.
   *
   * @param record the number of the record
   * @param text the words of the record
   * @param stated whether the record says it itself; of two records one must
   */
  record Found(int record, String text, boolean stated) {}

  private final Reason.Kind kind;
  private final Reason.Kind kindWhereOneStates;
  private final Map<String, Map<Integer, Found>> byKey = new TreeMap<>();

  private SharedKeys(Reason.Kind kind, Reason.Kind kindWhereOneStates) {
    this.kind = kind;
    this.kindWhereOneStates = kindWhereOneStates;
  }

  static SharedKeys identifiers() {
    return new SharedKeys(Reason.Kind.SHARED_IDENTIFIER, Reason.Kind.SHARED_IDENTIFIER);
  }

  static SharedKeys acronyms() {
    return new SharedKeys(Reason.Kind.EQUAL_ACRONYM, Reason.Kind.ACRONYM_OF_NAME);
  }

  void add(String key, Found found) {
    byKey
        .computeIfAbsent(key, unknown -> new TreeMap<>())
        .merge(found.record(), found, (one, other) -> one.stated() ? one : other);
  }

  /** How many times a record states a key. */
  long stated() {
    return found().filter(Found::stated).count();
  }

  /** How many times a record has a key. */
  long size() {
    return found().count();
  }

  private Stream<Found> found() {
    return byKey.values().stream().flatMap(block -> block.values().stream());
  }

  /**
   * Compares the records that share a key.
   *
   * @return how many pairs were compared
   */
  long compare(Agreements agreements, List<UncomparedBlock> uncompared) {
    long compared = 0;
    for (Map.Entry<String, Map<Integer, Found>> entry : byKey.entrySet()) {
      List<Found> block = new ArrayList<>(entry.getValue().values());
      if (block.stream().noneMatch(Found::stated)) {
        continue;
      }
      if (block.size() > UncomparedBlock.MOST_COMPARED) {
        uncompared.add(new UncomparedBlock(kind, entry.getKey(), block.size()));
      } else {
        compared += pairs(block, agreements);
      }
    }
    return compared;
  }

  private long pairs(List<Found> block, Agreements agreements) {
    long compared = 0;
    for (int i = 0; i < block.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (block.get(i).stated() || block.get(j).stated()) {
          compared++;
          agree(block.get(j), block.get(i), agreements);
        }
      }
    }
    return compared;
  }

  private void agree(Found one, Found other, Agreements agreements) {
    Reason.Kind found = one.stated() && other.stated() ? kind : kindWhereOneStates;
    agreements.add(one.record(), other.record(), new Reason(found, one.text(), other.text(), 1));
  }
}
