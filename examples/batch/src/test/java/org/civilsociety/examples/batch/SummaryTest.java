package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The account that a job gives of itself. */
final class SummaryTest {

  @Test
  void refusesAnAccountThatDoesNotAddUp() {
    assertThatThrownBy(() -> new Summary(1, 0, 100, 98, 1, 1, List.of(), 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("100 were read, but 98 valid and 1 rejected");
  }

  @Test
  void tellsErrorsAloneInDigitsThatDoNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      List<Summary.Count> rules =
          List.of(
              new Summary.Count("date.order", "ERROR", 1_500, 1_200),
              new Summary.Count("contact.blank", "WARNING", 3, 3));
      assertThat(new Summary(8, 3, 2_300, 1_000, 2, 1_300, rules, 0).text())
          .isEqualTo(
              """
              2,300 records in 8 files
                       3 more files are hidden, and were not read
                   1,000 valid, 2 of them headers
                   1,300 rejected
                   1,500 date.order in 1,200 records
              """);
    } finally {
      Locale.setDefault(before);
    }
  }
}
