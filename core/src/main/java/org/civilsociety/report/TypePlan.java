package org.civilsociety.report;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.BoundOnContents;
import org.civilsociety.internal.Model;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/**
 * How to find out quickly whether the records of a class keep to all that is asked of them. What is
 * in a record is asked first, and counted, so that rules that go into it have no end of work.
 *
 * @param condition what is asked, but for how much may be in a record
 * @param mostContents how much that is
 */
record TypePlan(Condition condition, int mostContents) {

  /** For a class of which only a provider can tell what is asked. */
  static final TypePlan OPEN = new TypePlan(Condition.NEVER, 0);

  /**
   * Makes the plan of a class.
   *
   * @param type a class that this library makes records of
   * @param rules what is asked of these
   * @param plans those of the records within them
   */
  static TypePlan of(Class<?> type, TypeRules rules, Plans plans) {
    List<Condition> conditions = new ArrayList<>();
    for (Attribute attribute : Model.typeOf(type).attributesAndExtensions()) {
      PropertyRules asked = rules.of(attribute);
      if (!asked.equals(PropertyRules.NONE) || isCounted(attribute.returnType())) {
        conditions.add(
            Condition.of(
                attribute,
                type,
                Condition.of(asked.ofValue(), plans),
                Condition.of(asked.ofContent(), plans)));
      }
    }
    int mostContents = Integer.MAX_VALUE;
    for (AskedRule asked : rules.ofWhole().rules()) {
      if (asked.rule() instanceof BoundOnContents bound) {
        mostContents = Math.min(mostContents, bound.most(type));
      } else {
        conditions.add(Condition.of(asked.rule()));
      }
    }
    return new TypePlan(Condition.all(conditions), mostContents);
  }

  private static boolean isCounted(Class<?> type) {
    return type == List.class || type == LocalizedText.class || type == Extensions.class;
  }

  /** Whether a record keeps to all that is asked of it; false also where that is not certain. */
  boolean holdsFor(Object record, Pass pass) {
    int outer = pass.enter(mostContents);
    if (pass.isTooDeep() || !condition.holdsFor(record, pass)) {
      return false;
    }
    pass.leave(outer);
    return true;
  }
}
