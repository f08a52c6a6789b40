package org.civilsociety.generators;

import static org.civilsociety.generators.Combinations.few;
import static org.civilsociety.generators.Combinations.lists;
import static org.civilsociety.generators.Combinations.optional;
import static org.civilsociety.generators.Combinations.parsed;
import static org.civilsociety.generators.Combinations.product;
import static org.civilsociety.generators.NearValues.ids;
import static org.civilsociety.generators.NearValues.labels;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.value.LocalizedText;

/** Few parties, so near to each other that each relation occurs among them. */
public final class NearParties {

  private NearParties() {}

  /** Parties of all kinds, with at most one identifier. */
  public static List<Party> parties() {
    List<Identifier> identifiers =
        List.of(
            Identifier.of("GB-CHC", "202918"),
            Identifier.of("GB-CHC", "210667"),
            new IdentifierBuilder().scheme("GB-CHC").value("202918").preferred(true).build());
    List<LocalizedText> labels = few(labels());
    List<Party> parties = new ArrayList<>();
    parties.addAll(
        product(
            labels,
            optional(identifiers),
            (name, identifier) ->
                new NamedPartyBuilder()
                    .name(name)
                    .identifiers(identifier.stream().toList())
                    .build()));
    parties.addAll(
        product(
            labels, ids(), (label, id) -> new PartyReferenceBuilder().id(id).label(label).build()));
    parties.addAll(
        product(
            labels,
            optional(
                List.of(
                    Quantity.of(Quantity.Bound.EXACTLY, 5),
                    Quantity.of(Quantity.Bound.EXACTLY, 6),
                    Quantity.of(Quantity.Bound.AT_LEAST, 5))),
            (text, count) -> new UnnamedPartyBuilder().description(text).count(count).build()));
    return parties;
  }

  /** Named parties with up to two identifiers. */
  public static List<Party> partiesWithIdentifiers() {
    List<Identifier> identifiers =
        List.of(
            Identifier.of("GB-CHC", "202918"),
            Identifier.of("PS-MOI", "1"),
            Identifier.of("PS-MOI", ""),
            new IdentifierBuilder().scheme("GB-CHC").value("202918").preferred(true).build());
    return product(
        parsed(language -> LocalizedText.of(language, "Pal Think"), "en", "und"),
        lists(identifiers),
        (name, ids) -> new NamedPartyBuilder().name(name).identifiers(ids).build());
  }
}
