package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final Set<String> KNOWN =
      Set.of("mission", "worksIn", "مفتاح", "coalition-1", "😀b");

  @ParameterizedTest
  @CsvSource({
    "misson, mission",
    "misssion, mission",
    "missiom, mission",
    "misison, mission",
    "ission, mission",
    "missio, mission",
    "missions, mission",
    "Mission, mission",
    "works_in, worksIn",
    "WORKS IN, worksIn",
    "مفاتح, مفتاح",
    "مفتا, مفتاح",
    "coalition1, coalition-1",
    "coalition-2, coalition-1",
    "b, 😀b"
  })
  void findsWhatIsOneCharacterAwayOrDiffersInCaseAndPunctuation(String word, String meant) {
    assertThat(Nearest.among(KNOWN).to(word)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"misn", "vision", "", "coalition-23x"})
  void findsNothingThatIsFurtherAway(String word) {
    assertThat(Nearest.among(KNOWN).to(word)).isEmpty();
  }

  @Test
  void knowsNothingWithoutWords() {
    assertThat(Nearest.among(Set.of()).to("mission")).isEmpty();
  }

  @Test
  void looksAtCaseAndPunctuationOnlyInALongWord() {
    String longest = "a".repeat(Nearest.MAX_CHARACTERS);
    Set<String> known = Set.of(longest, longest + "bc");

    assertThat(Nearest.among(known).to(longest.substring(1))).contains(longest);
    assertThat(Nearest.among(known).to("b" + longest.substring(1))).contains(longest);
    assertThat(Nearest.among(known).to(longest + "b")).isEmpty();
    assertThat(Nearest.among(known).to(longest + "B-c")).contains(longest + "bc");
  }

  @Test
  void doesNotCompareAWordWithAllThatAreKnown() {
    AtomicLong looks = new AtomicLong();
    Set<String> many =
        IntStream.range(0, 100_000).mapToObj(i -> "profile-" + i).collect(Collectors.toSet());
    Nearest nearest =
        Nearest.among(
            new AbstractSet<>() {
              @Override
              public Iterator<String> iterator() {
                looks.addAndGet(many.size());
                return many.iterator();
              }

              @Override
              public boolean contains(Object word) {
                looks.incrementAndGet();
                return many.contains(word);
              }

              @Override
              public int size() {
                return many.size();
              }
            });
    for (int i = 0; i < 50; i++) {
      assertThat(nearest.to("nobody-knows-it-" + i)).isEmpty();
    }

    assertThat(looks.get()).isLessThan(many.size() + 50L * 3_000);
  }

  @Test
  void keepsTheNumberOfTriesSmallWhateverTheKnownWordsAreWrittenIn() {
    AtomicLong looks = new AtomicLong();
    Set<String> everyCharacter =
        IntStream.range(0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.toSet());
    Set<String> counting =
        new HashSet<>(everyCharacter) {
          @Override
          public boolean contains(Object word) {
            looks.incrementAndGet();
            return super.contains(word);
          }
        };

    assertThat(Nearest.among(counting).to("x".repeat(Nearest.MAX_CHARACTERS))).isEmpty();
    assertThat(looks.get()).isLessThan(62L * 2 * 200);
  }
}
