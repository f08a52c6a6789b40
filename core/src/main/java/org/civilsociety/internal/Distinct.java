package org.civilsociety.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Looks whether the entries of a short list differ, without remembering any of them. */
final class Distinct {

  /** Of so many, each is still soon compared with each. */
  private static final int FEW = 12;

  private Distinct() {}

  /** Whether no two have the same id; false also of a list that is too long to say so here. */
  static <T> boolean haveSurelyOwn(List<T> things, Function<T, Optional<?>> id) {
    if (things.size() < 2 || things.size() > FEW) {
      return things.size() < 2;
    }
    List<Object> ids = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      Object one = id.apply(things.get(i)).orElse(null);
      if (one != null && ids.contains(one)) {
        return false;
      }
      if (one != null) {
        ids.add(one);
      }
    }
    return true;
  }

  /** Whether no two are the same; false also of a list that is too long to say so here. */
  static <T> boolean areSurely(List<T> things, BiPredicate<T, T> areSame) {
    if (things.size() > FEW) {
      return false;
    }
    for (int i = 1; i < things.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areSame.test(things.get(i), things.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
