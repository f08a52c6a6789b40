package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.csv.CsvTables.Separator;
import org.civilsociety.jackson.csv.CsvTables.Style;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

final class WritingTest {

  private static Conversion<Map<Table, String>> write(Organization... organizations) {
    return CsvTables.write(new DirectoryBuilder().addOrganizations(organizations).build());
  }

  private static String profiles(Organization... organizations) {
    return write(organizations).result().getOrDefault(Table.PROFILES, "");
  }

  private static OrganizationBuilder organization(String id) {
    return new OrganizationBuilder().id(RecordId.parse(id));
  }

  @Test
  void guardsWhatASpreadsheetWouldRun() {
    String table =
        profiles(
            organization("-")
                .addName(Name.in("fr", "=1+1"))
                .addName(Name.in("es", "a;=1"))
                .addContactPoint(ContactPoint.of(ContactPoint.TELEPHONE, "+970 2"))
                .extensions(Extensions.empty().with("@x", new ExtensionValue.Text("'=1")))
                .build());
    assertThat(table.lines())
        .containsExactly(
            "kind,id,name[fr],name[es],contact.telephone,'@x",
            "organization,'-,'=1+1,a;'=1,'+970 2,''=1");
  }

  @Test
  void writesTheSeparatorAndTheMarkThatAreAskedFor() {
    Directory directory =
        new DirectoryBuilder()
            .addCoalition(new CoalitionBuilder().addName(Name.of("a,b;c")).build())
            .build();
    assertThat(CsvTables.write(directory, new Style(Separator.SEMICOLON, true)).result())
        .containsEntry(Table.PROFILES, "\uFEFFkind;name\r\ncoalition;\"a,b;c\"\r\n");
  }

  @Test
  void quotesHeadingsThatOtherSeparatorsWouldSplit() {
    assertThat(
            profiles(
                organization("m")
                    .extensions(Extensions.empty().with("a;b", new ExtensionValue.Text("c")))
                    .build()))
        .startsWith("\"kind\",\"id\",\"a;b\"\r\n");
  }

  @Test
  void keepsTheOrderOfNamesWhereRowsAgree() {
    assertThat(
            profiles(
                organization("a").addName(Name.in("ar", "ا")).build(),
                organization("b").addNames(Name.in("en", "b"), Name.in("ar", "ب")).build()))
        .startsWith("kind,id,name[en],name[ar]\r\n");
  }

  @Test
  void saysWhereTheOrderOfNamesIsNotKept() {
    Conversion<Map<Table, String>> written =
        write(
            organization("a").addNames(Name.in("ar", "ا"), Name.in("en", "a")).build(),
            organization("b").addNames(Name.in("en", "b"), Name.in("ar", "ب")).build());
    assertThat(written.losses().text())
        .contains("CHANGED 2 × /organizations/*/names/*/text: the order is that of the columns");
  }

  @Test
  void replacesHalfASurrogatePairAndSaysSo() {
    Conversion<Map<Table, String>> written =
        write(organization("m").addName(Name.of("a\uD800b")).build());
    assertThat(written.result().getOrDefault(Table.PROFILES, "")).contains("a\uFFFDb");
    assertThat(written.losses().isLossless()).isFalse();
  }

  @Test
  void saysWhatHasNoCell() {
    Conversion<Map<Table, String>> written =
        write(
            organization("m")
                .addContactPoint(ContactPoint.blank("fax"))
                .extensions(Extensions.empty().with("x", new ExtensionValue.Listing(List.of())))
                .addObjective(
                    new StrategicObjectiveBuilder()
                        .addObjective(
                            new StrategicObjectiveBuilder().sequenceIndicator("1.1").build())
                        .build())
                .build());
    assertThat(written.losses().text())
        .isEqualTo(
            "DROPPED 1 × /organizations/*/contactPoints/*/kind: has no place in the result\n"
                + "DROPPED 1 × /organizations/*/objectives/*/objectives/*/sequenceIndicator:"
                + " is part of an objective without an id of its own\n"
                + "DROPPED 1 × /organizations/*/x: a cell holds no list and no object\n");
  }

  @Test
  void writesKindsThatLookLikeOtherWords() {
    Organization organization =
        organization("m")
            .addContactPoints(
                ContactPoint.of("label", "a"),
                ContactPoint.of("2", "b"),
                ContactPoint.of("x.y[z]%", "c"),
                ContactPoint.of("", "d"))
            .build();
    assertThat(profiles(organization))
        .startsWith("kind,id,contact.%6Cabel,contact.%32,contact.x%2Ey%5Bz%5D%25,contact\r\n");
    assertThat(DirectoryLawsTest.read(write(organization).result()).result().getOrganizations())
        .containsExactly(organization);
  }

  @Test
  void guardsWhatFollowsASpaceBehindAnotherSeparator() {
    assertThat(profiles(organization("m").addName(Name.of("a; =1+1;b")).build()))
        .contains("a;' =1+1;b");
  }

  @Test
  void saysWhereTheOrderOfLanguagesIsNotKept() {
    Conversion<Map<Table, String>> written =
        write(
            organization("a").mission(LocalizedText.of("fr", "x").with("en", "y")).build(),
            organization("b").mission(LocalizedText.of("en", "y").with("fr", "z")).build());
    assertThat(written.losses().text())
        .contains("CHANGED 1 × /organizations/*/mission/en: the order is that of the columns")
        .contains("CHANGED 1 × /organizations/*/mission/fr: the order is that of the columns");
  }

  @Test
  void givesTablesThatCannotBeChanged() {
    assertThatThrownBy(() -> write().result().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void wantsASeparator() {
    assertThatThrownBy(() -> new Style(null, true)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void listsTheHeadingsOfWhatHasNoKind() {
    assertThat(Table.PROFILES.headings())
        .contains("contact", "contact.email", "link", "relationship", "relationship.parent");
  }
}
