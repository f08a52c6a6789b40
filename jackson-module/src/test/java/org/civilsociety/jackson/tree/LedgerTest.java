package org.civilsociety.jackson.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;

/** What is told of the fields of a source. */
final class LedgerTest {

  private static final int MANY = 10_000;

  private static Extensions wide(String name) {
    ExtensionValue zero = new ExtensionValue.Numeral("0");
    return Extensions.empty()
        .with(name, new ExtensionValue.Listing(Collections.nCopies(MANY, zero)));
  }

  private static long characters(List<FieldFate> fields) {
    return fields.stream()
        .mapToLong(
            field ->
                field.source().length()
                    + field.target().map(String::length).orElse(0)
                    + field.note().length()
                    + field.value().length())
        .sum();
  }

  @Test
  void doesNotRepeatALongNameForEachFieldWithin() {
    String name = "k".repeat(40_000);
    Ledger kept = new Ledger(wide(name));
    TargetObject.root().keep("x", kept.root());

    assertThat(characters(kept.report().fields())).isLessThan(2L * name.length() + 100);
    assertThat(characters(new Ledger(wide(name)).report().fields()))
        .isLessThan(name.length() + 100);
  }

  @Test
  void doesNotRepeatManyNamesForEachFieldWithin() {
    Extensions deep = wide("k");
    for (int i = 0; i < 90; i++) {
      deep = Extensions.empty().with("k".repeat(100), deep);
    }

    assertThat(characters(new Ledger(deep).report().fields())).isLessThan(1_000);
  }

  @Test
  void tellsOfEachFieldWithinAShortPlace() {
    assertThat(new Ledger(wide("k".repeat(200))).report().fields()).hasSize(MANY);
  }

  @Test
  void tellsOfEachOfAFewFieldsHoweverLongTheirPlaceIs() {
    String name = "k".repeat(1_000);
    Extensions few = Extensions.empty().with("a", Extensions.empty()).with("b", Extensions.empty());

    assertThat(new Ledger(Extensions.empty().with(name, few)).report().fields())
        .extracting(FieldFate::source)
        .containsExactly("/" + name + "/a", "/" + name + "/b");
  }

  @Test
  void tellsOfAPartThatSomethingIsSaidOfHoweverLongItsPlaceIs() {
    String name = "k".repeat(1_000);
    Extensions object = wide("a").with("b", new ExtensionValue.Flag(false));
    Ledger ledger = new Ledger(Extensions.empty().with(name, object));
    SourceField named = ledger.root().member(name).orElseThrow();
    named.member("b").orElseThrow().dropped("is false");

    assertThat(ledger.report().fields())
        .extracting(FieldFate::fate, FieldFate::source, FieldFate::note)
        .containsExactly(
            tuple(Fate.DROPPED, "/" + name + "/a", "has no place in the result"),
            tuple(Fate.DROPPED, "/" + name + "/b", "is false"));
  }
}
