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
    checkEntries(list.stream().<E>map(type::cast).toList(), faults);
  }
}
