package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.validation.RecordPath;

/**
 * Which record of one directory stands for which of another.
 *
 * @param rightOf the place of the right record by that of the left one
 * @param leftOf the place of the left record by that of the right one
 */
record RecordPairs(Map<RecordPath, RecordPath> rightOf, Map<RecordPath, RecordPath> leftOf) {

  static RecordPairs of(Directory left, Directory right) {
    Map<RecordPath, RecordPath> rightOf = new HashMap<>();
    Map<RecordPath, RecordPath> leftOf = new HashMap<>();
    for (Attribute list : DirectoryRecords.LISTS) {
      List<Extensible> lefts = DirectoryRecords.in(list, left);
      List<Extensible> rights = DirectoryRecords.in(list, right);
      RecordPath place = RecordPath.ROOT.property(list.name());
      for (Matching.Pair pair : Matching.of(lefts, rights, list.valueType())) {
        if (pair.left().isPresent() && pair.right().isPresent()) {
          RecordPath one = place.index(pair.left().get());
          RecordPath other = place.index(pair.right().get());
          rightOf.put(one, other);
          leftOf.put(other, one);
        }
      }
    }
    return new RecordPairs(rightOf, leftOf);
  }
}
