package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.generators.TextGenerators;

class ExcerptLawsTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(TextGenerators.texts(), Arbitraries.strings().all().ofMaxLength(200));
  }

  @Property
  void staysOnOneVisibleLine(@ForAll("texts") String text) {
    Visible.requireOneVisibleLine(Excerpt.of(text));
  }

  @Property
  void isBounded(@ForAll("texts") String text) {
    assertThat(Excerpt.of(text)).hasSizeLessThanOrEqualTo(2 * Excerpt.MAX_CHARACTERS + 1);
  }

  @Property
  void tellsDifferentShortTextsApart(@ForAll("texts") String one, @ForAll("texts") String other) {
    String first = one.substring(0, Math.min(one.length(), 6));
    String second = other.substring(0, Math.min(other.length(), 6));

    assertThat(Excerpt.of(first).equals(Excerpt.of(second))).isEqualTo(first.equals(second));
  }
}
