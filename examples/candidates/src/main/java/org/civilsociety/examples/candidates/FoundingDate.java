package org.civilsociety.examples.candidates;

import java.util.Random;
import org.civilsociety.value.PartialDate;

/** What records say of the day when an organization was founded. */
final class FoundingDate {

  private FoundingDate() {}

  /** The day, its month or its year. */
  static PartialDate stated(PartialDate day, Random random) {
    int year = day.earliest().getYear();
    int month = day.earliest().getMonthValue();
    return switch (random.nextInt(5)) {
      case 0 -> day;
      case 1 -> PartialDate.of(year, month);
      default -> PartialDate.of(year);
    };
  }

  /** The year of the registration instead, for example. */
  static PartialDate wrong(PartialDate day, Random random) {
    return PartialDate.of(day.earliest().getYear() + 1 + random.nextInt(3));
  }
}
