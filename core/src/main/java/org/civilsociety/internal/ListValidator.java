package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Decides a rule of a list. The type of its entries is asked here and not by the provider: Apache
 * BVal refuses a validator for {@code List<Name>}, Jakarta Validation promises none.
 */
abstract class ListValidator<A extends Annotation, E> extends RuleValidator<A, List<?>> {

  private final Class<E> type;

  ListValidator(Class<E> type) {
    this.type = type;
  }

  /** Lists the faults of a list whose entries are of the right type. */
  abstract void checkEntries(List<E> entries, Faults faults);

  @Override
  public final void check(List<?> list, Faults faults) {
    for (int i = 0; i < list.size(); i++) {
      Object entry = list.get(i);
      if (!type.isInstance(entry)) {
        throw new ClassCastException("must be a list of " + type + "; found " + entry.getClass());
      }
    }
    checkEntries(ofType(list), faults);
  }

  @SuppressWarnings("unchecked") // each entry has been looked at, and they are only read
  private static <E> List<E> ofType(List<?> list) {
    return (List<E>) list;
  }
}
