package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;

/** The records of a directory, whatever list they stand in. */
final class DirectoryRecords {

  private static final EntityType<?> TYPE = Model.typeOf(new DirectoryBuilder().build());

  /** The lists of records. */
  static final List<Attribute> LISTS =
      Stream.of("organizations", "coalitions", "memberships").map(TYPE::attribute).toList();

  private DirectoryRecords() {}

  static List<Extensible> in(Attribute list, Directory directory) {
    return list.value(directory).stream()
        .flatMap(records -> ((List<?>) records).stream())
        .map(Extensible.class::cast)
        .toList();
  }

  static Stream<Extensible> all(Directory directory) {
    return LISTS.stream().flatMap(list -> in(list, directory).stream());
  }

  static void forEach(Directory directory, BiConsumer<Extensible, RecordPath> action) {
    for (Attribute list : LISTS) {
      List<Extensible> records = in(list, directory);
      for (int i = 0; i < records.size(); i++) {
        action.accept(records.get(i), RecordPath.ROOT.property(list.name()).index(i));
      }
    }
  }

  static Map<RecordPath, Extensible> byPlace(Directory directory) {
    Map<RecordPath, Extensible> records = new HashMap<>();
    forEach(directory, (record, place) -> records.put(place, record));
    return records;
  }

  /** The same directory with each record changed; its place is given too. */
  static Directory changed(
      Directory directory, BiFunction<Extensible, RecordPath, Extensible> change) {
    Object builder = TYPE.builderFrom(directory);
    for (Attribute list : LISTS) {
      List<Extensible> changed = new ArrayList<>();
      for (Extensible record : in(list, directory)) {
        RecordPath place = RecordPath.ROOT.property(list.name()).index(changed.size());
        changed.add(change.apply(record, place));
      }
      list.set(builder, changed);
    }
    return (Directory) TYPE.build(builder);
  }
}
