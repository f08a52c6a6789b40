package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;

class FactoriesTest {

  @Test
  void makeWhatHasALabelOrNameInOneLanguage() {
    LocalizedText label = LocalizedText.of("ar", "السلم الأهلي");

    assertThat(Activity.of("ar", "السلم الأهلي").getName()).isEqualTo(label);
    assertThat(Classification.of("ar", "السلم الأهلي").getLabel()).isEqualTo(label);
    assertThat(Place.of("ar", "السلم الأهلي").getName()).isEqualTo(label);
    assertThat(TargetGroup.of("ar", "السلم الأهلي").getLabel()).isEqualTo(label);
    assertThat(Theme.of("ar", "السلم الأهلي").getLabel()).isEqualTo(label);
    assertThat(Party.named("ar", "السلم الأهلي").getName()).isEqualTo(label);
  }

  @Test
  void makeNamesWithAndWithoutLanguage() {
    Name name = Name.in("fr", "Société", Name.Kind.LEGAL, Name.Kind.DISPLAY);

    assertThat(name.getLanguage()).contains(LanguageTag.parse("fr"));
    assertThat(name.getKinds()).containsExactly(Name.Kind.DISPLAY, Name.Kind.LEGAL);
    assertThat(Name.of("MIFTAH").getLanguage()).isEmpty();
  }

  @Test
  void makePartiesOfTheThreeKinds() {
    assertThat(Party.reference("miftah").getId()).isEqualTo(RecordId.parse("miftah"));
    assertThat(Party.unnamed()).isEqualTo(new UnnamedPartyBuilder().build());
    assertThatIllegalArgumentException().isThrownBy(() -> Party.reference("two words"));
  }

  @Test
  void makeContactPointsThatWereFilledInOrLeftBlank() {
    assertThat(ContactPoint.of(ContactPoint.EMAIL, "info@example.org").getValue())
        .contains("info@example.org");
    assertThat(ContactPoint.blank(ContactPoint.FAX).getKind()).isEqualTo("fax");
    assertThat(ContactPoint.blank(ContactPoint.FAX).getValue()).isEmpty();
  }

  @Test
  void makeIdentifiersThatKeepSchemeAndValueApart() {
    Identifier identifier = Identifier.of("CN-53-CR", "12-3");

    assertThat(identifier.getScheme()).isEqualTo("CN-53-CR");
    assertThat(identifier.getValue()).isEqualTo("12-3");
    assertThat(identifier.joined()).isEqualTo("CN-53-CR-12-3");
    assertThat(identifier.isPreferred()).isFalse();
  }

  @Test
  void makeLinksScopesAndVerbatims() {
    WebAddress address = WebAddress.parse("https://example.org");

    assertThat(Link.of(Link.WEBSITE, address).getAddress()).contains(address);
    assertThat(Scope.of(Scope.Level.LOCAL).getLevel()).contains(Scope.Level.LOCAL);
    assertThat(Verbatim.of("joined", "05.04.2016").getProperty()).isEqualTo("joined");
    assertThat(Verbatim.of("joined", "05.04.2016").getText()).isEqualTo("05.04.2016");
  }

  @Test
  void giveTheCommonClassificationsInFourLanguages() {
    assertThat(
            List.of(
                Classifications.ASSOCIATION,
                Classifications.FOUNDATION,
                Classifications.NETWORK,
                Classifications.NETWORK_OF_NETWORKS,
                Classifications.COALITION))
        .doesNotHaveDuplicates()
        .allSatisfy(
            classification ->
                assertThat(classification.getLabel().texts().keySet())
                    .extracting(LanguageTag::value)
                    .containsExactly("en", "ar", "fr", "es"));
  }

  @Test
  void leaveALineForTheLog() {
    assertThat(
            new OrganizationBuilder()
                .id(RecordId.parse("miftah"))
                .addName(Name.of("MIF\nTAH"))
                .build())
        .hasToString("Organization(miftah, MIF\\nTAH)");
    assertThat(new DirectoryBuilder().build()).hasToString("Directory()");
    assertThat(Theme.of("ar", "سلام")).hasToString("Theme(سلام)");
  }

  @Test
  void makeADirectoryOfRecords() {
    Organization organization = new OrganizationBuilder().addName(Name.of("Amal")).build();
    Coalition coalition = new CoalitionBuilder().addName(Name.of("Réseau")).build();
    Membership membership =
        new MembershipBuilder().member(Party.unnamed()).organization(Party.unnamed()).build();
    Directory header = new DirectoryBuilder().title(LocalizedText.of("ar", "دليل")).build();

    Directory directory =
        Directory.of(List.of(membership, header, coalition, organization, organization));
    assertThat(directory.getTitle()).isEqualTo(header.getTitle());
    assertThat(directory.getOrganizations()).containsExactly(organization, organization);
    assertThat(directory.getCoalitions()).containsExactly(coalition);
    assertThat(directory.getMemberships()).containsExactly(membership);
    assertThat(Directory.of(List.of(directory))).isEqualTo(directory);
    assertThat(Directory.of(List.of())).isEqualTo(new DirectoryBuilder().build());
  }

  @Test
  void makeNoDirectoryOfTwoOrOfAPart() {
    Directory directory = new DirectoryBuilder().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Directory.of(List.of(directory, directory)))
        .withMessageContaining("or one directory");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Directory.of(List.of(ContactPoint.blank(ContactPoint.FAX))))
        .withMessageContaining("must be an organization, coalition or membership");
  }
}
