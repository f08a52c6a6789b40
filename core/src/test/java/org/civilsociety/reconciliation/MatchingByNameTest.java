package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Entries.ar;
import static org.civilsociety.reconciliation.Entries.fr;
import static org.civilsociety.reconciliation.Entries.id;
import static org.civilsociety.reconciliation.Entries.match;
import static org.civilsociety.reconciliation.Entries.membership;
import static org.civilsociety.reconciliation.Entries.objective;
import static org.civilsociety.reconciliation.Entries.organization;
import static org.civilsociety.reconciliation.Entries.place;
import static org.civilsociety.reconciliation.Entries.women;

import java.util.List;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Link;
import org.civilsociety.LinkBuilder;
import org.civilsociety.Name;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.Scope;
import org.civilsociety.ScopeBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingByNameTest {

  private static Link link(String kind, String address) {
    return new LinkBuilder().kind(kind).address(WebAddress.parse(address)).build();
  }

  private static Officer officer(String name, String role) {
    return new OfficerBuilder().name(name).role(LocalizedText.of("es", role)).build();
  }

  private static Relationship parent(Party party) {
    return new RelationshipBuilder().kind(Relationship.PARENT).party(party).build();
  }

  static List<Entries> byName() {
    return List.of(
        Entries.same(
            Match.NAME,
            organization().addNames(Name.in("ar", "مفتاح"), Name.in("en", "MIFTAH")).build(),
            organization().addName(Name.in("fr", "Miftah")).build()),
        Entries.same(Match.NAME, Name.in("fr", "Réseau-paix"), Name.in("fr", "RÉSEAU PAIX")),
        Entries.same(Match.NAME, Name.in("fr", "Miftah"), Name.of("MIFTAH")),
        Entries.different(Name.in("fr", "Miftah"), Name.in("es", "Miftah")),
        Entries.same(
            Match.NAME,
            new ClassificationBuilder().label(fr("Réseau")).build(),
            new ClassificationBuilder().label(LocalizedText.of("und", "réseau")).build()),
        Entries.same(
            Match.NAME,
            Theme.of("es", "Paz"),
            new ThemeBuilder().label(LocalizedText.of("es", "paz")).primary(true).build()),
        Entries.same(Match.NAME, Place.of("ar", "غزة"), place("غزة", "PS")),
        Entries.different(place("غزة", "PS"), place("غزة", "EG")),
        Entries.same(
            Match.NAME,
            new ExperienceBuilder().theme(fr("Paix")).build(),
            new ExperienceBuilder().theme(fr("paix")).build()),
        Entries.same(Match.NAME, women(), women(TargetGroup.Role.BENEFICIARY)),
        Entries.different(women(TargetGroup.Role.AUDIENCE), women(TargetGroup.Role.BENEFICIARY)),
        Entries.same(
            Match.NAME,
            new ScopeBuilder().label(ar("الضفة الغربية")).build(),
            new ScopeBuilder().label(ar("الضفة الغربية")).level(Scope.Level.SUBNATIONAL).build()),
        Entries.same(
            Match.NAME,
            Activity.of("es", "Diálogo"),
            new ActivityBuilder()
                .name(LocalizedText.of("es", "diálogo"))
                .description(fr("Oui."))
                .build()),
        Entries.same(
            Match.NAME,
            new ActivityBuilder().description(fr("On parle.")).build(),
            new ActivityBuilder().name(ar("حوار")).description(fr("On parle")).build()),
        Entries.same(
            Match.NAME,
            objective().name(ar("السلم الأهلي")).build(),
            objective().id(id("1")).name(ar("السلم الأهلي.")).build()),
        Entries.same(
            Match.NAME,
            objective().description(fr("La paix.")).build(),
            objective().name(ar("السلم")).description(fr("La paix")).build()),
        Entries.same(Match.NAME, Party.named("fr", "Pal Think"), Party.named("ar", "PAL THINK")),
        Entries.same(
            Match.NAME,
            new PartyReferenceBuilder().id(id("p")).label(fr("Pal Think")).build(),
            Party.named("fr", "Pal Think")),
        Entries.same(
            Match.NAME,
            new UnnamedPartyBuilder().description(ar("مؤسسات")).build(),
            new UnnamedPartyBuilder().description(ar("مؤسسات")).reason(fr("?")).build()),
        Entries.same(
            Match.NAME,
            membership(Party.reference("a"), Party.reference("red")).build(),
            membership(Party.reference("a"), Party.reference("red")).role(fr("Membre")).build()),
        Entries.different(
            membership(Party.reference("a"), Party.reference("red"))
                .period(DateRange.parse("1998/2001"))
                .build(),
            membership(Party.reference("a"), Party.reference("red"))
                .period(DateRange.parse("2005/.."))
                .build()),
        Entries.different(
            membership(Party.reference("a"), Party.reference("red")).build(),
            membership(Party.reference("b"), Party.reference("red")).build()),
        Entries.same(
            Match.NAME,
            parent(Party.named("fr", "Oxfam")),
            new RelationshipBuilder().kind("Parent").party(Party.named("ar", "OXFAM")).build()),
        Entries.different(
            parent(Party.named("fr", "Oxfam")),
            new RelationshipBuilder().kind("child").party(Party.named("fr", "Oxfam")).build()),
        Entries.same(
            Match.NAME, officer("حنان عشراوي", "Directora"), officer("حنان عشراوي", "Presidenta")),
        Entries.same(
            Match.NAME,
            link("website", "https://miftah.org"),
            link("wikipedia", "https://miftah.org")),
        Entries.same(
            Match.NAME,
            ContactPoint.of("email", "info@miftah.org"),
            ContactPoint.of("Email", "info@miftah.org")),
        Entries.same(
            Match.NAME,
            ContactPoint.of(ContactPoint.TELEPHONE, "+970 2 298-9490"),
            ContactPoint.of(ContactPoint.TELEPHONE, "+97022989490")),
        Entries.same(
            Match.NAME,
            Link.of(Link.WEBSITE, WebAddress.parse("https://www.miftah.org/")),
            Link.of(Link.WEBSITE, WebAddress.parse("http://miftah.org"))),
        Entries.different(
            ContactPoint.of("email", "info@miftah.org"), ContactPoint.of("email", "a@miftah.org")),
        Entries.same(
            Match.NAME,
            new PostalAddressBuilder().addLine("P.O. Box 1").locality("رام الله").build(),
            new PostalAddressBuilder().addLines("P.O.", "BOX", "1").locality("رام الله").build()),
        Entries.different(
            new SourceBuilder().address(WebAddress.parse("https://a.example")).build(),
            new SourceBuilder().id(id("a")).address(WebAddress.parse("https://a.example")).build()),
        Entries.same(
            Match.NAME,
            new VerbatimBuilder().property("founded").text("عام 1998").build(),
            new VerbatimBuilder().property("founded").text("عام 1998").source(id("s")).build()),
        Entries.different(
            new VerbatimBuilder().property("founded").text("1998").source(id("s")).build(),
            new VerbatimBuilder().property("founded").text("1998").source(id("t")).build()));
  }

  @ParameterizedTest
  @MethodSource("byName")
  void takesTwoEntriesForOneByTheFirstRuleThatTheyFit(Entries entries) {
    assertThat(match(entries.left(), entries.right())).isEqualTo(entries.match());
    assertThat(match(entries.right(), entries.left())).isEqualTo(entries.match());
  }
}
