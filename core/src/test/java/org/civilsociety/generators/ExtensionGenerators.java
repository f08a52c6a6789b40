package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** Members that the model does not know; none has the name of a member that it does know. */
public final class ExtensionGenerators {

  private static final int LEVELS = 3;

  private static final Arbitrary<Extensions> EXTENSIONS = members(extensionValues(LEVELS));

  private ExtensionGenerators() {}

  /** No, one or two unknown members. */
  public static Arbitrary<Extensions> extensions() {
    return EXTENSIONS;
  }

  /** Values of every kind, lists and objects within one another. */
  public static Arbitrary<ExtensionValue> extensionValues() {
    return extensionValues(LEVELS);
  }

  /** Numbers as they may be written. */
  public static Arbitrary<ExtensionValue.Numeral> numerals() {
    return Choice.weighted(
            Tuple.of(
                4,
                Arbitraries.of(
                    "0",
                    "-0",
                    "1.50",
                    "1.5",
                    "-1.50",
                    "6E23",
                    "6.02e+23",
                    "1e-400",
                    "1E400",
                    "0.1",
                    "-0.0",
                    "1.0",
                    "9007199254740993",
                    "18446744073709551616",
                    "0.30000000000000004",
                    "1".repeat(200),
                    "0." + "3".repeat(200))),
            Tuple.of(1, Arbitraries.longs().map(String::valueOf)),
            Tuple.of(1, Arbitraries.bigDecimals().ofScale(5).map(d -> d.toPlainString())))
        .map(ExtensionValue.Numeral::new);
  }

  private static Arbitrary<ExtensionValue> extensionValues(int levels) {
    Arbitrary<ExtensionValue> simple =
        Choice.of(
            TextGenerators.texts().map(ExtensionValue.Text::new),
            numerals(),
            Arbitraries.of(true, false).map(ExtensionValue.Flag::new),
            Arbitraries.just(ExtensionValue.Null.NULL));
    if (levels == 0) {
      return simple;
    }
    Arbitrary<ExtensionValue> inner = extensionValues(levels - 1);
    return Choice.weighted(
        Tuple.of(4, simple),
        Tuple.of(1, inner.list().ofMaxSize(2).map(ExtensionValue.Listing::new)),
        Tuple.of(1, members(inner)));
  }

  private static Arbitrary<Extensions> members(Arbitrary<ExtensionValue> values) {
    return Choice.maps(names(), values, 2).map(Extensions::new);
  }

  private static Arbitrary<String> names() {
    return Choice.weighted(
        Tuple.of(3, Arbitraries.of("x-staff", "x-budget", "ميزانية", "x-année", "x-😀")),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of("x-", "حقل-"), TextGenerators.texts())
                .as(String::concat)));
  }
}
