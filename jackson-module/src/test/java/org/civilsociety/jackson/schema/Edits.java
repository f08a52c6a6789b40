package org.civilsociety.jackson.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A text that is changed at one place: so many characters become others.
 *
 * @param place the place, as a share of the length in thousandths
 */
record Edits(int place, int removed, String inserted) {

  private static final List<String> INSERTED =
      List.of(
          "",
          " ",
          "\n",
          "\t",
          "\u0000",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u061c",
          "\u200b",
          "\u2028",
          "\u3000",
          "\ufeff",
          "\ud800",
          "\udb40\udc41",
          "ع",
          "é",
          "😀",
          "٣",
          "。",
          "ａ",
          "A",
          "b",
          "X",
          "x",
          "Z",
          "T",
          "0",
          "1",
          "3",
          "9",
          "-",
          "_",
          ".",
          "..",
          ",",
          ":",
          "/",
          "//",
          "?",
          "~",
          "%",
          "%20",
          "#",
          "@",
          "[",
          "]",
          "{",
          "|",
          "\\",
          "^",
          "'",
          "\"",
          "<",
          "+",
          "*",
          "&",
          "=",
          "-x",
          "-a-bc",
          "-1996",
          "-Arab",
          "-PS",
          "http:",
          ":99999");

  /** The text with each edit at each place. */
  static Stream<String> of(String text) {
    Stream<String> edited =
        IntStream.rangeClosed(0, text.length())
            .boxed()
            .flatMap(
                place ->
                    INSERTED.stream()
                        .flatMap(
                            inserted ->
                                Stream.of(
                                    edited(text, place, 0, inserted),
                                    edited(text, place, 1, inserted))));
    return Stream.concat(
        Stream.of(text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), text + text),
        edited);
  }

  static Arbitrary<Edits> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of(0, 1, 1, 2, 3),
            Arbitraries.of(INSERTED))
        .as(Edits::new);
  }

  String apply(String text) {
    return edited(text, text.length() * place / 1000, removed, inserted);
  }

  private static String edited(String text, int place, int removed, String inserted) {
    int rest = Math.min(text.length(), place + removed);
    return text.substring(0, place) + inserted + text.substring(rest);
  }
}
