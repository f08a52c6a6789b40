package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Coalition;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;

/** Whatever the profile, hostile or not, valid or broken in many ways. */
@Domain(CivilSocietyDomain.class)
class AgreementLawsTest {

  private static final List<Contender<?>> OF_ORGANIZATIONS = readersOf(Kind.ORGANIZATION);
  private static final List<Contender<?>> OF_COALITIONS = readersOf(Kind.COALITION);

  @Property(tries = 200)
  void allFindTheSameInAnOrganization(@ForAll Organization organization) {
    assertThat(differences(OF_ORGANIZATIONS, organization)).isEmpty();
  }

  @Property(tries = 200)
  void allFindTheSameInACoalition(@ForAll Coalition coalition) {
    assertThat(differences(OF_COALITIONS, coalition)).isEmpty();
  }

  /** All but fastjson2: it cannot read a name with an escape and a character beyond U+FFFF. */
  private static List<Contender<?>> readersOf(Kind kind) {
    return Contenders.ranked(kind).stream()
        .filter(contender -> !(contender instanceof FastjsonRecords))
        .toList();
  }

  private static List<String> differences(List<Contender<?>> contenders, Profile profile) {
    Agreement agreement = new Agreement(contenders);
    Document document = Document.of("generated", profile);
    agreement.same(
        Document.of(
            new String(document.json(), StandardCharsets.UTF_8), document.kind(), document.json()));
    return agreement.differences();
  }
}
