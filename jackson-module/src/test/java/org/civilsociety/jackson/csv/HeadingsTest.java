package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingsTest {

  private static Conversion<Directory> read(String headings, String cells) {
    return CsvTables.read(
        Map.of(
            Table.PROFILES, Input.of("kind,id," + headings + "\norganization,a," + cells + "\n")));
  }

  @Test
  void takesARepeatedHeadingForTheNextWhereOnlyOneWordCanHaveANumber() {
    Conversion<Directory> read =
        read("based-in[en],based-in.country,based-in[en],based-in.country", "Gaza,PS,Amman,JO");
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getOrganizations().get(0).getBasedIn())
        .extracting(place -> place.getCountry().orElseThrow().value())
        .containsExactly("PS", "JO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme[en],theme.code,theme[en],theme.code | youth,sdg:4,water,sdg:6"
            + " | theme.code | theme.2.code;theme.code.2",
        "address.line,address.locality,address.line,address.locality | a,b,c,d"
            + " | address.line | address.2.line;address.line.2",
        "theme.2[en],theme.2[en] | a,b | theme.2[en] | theme.3[en]",
        "mission[en],mission[en] | a,b | mission[en] |",
      })
  void guessesAtNoRepeatedHeading(String headings, String cells, String text, String meant) {
    Conversion<Directory> read = read(headings, cells);
    Problem problem = read.problems().get(0);
    assertThat(problem.rule()).isEqualTo("csv.heading-repeated");
    assertThat(problem.found()).contains(text);
    assertThat(problem.suggestions())
        .isEqualTo(meant == null ? List.of() : List.of(meant.split(";")));
    assertThat(read.losses().fields(Fate.DROPPED)).hasSize(1);
    assertThat(read.problems().get(1).leftOut()).isPresent();
  }

  @Test
  void losesNoCellToAHeadingThatLooksLikeANameForOne() {
    Conversion<Directory> read =
        CsvTables.read(Map.of(Table.PROFILES, Input.of("id,(column 3)\na,x,y\n")));
    assertThat(read.result().getOrganizations().get(0).getExtensions().get("(column 3)"))
        .contains(new ExtensionValue.Text("x"));
    assertThat(read.problems())
        .filteredOn(problem -> problem.rule().equals("csv.cell"))
        .extracting(problem -> problem.leftOut().orElseThrow())
        .containsExactly("y");
    assertThat(read.losses().fields()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "them[ar], theme[ar]",
    "them.2[ar], theme.2[ar]",
    "adress.2.line, address.2.line",
    "fuonded, founded",
    "nmae, name[en]",
    "basedin.3.country, based-in.3.country",
  })
  void suggestsTheHeadingThatWasMeant(String heading, String meant) {
    assertThat(read("theme[en]," + heading, "x,y").problems().get(0).suggestions())
        .containsExactly(meant);
  }

  @Test
  void readsADocumentedHeadingInAnyLetterCaseAndSaysSo() {
    Conversion<Directory> read =
        CsvTables.read(
            Map.of(
                Table.PROFILES,
                Input.of(
                    """
                    KIND,Id,Name[ar],Based-In.2.COUNTRY,Contact.Mastodon,Founded,founded
                    coalition,a,شبكة,PS,@a,1998,1999
                    """)));
    assertThat(read.problems())
        .filteredOn(problem -> problem.rule().startsWith("csv.heading"))
        .extracting(problem -> problem.rule() + " " + problem.place().orElseThrow().column())
        .containsExactly(
            "csv.heading-case 1",
            "csv.heading-case 2",
            "csv.heading-case 3",
            "csv.heading-case 4",
            "csv.heading-unknown 5",
            "csv.heading-case 6",
            "csv.heading-repeated 7");
    assertThat(read.problems().get(3).message()).isEqualTo("is read as based-in.2.country");
    assertThat(read.result().getCoalitions().get(0).getFounded()).hasToString("Optional[1998]");
  }

  @Test
  void readsTheKindsOfANameInAnyLetterCase() {
    Conversion<Directory> read = read("Display-Name+Legal-Name[es],Themes", "Pozos,x");
    assertThat(read.problems().get(0).message())
        .isEqualTo("is read as display-name+legal-name[es]");
    assertThat(read.result().getOrganizations().get(0).getNames().get(0).getKinds()).hasSize(2);
    assertThat(read.result().getOrganizations().get(0).getExtensions().get("Themes")).isPresent();
  }

  @Test
  void keepsAnUnknownMemberThatIsAHeadingInOtherLetterCase() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .extensions(
                        new Extensions(Map.of("Founded", new ExtensionValue.Text("long ago"))))
                    .build())
            .build();
    assertThat(
            CsvTables.read(
                    Map.of(
                        Table.PROFILES,
                        Input.of(
                            Objects.requireNonNull(
                                CsvTables.write(directory).result().get(Table.PROFILES)))))
                .result())
        .isEqualTo(directory);
  }
}
