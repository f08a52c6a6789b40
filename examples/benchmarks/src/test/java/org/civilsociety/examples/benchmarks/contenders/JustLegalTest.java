package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.function.Consumer;
import org.civilsociety.ContactPoint;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;

/** All ranked contenders pass what only just breaks no rule. */
class JustLegalTest {

  private static final Agreement AGREEMENT = new Agreement(Contenders.ranked(Kind.ORGANIZATION));

  @Test
  void listsOfTenThousand() {
    Link link = Link.of(Link.WEBSITE, WebAddress.parse("https://www.example.org"));

    assertAllPass(b -> b.links(Collections.nCopies(10_000, link)));
  }

  @Test
  void textsOfFiftyThousandCharacters() {
    assertAllPass(b -> b.vision(LocalizedText.of("ar", "ع".repeat(50_000))));
    assertAllPass(b -> b.addName(Name.of("😀".repeat(1_000))));
  }

  @Test
  void eightLevels() {
    assertAllPass(b -> b.addTargetGroup(including(8)));
  }

  private static TargetGroup including(int levels) {
    TargetGroupBuilder group = new TargetGroupBuilder().label(LocalizedText.of("en", "level"));
    return (levels == 1 ? group : group.addInclude(including(levels - 1))).build();
  }

  @Test
  void datesOfWhichNobodyIsCertain() {
    assertAllPass(b -> b.founded(PartialDate.parse("2999~")).dissolved(PartialDate.of(1990)));
  }

  @Test
  void charactersOfAllScripts() {
    assertAllPass(b -> b.addName(Name.of("a\u200F \u2067b\u2069 می\u200Cخواهم\n👩\u200D👧")));
  }

  @Test
  void displayNamesInSeveralLanguages() {
    assertAllPass(b -> b.addName(Name.in("fr", "Association", Name.Kind.DISPLAY)));
  }

  @Test
  void contactsWithALabel() {
    assertAllPass(
        b ->
            b.addContactPoint(ContactPoint.of("chat", "Tel.: 298 00 00"))
                .addContactPoint(ContactPoint.of("chat", "MAILTO:office@example.org")));
  }

  @Test
  void identifiersAsTheirAddresses() {
    assertAllPass(
        b ->
            b.addIdentifier(Identifier.of("xi-isni", "https://isni.org/isni/0000 0001 2281 955X/"))
                .addIdentifier(Identifier.of("ROR", "https://ror.org/05gq02987")));
  }

  private static void assertAllPass(Consumer<OrganizationBuilder> change) {
    AGREEMENT.valid(Breakage.organization("none", change).document());

    assertThat(AGREEMENT.differences()).isEmpty();
  }
}
