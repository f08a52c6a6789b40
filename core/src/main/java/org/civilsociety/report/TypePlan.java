package org.civilsociety.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules ask of the records of one type. */
final class TypePlan {

  /** For a type of which only a provider can tell what is asked. */
  static final TypePlan OPEN = new TypePlan(Object.class, null, List.of(), 0);

  private final Class<?> type;
  private final @Nullable ValuePlan whole;
  private final PropertyPlan[] properties;
  private final int mostContents;

  /**
   * Makes a plan.
   *
   * @param type the class of the records
   * @param whole what is asked of a record as such; null if only a provider can tell
   * @param properties what is asked of its properties
   * @param mostContents how much may be in it
   */
  TypePlan(
      Class<?> type, @Nullable ValuePlan whole, List<PropertyPlan> properties, int mostContents) {
    this.type = type;
    this.whole = whole;
    this.properties = properties.toArray(PropertyPlan[]::new);
    this.mostContents = mostContents;
  }

  boolean isFor(Object record) {
    return record.getClass() == type;
  }

  /** Whether a record keeps to all that is asked of it; false also where that is not certain. */
  boolean holdsFor(Object record, Pass pass) {
    if (whole == null || !pass.enter() || !whole.holdsFor(record, pass)) {
      return false;
    }
    int before = pass.contents();
    for (PropertyPlan property : properties) {
      if (!property.holdsFor(record, pass)) {
        return false;
      }
    }
    pass.leave();
    return pass.contents() - before <= mostContents;
  }
}
