package org.civilsociety.examples.pictures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.civilsociety.Membership;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;

/** Dates for people, never more exact than what is known: "December 1998", "since 2016". */
final class DateWords {

  private final Words words;

  DateWords(Words words) {
    this.words = words;
  }

  String of(PartialDate date) {
    LocalDate day = date.earliest();
    String known =
        switch (date.precision()) {
          case DECADE -> day.getYear() + "–" + date.latest().getYear();
          case YEAR -> Integer.toString(day.getYear());
          case MONTH -> DateTimeFormatter.ofPattern("LLLL y", words.language()).format(day);
          case DAY ->
              DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                  .withLocale(words.language())
                  .format(day);
        };
    String near = date.approximate() ? words.of("about", known) : known;
    return date.uncertain() ? near + " (?)" : near;
  }

  String of(DateRange range) {
    String start = range.startDate().map(this::of).orElse("?");
    String end = range.endDate().map(this::of).orElse("?");
    if (range.end() == DateRange.Unstated.OPEN) {
      return range.start() == DateRange.Unstated.OPEN ? "…" : words.of("since", start);
    }
    return range.start() == DateRange.Unstated.OPEN ? words.of("until", end) : start + " – " + end;
  }

  /** Since when, as far as it is stated: the period, else the day of joining. */
  Optional<String> of(Membership membership) {
    return membership
        .getPeriod()
        .map(this::of)
        .or(() -> membership.getJoined().map(joined -> words.of("joined", of(joined))));
  }
}
