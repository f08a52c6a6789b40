package org.civilsociety.generators;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.NamedParty;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.UnnamedParty;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** Parties, and what tells how many they are and by what they are registered. */
public final class PartyGenerators {

  private PartyGenerators() {}

  /** Quantities with every bound, from zero to the greatest number. */
  public static Arbitrary<Quantity> quantities() {
    return Builders.withBuilder(QuantityBuilder::new)
        .use(Arbitraries.of(Quantity.Bound.class))
        .in(QuantityBuilder::bound)
        .use(numbers())
        .in(QuantityBuilder::number)
        .use(Sometimes.maybe(DateGenerators.partialDates()))
        .in(QuantityBuilder::asOf)
        .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
        .in(QuantityBuilder::extensions)
        .build(QuantityBuilder::build)
        .withoutEdgeCases();
  }

  /** Identifiers in known and unknown schemes. */
  public static Arbitrary<Identifier> identifiers() {
    return Sometimes.orEmpty(
        new IdentifierBuilder().build(),
        Builders.withBuilder(IdentifierBuilder::new)
            .use(
                Choice.of(
                    Arbitraries.of("XI-ROR", "GB-CHC", "PS-MOI", "CN-53-CR"),
                    TextGenerators.texts()))
            .in(IdentifierBuilder::scheme)
            .use(Sometimes.maybe("", TextGenerators.texts()))
            .in(IdentifierBuilder::value)
            .use(Sometimes.maybe(false, Arbitraries.just(true)))
            .in(IdentifierBuilder::preferred)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(IdentifierBuilder::extensions)
            .build(IdentifierBuilder::build));
  }

  /** References to records, there or not. */
  public static Arbitrary<PartyReference> partyReferences() {
    return Builders.withBuilder(PartyReferenceBuilder::new)
        .use(ValueGenerators.recordIds())
        .in(PartyReferenceBuilder::id)
        .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
        .in(PartyReferenceBuilder::label)
        .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
        .in(PartyReferenceBuilder::extensions)
        .build(PartyReferenceBuilder::build)
        .withoutEdgeCases();
  }

  /** Parties that are no record. */
  public static Arbitrary<NamedParty> namedParties() {
    return Sometimes.orEmpty(
        new NamedPartyBuilder().build(),
        Builders.withBuilder(NamedPartyBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(NamedPartyBuilder::name)
            .use(Sometimes.few(identifiers()))
            .in(NamedPartyBuilder::identifiers)
            .use(Sometimes.maybe(Arbitraries.of(NamedParty.Kind.class)))
            .in(NamedPartyBuilder::kind)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(NamedPartyBuilder::extensions)
            .build(NamedPartyBuilder::build));
  }

  /** Parties that the source does not name. */
  public static Arbitrary<UnnamedParty> unnamedParties() {
    return Sometimes.orEmpty(
        new UnnamedPartyBuilder().build(),
        Builders.withBuilder(UnnamedPartyBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(UnnamedPartyBuilder::description)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(UnnamedPartyBuilder::reason)
            .use(Sometimes.maybe(quantities()))
            .in(UnnamedPartyBuilder::count)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(UnnamedPartyBuilder::extensions)
            .build(UnnamedPartyBuilder::build));
  }

  /** Parties of the three kinds. */
  public static Arbitrary<Party> parties() {
    return Choice.of(partyReferences(), namedParties(), unnamedParties());
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Choice.of(
        Arbitraries.integers().between(0, 5_000).map(BigDecimal::valueOf),
        Combinators.combine(
                Arbitraries.longs().between(0, 999_999_999_999_999_999L),
                Arbitraries.integers().between(0, Quantity.MAX_DECIMAL_PLACES))
            .as(BigDecimal::valueOf),
        Arbitraries.of("0", "0.000000000", "1.50", "1.5", "999999999999999999.999999999")
            .map(BigDecimal::new));
  }
}
