package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.generators.TextGenerators;

class MalformedTextLawsTest {

  /** An excerpt and the sentence around it. */
  private static final int LONGEST_MESSAGE = 400;

  private static final List<Function<String, ?>> PARSERS =
      List.of(
          RecordId::parse,
          LanguageTag::parse,
          CountryCode::parse,
          PartialDate::parse,
          DateRange::parse,
          Code::parse,
          WebAddress::parse,
          ExtensionValue.Numeral::new);

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        TextGenerators.texts(),
        TextGenerators.texts().map(text -> "https://" + text),
        TextGenerators.texts().map(text -> "1998" + text),
        TextGenerators.texts().map(text -> "ar-" + text),
        TextGenerators.texts().map(text -> "1998/" + text));
  }

  @Provide
  Arbitrary<Function<String, ?>> parsers() {
    return Arbitraries.of(PARSERS);
  }

  @Property
  void readsATextOrRefusesItWithABoundedMessageOnOneLine(
      @ForAll("parsers") Function<String, ?> parser, @ForAll("texts") String text) {
    IllegalArgumentException refusal = catchIllegalArgumentException(() -> parser.apply(text));

    if (refusal != null) {
      assertThat(refusal.getMessage())
          .isNotBlank()
          .hasSizeLessThan(LONGEST_MESSAGE)
          .satisfies(Visible::requireOneVisibleLine);
    }
  }

  @Property
  void refusesAControlCharacterWhereverItStands(
      @ForAll("parsers") Function<String, ?> parser, @ForAll("texts") String text) {
    String unreadable = text + "\u0000";

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> parser.apply(unreadable));
  }
}
