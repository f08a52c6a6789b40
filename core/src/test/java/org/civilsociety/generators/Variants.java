package org.civilsociety.generators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;

/** What several sources may say of one organization: alike, but not the same. */
public final class Variants {

  private final Random random;

  private Variants(Random random) {
    this.random = random;
  }

  /** So many variants of one organization. */
  public static Arbitrary<List<Organization>> organizations(int number) {
    Arbitrary<Organization> organizations =
        Choice.weighted(
            Tuple.of(3, NearProfiles.organizations()),
            Tuple.of(1, ProfileGenerators.organizations()));
    return Combinators.combine(organizations, Arbitraries.longs().list().ofSize(number))
        .as(
            (organization, seeds) ->
                seeds.stream()
                    .map(seed -> (Organization) of(organization, new Random(seed)))
                    .toList());
  }

  /** A record of which some things are left out, changed, added or in another order. */
  public static Extensible of(Extensible record, Random random) {
    return new Variants(random).entity(record);
  }

  private boolean isOneOf(int chances) {
    return random.nextInt(chances) == 0;
  }

  private Extensible entity(Extensible entity) {
    EntityType<?> type = Model.typeOf(entity);
    Object builder = type.newBuilder();
    for (Attribute attribute : type.attributes()) {
      Optional<Object> value = attribute.value(entity);
      if (value.isPresent() && (attribute.isRequired() || !isOneOf(8))) {
        attribute.set(builder, isOneOf(2) ? changed(value.get()) : value.get());
      }
    }
    if (!isOneOf(8)) {
      type.setExtensions(
          builder,
          isOneOf(16)
              ? entity.getExtensions().with("logo", new ExtensionValue.Numeral("7"))
              : entity.getExtensions());
    }
    return type.build(builder);
  }

  private Object changed(Object value) {
    if (value instanceof Extensible entity) {
      return entity(entity);
    }
    if (value instanceof Collection<?> values) {
      return list(values);
    }
    if (value instanceof LocalizedText text) {
      return text(text);
    }
    if (value instanceof String text) {
      return word(text);
    }
    if (value instanceof PartialDate date) {
      return date(date);
    }
    return value instanceof DateRange range
        ? new DateRange(end(range.start()), end(range.end()))
        : value;
  }

  private List<Object> list(Collection<?> values) {
    List<Object> changed = new ArrayList<>();
    for (Object value : values) {
      if (!isOneOf(6)) {
        changed.add(isOneOf(2) ? changed(value) : value);
      }
      if (isOneOf(8)) {
        changed.add(changed(value));
      }
    }
    if (isOneOf(3)) {
      Collections.shuffle(changed, random);
    }
    return changed;
  }

  private LocalizedText text(LocalizedText text) {
    LocalizedText changed = LocalizedText.empty();
    for (LanguageTag language : text.texts().keySet()) {
      String said = text.in(language).orElseThrow();
      if (!isOneOf(6)) {
        LanguageTag other = isOneOf(6) ? LanguageTag.UNDETERMINED : language;
        changed = changed.with(other, isOneOf(3) ? word(said) : said);
      }
    }
    return isOneOf(6) ? changed.with("fr", "Les jeunes") : changed;
  }

  private String word(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.replace(' ', '-');
      case 2 -> text + ", فلسطين";
      default -> text + " 2";
    };
  }

  private PartialDate date(PartialDate date) {
    int year = Math.max(date.earliest().getYear(), 10);
    return switch (random.nextInt(6)) {
      case 0 -> PartialDate.ofDecade(year / 10 * 10);
      case 1 -> PartialDate.of(year);
      case 2 -> PartialDate.of(year, date.earliest().getMonthValue());
      case 3 -> PartialDate.from(date.latest());
      case 4 -> date.asUncertain();
      default -> PartialDate.of(year - 1);
    };
  }

  private DateRange.End end(DateRange.End end) {
    if (isOneOf(3)) {
      return isOneOf(2) ? DateRange.Unstated.UNKNOWN : DateRange.Unstated.OPEN;
    }
    return end instanceof DateRange.Known known && isOneOf(2)
        ? new DateRange.Known(date(known.date()))
        : end;
  }
}
