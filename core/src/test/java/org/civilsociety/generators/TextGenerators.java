package org.civilsociety.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts as sources have them, well-behaved and hostile; all can be written as UTF-8. */
public final class TextGenerators {

  private static final List<String> PHRASES =
      List.of(
          "civil peace",
          "Women's rights & youth",
          "السلم الأهلي",
          "المبادرة الفلسطينية لتعميق الحوار العالمي والديمقراطية",
          "Société civile : l'égalité des chances",
          "Asociación de niñas y jóvenes ¡ya!",
          "公民社會網絡",
          "公民社会网络",
          "Ελληνικά",
          "שלום",
          "हिन्दी",
          "10 % < 20 %");

  private static final List<String> HOSTILE =
      List.of(
          "\"",
          "\\",
          "'",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u061c",
          "\u200b",
          "\u200e",
          "\u200f",
          "\u2028",
          "\u2029",
          "\u202e",
          "\u2066",
          "\u2069",
          "\ufeff",
          "\uffff",
          "e\u0301",
          "😀",
          "👩\u200d👩\u200d👧",
          "🇵🇸",
          "\ud834\udd1e",
          "\udb40\udc41",
          "\udbff\udfff",
          "</script>",
          "{\"a\":[1]}",
          "=1+1",
          "a,b;c",
          "${x}",
          "{0}",
          "%s");

  private static final List<String> BLANKS =
      List.of("", " ", "   ", "\t", "\n", "\u00a0", "\u3000", "\u200b");

  private static final Arbitrary<String> TEXTS =
      Choice.weighted(
          Tuple.of(60, Arbitraries.of(PHRASES)),
          Tuple.of(20, mixtures()),
          Tuple.of(10, anyCharacters()),
          Tuple.of(9, Arbitraries.of(BLANKS)),
          Tuple.of(1, longTexts()));

  private TextGenerators() {}

  /** Any text: phrases, mixtures with controls and direction marks, blank, empty, rarely long. */
  public static Arbitrary<String> texts() {
    return TEXTS;
  }

  /** Any Unicode code point but a surrogate. */
  static Arbitrary<Integer> codePoints() {
    return Choice.weighted(
        Tuple.of(4, Arbitraries.integers().between(0, 0x7f)),
        Tuple.of(4, Arbitraries.integers().between(0x600, 0x6ff)),
        Tuple.of(2, Arbitraries.integers().between(0x80, 0xd7ff)),
        Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
        Tuple.of(2, Arbitraries.integers().between(0x1_0000, 0x10_ffff)));
  }

  private static Arbitrary<String> mixtures() {
    return Choice.of(Arbitraries.of(PHRASES), Arbitraries.of(HOSTILE))
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> anyCharacters() {
    return codePoints()
        .list()
        .ofMaxSize(12)
        .map(
            codePoints -> {
              StringBuilder text = new StringBuilder();
              codePoints.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  private static Arbitrary<String> longTexts() {
    return Combinators.combine(mixtures(), Arbitraries.integers().between(100, 1_000))
        .as((text, times) -> text.isEmpty() ? "a".repeat(times) : text.repeat(times))
        .map(text -> text.substring(0, text.offsetByCodePoints(0, upTo(text, 5_000))));
  }

  private static int upTo(String text, int maxCharacters) {
    return Math.min(text.codePointCount(0, text.length()), maxCharacters);
  }
}
