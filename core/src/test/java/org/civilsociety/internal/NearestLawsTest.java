package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether known words are compared, or those that are near are made, the same ones are near. */
class NearestLawsTest {

  /** So many that none is compared, and so long that none is near. */
  private static final Set<String> FAR =
      IntStream.rangeClosed(0, Nearest.MAX_COMPARED)
          .mapToObj(i -> "a".repeat(2 * Nearest.MAX_CHARACTERS) + i)
          .collect(Collectors.toSet());

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "م", "ف", "é", "😀")
        .list()
        .ofMaxSize(4)
        .map(letters -> String.join("", letters));
  }

  @Property
  void areTheSame(@ForAll("known") Set<String> known, @ForAll("words") String word) {
    Set<String> amongMany = new HashSet<>(known);
    amongMany.addAll(FAR);

    assertThat(Nearest.among(known).to(word).isPresent())
        .isEqualTo(Nearest.among(amongMany).to(word).isPresent());
  }

  @Property
  void areFoundWhereverTheDifferenceIs(@ForAll("words") String word) {
    List<String> letters = word.codePoints().mapToObj(Character::toString).toList();
    for (int i = 0; i + 1 < letters.size(); i++) {
      List<String> swapped = new ArrayList<>(letters);
      Collections.swap(swapped, i, i + 1);

      assertThat(Nearest.among(Set.of(word)).to(String.join("", swapped))).contains(word);
    }
  }

  @Provide
  Arbitrary<Set<String>> known() {
    return words().set().ofMaxSize(5);
  }
}
