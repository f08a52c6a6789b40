package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;

/**
 * Makes the records of a directory that name no source name those of their directory. In a merged
 * directory they would otherwise seem to come from the sources of both.
 */
final class InheritedSources {

  private static final String SOURCES = "sources";

  private InheritedSources() {}

  @SuppressWarnings("unchecked") // a directory stays one
  static <R extends Extensible> R named(R record) {
    return record instanceof Directory directory && !directory.getSources().isEmpty()
        ? (R)
            DirectoryRecords.changed(
                directory, (entry, place) -> named(entry, directory.getSources()))
        : record;
  }

  private static Extensible named(Extensible record, List<Source> sources) {
    if (!RecordSources.own(record).isEmpty()) {
      return record;
    }
    EntityType<?> type = Model.typeOf(record);
    Object builder = type.builderFrom(record);
    type.attribute(SOURCES).set(builder, sources);
    return type.build(builder);
  }

  /** From where in a directory each source comes that a record now names, and did not before. */
  static Map<RecordPath, RecordPath> places(Extensible record, Extensible now) {
    RecordSources before = new RecordSources(record);
    Map<RecordPath, RecordPath> places = new HashMap<>();
    if (now instanceof Directory directory) {
      DirectoryRecords.forEach(
          directory,
          (entry, place) -> {
            if (before.isInherited(place)) {
              IntStream.range(0, RecordSources.own(entry).size())
                  .forEach(
                      i ->
                          places.put(
                              place.property(SOURCES).index(i),
                              RecordPath.ROOT.property(SOURCES).index(i)));
            }
          });
    }
    return places;
  }
}
