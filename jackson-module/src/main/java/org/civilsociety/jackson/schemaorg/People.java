package org.civilsociety.jackson.schemaorg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;

/** The people who stand in a graph by themselves, to be found by their ids. */
final class People {

  private final Map<String, Subject> byId = new HashMap<>();

  void add(Subject person) {
    person.id().flatMap(SourceField::text).ifPresent(id -> byId.putIfAbsent(id, person));
  }

  Optional<Subject> find(SourceField id) {
    return id.text().map(byId::get).map(Subject::afresh);
  }
}
