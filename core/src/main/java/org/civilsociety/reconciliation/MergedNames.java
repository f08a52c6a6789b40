package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Name;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LanguageTag;

/** Sees to it that of the names of a merged record only one is displayed in each language. */
final class MergedNames {

  private final Deciding deciding;
  private final Origins origins;

  MergedNames(Deciding deciding, Origins origins) {
    this.deciding = deciding;
    this.origins = origins;
  }

  /**
   * Changes the names: where both sources display one in a language, only one of these stays so.
   *
   * @param claims what each of the names is made of
   * @param list the place of the names in the merged record
   */
  void settle(List<Object> names, List<Claim> claims, RecordPath list) {
    Map<Optional<LanguageTag>, Integer> displayed = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = (Name) names.get(i);
      if (DisplayedNames.isDisplayed(name)) {
        Integer earlier = displayed.putIfAbsent(name.getLanguage(), i);
        if (earlier != null) {
          displayed.put(name.getLanguage(), displayed(earlier, i, names, claims, list));
        }
      }
    }
  }

  /** Which of two names in one language is displayed; the other one is changed. */
  private int displayed(
      int one, int other, List<Object> names, List<Claim> claims, RecordPath list) {
    Optional<Claim> rivals = DisplayedNames.rivals(claims.get(one), claims.get(other));
    if (rivals.isEmpty()) {
      return one;
    }
    boolean isOneLeft = rivals.get().left().equals(claims.get(one).left());
    Decision decision =
        deciding.decide(
            rivals.get(), side -> list.index((side == Side.LEFT) == isOneLeft ? one : other));
    int displayed = (decision.stands() == Side.LEFT) == isOneLeft ? one : other;
    int hidden = displayed == one ? other : one;
    Name name = (Name) names.get(hidden);
    origins.removeFirst(list.index(hidden).property("kinds"), name.getKinds().size());
    names.set(hidden, DisplayedNames.hidden(name));
    return displayed;
  }
}
