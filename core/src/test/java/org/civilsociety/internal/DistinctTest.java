package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DistinctTest {

  @Property
  void findsTheSameIdTwiceInAShortList(
      @ForAll @Size(max = 12) List<Optional<@IntRange(max = 20) Integer>> ids) {
    List<Integer> given = ids.stream().flatMap(Optional::stream).toList();

    assertThat(Distinct.haveSurelyOwn(ids, id -> id))
        .isEqualTo(new HashSet<>(given).size() == given.size());
  }

  @Property
  void isNotSureOfALongList(@ForAll @Size(min = 13, max = 20) List<Integer> things) {
    assertThat(Distinct.haveSurelyOwn(things, thing -> Optional.empty())).isFalse();
  }
}
