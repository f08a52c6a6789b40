package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Place;
import org.civilsociety.Quantity;
import org.civilsociety.Scope;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;

/** Values of the model as texts for a reader. */
final class Values {

  private final Words words;
  private final DateWords dates;
  private final Locale reader;

  Values(Words words, Locale reader) {
    this.words = words;
    this.dates = new DateWords(words);
    this.reader = reader;
  }

  /** A remark in the words of the page. */
  Shown own(String text) {
    return Shown.of(text, words.language());
  }

  Shown word(String key, String... parts) {
    return own(words.of(key, parts));
  }

  Shown word(Enum<?> choice) {
    return own(words.of(choice));
  }

  Shown kind(String group, String kind) {
    return words.find(group + "." + kind).map(this::own).orElseGet(() -> Shown.of(kind));
  }

  Shown property(String name) {
    return words.find(name).map(this::own).orElseGet(() -> Shown.of(name));
  }

  Shown yesOrNo(boolean value) {
    return word(value ? "yes" : "no");
  }

  Optional<Shown> text(LocalizedText text) {
    return Shown.of(text, reader);
  }

  Shown date(PartialDate date) {
    return own(dates.of(date));
  }

  Optional<Shown> period(Optional<DateRange> period) {
    return period.map(range -> own(dates.of(range)));
  }

  DateWords dates() {
    return dates;
  }

  List<Shown> coded(LocalizedText label, List<Code> codes) {
    return Stream.concat(text(label).stream(), codes.stream().map(code -> Shown.of(code.text())))
        .toList();
  }

  Shown place(Place place) {
    List<Shown> parts = new ArrayList<>(coded(place.getName(), place.getCodes()));
    place.getCountry().ifPresent(country -> parts.add(country(country)));
    return Shown.joined(parts);
  }

  /** A country by its name, as Unicode's CLDR gives it; by its code where it gives none. */
  Shown country(CountryCode code) {
    Locale country = new Locale.Builder().setRegion(code.value()).build();
    return Shown.of(country.getDisplayCountry(words.language()), words.language());
  }

  Shown quantity(Quantity quantity) {
    return asOf(quantity, number(quantity));
  }

  Shown years(Quantity years) {
    return asOf(years, words.of("years", number(years)));
  }

  private String number(Quantity quantity) {
    return words.of(quantity.getBound(), quantity.getNumber().toPlainString());
  }

  private Shown asOf(Quantity quantity, String text) {
    return own(quantity.getAsOf().map(day -> words.of("asOf", text, dates.of(day))).orElse(text));
  }

  Shown theme(Theme theme) {
    List<Shown> parts = new ArrayList<>(coded(theme.getLabel(), theme.getCodes()));
    if (theme.isPrimary()) {
      parts.add(word("primary"));
    }
    return Shown.joined(parts);
  }

  Shown targetGroup(TargetGroup group) {
    return Shown.joined(coded(group.getLabel(), group.getCodes()));
  }

  /** How a group is meant, each remark on its own. */
  List<Shown> remarks(TargetGroup group) {
    return Stream.concat(
            group.getRole().stream().map(this::word),
            group.isPriority() ? Stream.of(word("priority")) : Stream.empty())
        .toList();
  }

  /** The words of the source, and the level, where it says something else. */
  Shown scope(Scope scope) {
    Optional<Shown> label = text(scope.getLabel());
    Stream<Shown> level =
        scope.getLevel().stream()
            .map(this::word)
            .filter(word -> label.filter(words -> words.text().equals(word.text())).isEmpty());
    return Shown.joined(Stream.concat(label.stream(), level).toList());
  }
}
