package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civilsociety.Source;
import org.civilsociety.internal.Attribute;
import org.civilsociety.validation.RecordPath;

/** One of two records that are compared, with the sources of what it says at a place. */
record Speaker(Function<RecordPath, List<Source>> sources) {

  Statement says(RecordPath path, Object value) {
    return new Statement(path, value, sources.apply(path));
  }

  /** What it says by an attribute of an entity. */
  Optional<Statement> saysIn(Statement entity, Attribute attribute) {
    return attribute
        .value(entity.value())
        .map(value -> says(entity.path().property(attribute.name()), value));
  }

  /** An entry of a list. */
  Statement saysAt(Statement list, int index, Object entry) {
    return says(list.path().index(index), entry);
  }
}
