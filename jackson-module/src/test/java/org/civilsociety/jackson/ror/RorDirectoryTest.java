package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

class RorDirectoryTest {

  private static Organization organization(String rorId) {
    return RorWriteTest.complete().id(RecordId.parse("https://ror.org/" + rorId)).build();
  }

  private static Coalition coalition() {
    return new CoalitionBuilder().from((Profile) organization("0bcdefg34")).build();
  }

  /** Two that can be written, around one that cannot, and what is not of ROR. */
  private static Directory directory() {
    return new DirectoryBuilder()
        .title(LocalizedText.of("ar", "دليل"))
        .addOrganization(organization("0abcdef12"))
        .addOrganization(new OrganizationBuilder().id(RecordId.parse("red")).build())
        .addCoalition(coalition())
        .addMembership(
            new MembershipBuilder()
                .member(Party.reference("https://ror.org/0abcdef12"))
                .organization(Party.reference("https://ror.org/0bcdefg34"))
                .build())
        .build();
  }

  @Test
  void writesAListOfTheRecordsThatCanBeWritten() {
    ExtensionValue first =
        Documents.tree(Ror.write(organization("0abcdef12")).result().orElseThrow());
    ExtensionValue second = Documents.tree(Ror.write(coalition()).result().orElseThrow());
    Conversion<Optional<String>> written = Ror.write(directory());
    assertThat(written.result().map(Documents::tree))
        .contains(new ExtensionValue.Listing(List.of(first, second)));
    assertThat(written.result().orElseThrow())
        .startsWith("[\n  {\n    \"admin\"")
        .doesNotEndWith("\n");
  }

  @Test
  void saysWhereEachFieldStandsInTheList() {
    Conversion<Optional<String>> written = Ror.write(directory());
    ExtensionValue list = Documents.tree(written.result().orElseThrow());
    assertThat(written.losses().fields())
        .filteredOn(field -> field.source().endsWith("/names/0/text"))
        .extracting(FieldFate::source, FieldFate::target)
        .containsExactly(
            tuple("/organizations/0/names/0/text", Optional.of("/0/names/0/value")),
            tuple("/coalitions/0/names/0/text", Optional.of("/1/names/0/value")));
    for (FieldFate field : written.losses().fields()) {
      field.target().ifPresent(target -> assertThat(Documents.at(list, target)).isNotNull());
    }
  }

  @Test
  void saysWhyEverythingElseIsDropped() {
    assertThat(Ror.write(directory()).losses().text())
        .contains("DROPPED 1 × /title/ar: ROR has records of organizations, and nothing else\n")
        .contains("DROPPED 1 × /memberships/*/member/reference/id: ROR has records of")
        .contains("DROPPED 1 × /organizations/*/id: is not written, for ROR demands more\n");
  }

  @Test
  void saysInWhichRecordSomethingIsMissing() {
    List<Problem> alone = Ror.write(directory().getOrganizations().get(1)).problems();
    assertThat(alone).isNotEmpty();
    assertThat(Ror.write(directory()).problems())
        .isEqualTo(
            alone.stream()
                .map(
                    problem ->
                        problem.at(
                            JsonPointer.compile("/organizations/1" + problem.pointer()),
                            Optional.empty()))
                .toList());
  }

  @Test
  void namesSoManyProblemsAndCountsTheOthers() {
    DirectoryBuilder many = new DirectoryBuilder();
    for (int i = 0; i < 500; i++) {
      many.addOrganization(new OrganizationBuilder().build());
    }
    int ofOne = Ror.write(new OrganizationBuilder().build()).problems().size();
    Conversion<Optional<String>> written = Ror.write(many.build());
    assertThat(written.problems()).hasSize(1_000);
    assertThat(written.more()).isEqualTo(500 * ofOne - 1_000);
  }

  @Test
  void writesNothingWhereThereIsNoRecord() {
    assertThat(Ror.write(new DirectoryBuilder().build()).result()).isEmpty();
    assertThat(
            Ror.write(
                    new DirectoryBuilder()
                        .addOrganization(new OrganizationBuilder().build())
                        .build())
                .result())
        .isEmpty();
  }

  @Test
  void readsBackWhatItWrites() {
    Directory read = Ror.read(Input.of(Ror.write(directory()).result().orElseThrow())).result();
    assertThat(read.getOrganizations())
        .extracting(Organization::getId)
        .containsExactly(
            Optional.of(RecordId.parse("https://ror.org/0abcdef12")),
            Optional.of(RecordId.parse("https://ror.org/0bcdefg34")));
  }

  @Property(tries = 50)
  @Domain(CivilSocietyDomain.class)
  @Domain(DomainContext.Global.class)
  void saysOnceWhatBecomesOfEveryField(@ForAll Directory directory) {
    assertThat(Ror.write(directory).losses().fields())
        .extracting(FieldFate::source)
        .containsExactlyElementsOf(
            new Ledger(NativeDocument.of(directory))
                .report().fields().stream().map(FieldFate::source).toList());
  }

  @Property(tries = 50)
  @Domain(CivilSocietyDomain.class)
  @Domain(DomainContext.Global.class)
  void saysOfEachProfileWhatIsSaidOfItAlone(@ForAll Directory directory) {
    List<String> alone =
        Stream.<Profile>concat(
                directory.getOrganizations().stream(), directory.getCoalitions().stream())
            .flatMap(profile -> Ror.write(profile).losses().fields().stream())
            .map(field -> field.source() + field.fate() + field.note())
            .toList();
    assertThat(Ror.write(directory).losses().fields())
        .filteredOn(field -> field.source().matches("(?s)/(organizations|coalitions)/[0-9]+.*"))
        .extracting(
            field ->
                field.source().replaceFirst("/(organizations|coalitions)/[0-9]+", "")
                    + field.fate()
                    + field.note())
        .isEqualTo(alone);
  }
}
