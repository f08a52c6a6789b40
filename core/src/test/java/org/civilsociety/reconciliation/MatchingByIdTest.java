package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Entries.ar;
import static org.civilsociety.reconciliation.Entries.fr;
import static org.civilsociety.reconciliation.Entries.id;
import static org.civilsociety.reconciliation.Entries.match;
import static org.civilsociety.reconciliation.Entries.membership;
import static org.civilsociety.reconciliation.Entries.objective;
import static org.civilsociety.reconciliation.Entries.organization;

import java.util.List;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.value.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingByIdTest {

  static List<Entries> byId() {
    return List.of(
        Entries.same(
            Match.ID,
            organization().id(id("مفتاح")).addName(Name.of("MIFTAH")).build(),
            organization().id(id("مفتاح")).addName(Name.of("PASSIA")).build()),
        Entries.same(
            Match.ID,
            membership(Party.named("fr", "A"), Party.named("fr", "B")).id(id("m")).build(),
            membership(Party.named("fr", "C"), Party.named("fr", "D")).id(id("m")).build()),
        Entries.same(
            Match.ID,
            objective().id(id("1")).name(ar("السلام")).build(),
            objective().id(id("1")).name(ar("العدل")).build()),
        Entries.same(
            Match.ID,
            new SourceBuilder().id(id("site")).title(fr("Site")).build(),
            new SourceBuilder().id(id("site")).title(fr("Registre")).build()),
        Entries.same(
            Match.ID,
            Party.reference("red"),
            new PartyReferenceBuilder().id(id("red")).label(ar("شبكة")).build()),
        Entries.different(objective().id(id("1")).build(), objective().id(id("2")).build()));
  }

  static List<Entries> byIdentifier() {
    Code sdg = Code.parse("sdg:16");
    List<Identifier> ids = List.of(Identifier.of("GB-CHC", "202918"));
    return List.of(
        Entries.same(
            Match.IDENTIFIER,
            organization().identifiers(ids).build(),
            organization().addIdentifier(Identifier.of("gb chc", "202918")).build()),
        Entries.same(
            Match.IDENTIFIER,
            new NamedPartyBuilder().name(ar("أوكسفام")).identifiers(ids).build(),
            new NamedPartyBuilder().name(fr("Oxfam")).identifiers(ids).build()),
        Entries.same(
            Match.IDENTIFIER, Identifier.of("GB-CHC", "202918"), Identifier.of("gb-chc", "202918")),
        Entries.same(
            Match.IDENTIFIER,
            new ClassificationBuilder().label(ar("شبكة")).addCode(sdg).build(),
            new ClassificationBuilder().label(fr("réseau")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new ThemeBuilder().label(ar("السلام")).addCode(sdg).build(),
            new ThemeBuilder().label(fr("paix")).addCodes(Code.parse("dac:1"), sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new PlaceBuilder().name(ar("القدس")).addCode(sdg).build(),
            new PlaceBuilder().name(fr("Jérusalem")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new ExperienceBuilder().theme(ar("السلام")).addCode(sdg).build(),
            new ExperienceBuilder().theme(fr("paix")).addCode(sdg).build()),
        Entries.same(
            Match.IDENTIFIER,
            new TargetGroupBuilder().label(fr("femmes")).addCode(sdg).build(),
            new TargetGroupBuilder().label(ar("نساء")).addCode(sdg).build()),
        Entries.different(
            new TargetGroupBuilder().role(TargetGroup.Role.AUDIENCE).addCode(sdg).build(),
            new TargetGroupBuilder().role(TargetGroup.Role.PERFORMER).addCode(sdg).build()));
  }

  @ParameterizedTest
  @MethodSource({"byId", "byIdentifier"})
  void takesTwoEntriesForOneByTheFirstRuleThatTheyFit(Entries entries) {
    assertThat(match(entries.left(), entries.right())).isEqualTo(entries.match());
    assertThat(match(entries.right(), entries.left())).isEqualTo(entries.match());
  }
}
