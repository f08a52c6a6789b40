package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.SEARCH;
import static org.civilsociety.reconciliation.candidates.Directories.kinds;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;

import java.util.Map;
import java.util.stream.Collectors;
import org.civilsociety.Place;
import org.junit.jupiter.api.Test;

/** Records whose names are written in two scripts. */
class TransliterationTest {

  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'ا', "a"),
          Map.entry((int) 'أ', "a"),
          Map.entry((int) 'ت', "t"),
          Map.entry((int) 'ج', "j"),
          Map.entry((int) 'ر', "r"),
          Map.entry((int) 'ع', ""),
          Map.entry((int) 'ل', "l"),
          Map.entry((int) 'م', "m"),
          Map.entry((int) 'ن', "n"),
          Map.entry((int) 'ه', "h"),
          Map.entry((int) 'ي', "y"),
          Map.entry((int) 'ة', "t"));

  private final CandidateSearch transliterating =
      SEARCH.withTransliteration(
          text ->
              text.codePoints()
                  .mapToObj(c -> LATIN.getOrDefault(c, Character.toString(c)))
                  .collect(Collectors.joining()));

  @Test
  void findsAnArabicNameInLatinLetters() {
    assertThat(
            reasons(
                transliterating, named("جمعية تنمية المرأة"), named("Jam’iyyat Tanmiyat al-Mar’a")))
        .containsExactly(
            new Reason(
                Reason.Kind.EQUAL_WHEN_TRANSLITERATED,
                "جمعية تنمية المرأة",
                "Jam’iyyat Tanmiyat al-Mar’a",
                1));
  }

  @Test
  void findsOneThatIsNearlySo() {
    assertThat(
            reasons(
                transliterating, named("جمعية تنمية المرأة"), named("Jamiyyat Tanmiyat al-Maraka")))
        .extracting(Reason::kind)
        .containsExactly(Reason.Kind.SIMILAR_WHEN_TRANSLITERATED);
  }

  @Test
  void findsThePlaceToo() {
    assertThat(
            reasons(
                transliterating,
                named("جمعية تنمية المرأة").addBasedIn(Place.of("ar", "جنين")),
                named("Jamiyyat Tanmiyat al-Mara").addBasedIn(Place.of("en", "Jenin"))))
        .extracting(Reason::kind)
        .contains(Reason.Kind.SAME_PLACE);
  }

  @Test
  void comparesNoConsonantsWithinOneScript() {
    assertThat(reasons(transliterating, named("Mara Tanmi"), named("Miro Tonma"))).isEmpty();
  }

  @Test
  void isNotUsedUnlessItIsGiven() {
    assertThat(kinds(named("جمعية تنمية المرأة"), named("Jamiyyat Tanmiyat al-Mara"))).isEmpty();
  }
}
