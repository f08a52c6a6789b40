package org.civilsociety.reconciliation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;

/** Every value of a record that has no parts, by its place: found without comparing anything. */
final class Leaves {

  private final Map<RecordPath, Object> byPath = new LinkedHashMap<>();

  private Leaves() {}

  static Map<RecordPath, Object> of(Object record) {
    return of(RecordPath.ROOT, record);
  }

  static Map<RecordPath, Object> of(RecordPath path, Object value) {
    Leaves leaves = new Leaves();
    leaves.add(path, value);
    return leaves.byPath;
  }

  private void add(RecordPath path, Object value) {
    if (value instanceof Extensible entity) {
      Model.typeOf(entity)
          .attributes()
          .forEach(
              attribute ->
                  attribute
                      .value(entity)
                      .ifPresent(
                          present -> add(path.property(attribute.name()), attribute, present)));
      entity
          .getExtensions()
          .members()
          .forEach((name, member) -> byPath.put(path.property("extensions").key(name), member));
    } else if (value instanceof LocalizedText text) {
      text.texts().forEach((language, said) -> byPath.put(path.key(language.value()), said));
    } else {
      byPath.put(path, value);
    }
  }

  private void add(RecordPath path, Attribute attribute, Object value) {
    if (value instanceof Collection<?> values && attribute.valueType() != String.class) {
      int index = 0;
      for (Object entry : values) {
        add(path.index(index++), entry);
      }
    } else {
      add(path, value);
    }
  }
}
