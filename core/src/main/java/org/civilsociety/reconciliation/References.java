package org.civilsociety.reconciliation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.PartyReference;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Profile;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.RecordId;

/** Gives the profiles of a directory new ids, and makes all references lead to these. */
record References(Map<RecordId, RecordId> newIds) {

  /** The ids that references anywhere in a directory name. */
  static Set<RecordId> named(Directory directory) {
    Set<RecordId> ids = new HashSet<>();
    Deque<Object> pending = new ArrayDeque<>(List.of(directory));
    while (!pending.isEmpty()) {
      Object value = pending.pop();
      if (value instanceof PartyReference reference) {
        ids.add(reference.getId());
      } else if (value instanceof Extensible entity) {
        for (Attribute attribute : Model.typeOf(entity).attributes()) {
          if (Extensible.class.isAssignableFrom(attribute.valueType())) {
            attribute.value(entity).ifPresent(pending::push);
          }
        }
      } else if (value instanceof Collection<?> values) {
        values.forEach(pending::push);
      }
    }
    return ids;
  }

  Directory in(Directory directory) {
    return newIds.isEmpty()
        ? directory
        : DirectoryRecords.changed(renamed(directory), (record, place) -> withNewId(record));
  }

  private Extensible withNewId(Extensible record) {
    Optional<RecordId> id =
        record instanceof Profile profile ? profile.getId().map(newIds::get) : Optional.empty();
    if (id.isEmpty()) {
      return record;
    }
    EntityType<?> type = Model.typeOf(record);
    Object builder = type.builderFrom(record);
    type.attribute("id").set(builder, id.get());
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // a value is replaced by one of its own type
  private <V> V renamed(V value) {
    if (value instanceof PartyReference reference) {
      RecordId id = newIds.get(reference.getId());
      return id == null ? value : (V) new PartyReferenceBuilder().from(reference).id(id).build();
    }
    if (value instanceof Collection<?> values) {
      List<Object> renamed = new ArrayList<>();
      values.forEach(entry -> renamed.add(renamed((Object) entry)));
      return (V) renamed;
    }
    return value instanceof Extensible entity ? (V) renamedWithin(entity) : value;
  }

  private Extensible renamedWithin(Extensible entity) {
    EntityType<?> type = Model.typeOf(entity);
    Object builder = type.builderFrom(entity);
    for (Attribute attribute : type.attributes()) {
      if (Extensible.class.isAssignableFrom(attribute.valueType())) {
        attribute.value(entity).ifPresent(value -> attribute.set(builder, renamed(value)));
      }
    }
    return type.build(builder);
  }
}
