package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  @Test
  void breaksBetweenWordsInEveryScript() {
    assertThat(TextLines.of("جمعية الزيتون للتنمية في الوادي", 90, 13, 9)).hasSizeGreaterThan(1);
    assertThat(TextLines.of("Union des associations de la vallée", 100, 13, 9))
        .allSatisfy(line -> assertThat(line).doesNotStartWith(" ").doesNotEndWith(" "));
    assertThat(TextLines.of("市民社会組織の連合体", 60, 13, 9)).hasSize(3);
  }

  @Test
  void cutsWithAnEllipsisWhatDoesNotFit() {
    assertThat(TextLines.of("one two three four five", 50, 13, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(TextLines.of(family.repeat(20), 60, 13, 2))
        .allSatisfy(line -> assertThat(line.replace("…", "")).matches("(" + family + ")*"));
  }

  @Property(tries = 500)
  void losesNothingWhereThereAreLinesEnough(
      @ForAll String text, @ForAll @DoubleRange(min = 30, max = 400) double width) {
    String all = text.strip().replaceAll("\\s++", " ");
    String joined = String.join("", TextLines.of(text, width, 13, Integer.MAX_VALUE));

    assertThat(joined.replaceAll("[\\p{javaWhitespace}\\p{Cc}]", ""))
        .isEqualTo(all.replaceAll("[\\p{javaWhitespace}\\p{Cc}]", ""));
  }

  @Property(tries = 500)
  void keepsToTheWidth(
      @ForAll String text, @ForAll @DoubleRange(min = 60, max = 400) double width) {
    assertThat(TextLines.of(text, width, 13, 3))
        .hasSizeLessThanOrEqualTo(3)
        .filteredOn(line -> line.codePointCount(0, line.length()) > 2)
        .allSatisfy(line -> assertThat(TextLines.width(line, 13)).isLessThanOrEqualTo(width + 18));
  }
}
