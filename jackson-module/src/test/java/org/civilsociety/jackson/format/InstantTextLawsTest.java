package org.civilsociety.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstantTextLawsTest {

  private static final String FORM = "2026-11-22T08:30:00Z";

  /** The form with one character changed, and times that no day has. */
  @Provide
  Arbitrary<String> nearlyMoments() {
    Arbitrary<Integer> number =
        Arbitraries.of(0, 1, 2, 9, 12, 13, 23, 24, 28, 29, 30, 31, 32, 59, 60);
    Arbitrary<String> numbered =
        Combinators.combine(
                Arbitraries.of(0, 1, 1900, 1999, 2000, 2024, 2026, 9999),
                number,
                number,
                number,
                number,
                number)
            .as("%04d-%02d-%02dT%02d:%02d:%02dZ"::formatted);
    Arbitrary<String> changed =
        Combinators.combine(
                Arbitraries.integers().between(0, FORM.length() - 1),
                Arbitraries.chars().with("0123456789-+tT:zZ. ٢٣"))
            .as((at, character) -> FORM.substring(0, at) + character + FORM.substring(at + 1));
    return Arbitraries.oneOf(numbered, changed, Arbitraries.strings().ofMaxLength(24));
  }

  @Property
  void isTheMomentThatTheFormatterOfTheJdkReads(@ForAll("nearlyMoments") String text) {
    Optional<Instant> moment = moment(text);
    if (moment.isPresent()) {
      assertThat(InstantText.parse(text)).isEqualTo(moment.get());
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> InstantText.parse(text));
    }
  }

  private static Optional<Instant> moment(String text) {
    try {
      TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
      return parsed.query(DateTimeFormatter.parsedLeapSecond())
          ? Optional.empty()
          : Optional.of(Instant.from(parsed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
