package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjective;
import org.civilsociety.Verbatim;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingTest {

  private static Conversion<Directory> profiles(String text) {
    return CsvTables.read(Map.of(Table.PROFILES, Input.of(text)), ReadLimits.DEFAULT);
  }

  private static Organization organization(String text) {
    return profiles(text).result().getOrganizations().get(0);
  }

  private static List<String> problems(Conversion<?> read) {
    return read.problems().stream().map(ReadingTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.rule()
        + " "
        + problem.place().map(Problem.Place::toString).orElse("")
        + " "
        + problem.pointer();
  }

  @Test
  void readsNamesInTheOrderOfTheColumns() {
    Organization organization =
        organization(
            "kind,id,name[ar],display-name+acronym[en],acronym\norganization,m,مفتاح,M,X\n");
    assertThat(organization.getNames())
        .containsExactly(
            Name.in("ar", "مفتاح"),
            Name.in("en", "M", Name.Kind.DISPLAY, Name.Kind.ACRONYM),
            Name.of("X", Name.Kind.ACRONYM));
  }

  @Test
  void takesARepeatedHeadingForTheNextOfTheList() {
    Conversion<Directory> read =
        profiles("kind,id,theme[en],theme[es],theme[en]\norganization,m,youth,juventud,water\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getOrganizations().get(0).getThemes())
        .extracting(theme -> theme.getLabel().in(LanguageTag.parse("en")).orElse(""))
        .containsExactly("youth", "water");
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSeparator(CsvTables.Separator separator) {
    Conversion<Directory> read =
        profiles(
            "\uFEFFkind,id,founded\r\norganization,m,1998-12\r\n"
                .replace(',', separator.character()));
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getOrganizations().get(0).getFounded().orElseThrow())
        .hasToString("1998-12");
  }

  @Test
  void takesTheNumberOneForNone() {
    Conversion<Directory> read =
        profiles("kind.1,id.1,theme.1[en],theme.2[en]\ncoalition,m,youth,water\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getCoalitions().get(0).getThemes()).hasSize(2);
  }

  @Test
  void doesNotTrim() {
    assertThat(organization("kind,id,name\norganization,m, a \n").getNames())
        .containsExactly(Name.of(" a "));
  }

  @Test
  void keepsLineBreaksWithinACell() {
    assertThat(organization("kind,id,name\norganization,m,\"a\r\nb\rc\"\"d\"\n").getNames())
        .containsExactly(Name.of("a\r\nb\rc\"d"));
  }

  @Test
  void keepsALeadingApostropheThatGuardsNothing() {
    assertThat(organization("kind,id,name\norganization,m,'tis\n").getNames())
        .containsExactly(Name.of("'tis"));
  }

  @Test
  void keepsAnUnknownHeadingAndSuggestsTheNearest() {
    Conversion<Directory> read = profiles("kind,id,fuonded\norganization,m,1998\n");
    assertThat(problems(read)).containsExactly("csv.heading-unknown 1:3 /profiles/1/fuonded");
    assertThat(read.problems().get(0).suggestions()).containsExactly("founded");
    assertThat(read.result().getOrganizations().get(0).getExtensions().get("fuonded"))
        .contains(new ExtensionValue.Text("1998"));
  }

  @Test
  void doesNotTakeAHeadingForTheMemberOfThatName() {
    String table = "kind,id,activities,extension:kind\r\norganization,m,we train,NGO\r\n";
    Conversion<Directory> read = profiles(table);
    assertThat(read.result().getOrganizations().get(0).getExtensions().members().keySet())
        .containsExactly("csv:activities", "kind");
    assertThat(CsvTables.write(read.result()).result()).containsEntry(Table.PROFILES, table);
  }

  @Test
  void saysWhatARowIsTakenForWithoutAKind() {
    Conversion<Directory> read = profiles("id,kind\na,\nb,NGO\nc,Coalition\n");
    assertThat(problems(read))
        .containsExactly("csv.kind 2:2 /profiles/2", "csv.kind 3:2 /profiles/3/kind");
    assertThat(read.result().getOrganizations()).hasSize(2);
    assertThat(read.result().getCoalitions()).hasSize(1);
    assertThat(read.losses().fields(Fate.CHANGED))
        .extracting(FieldFate::source)
        .containsExactly("/profiles/4/kind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind,id;name\\na,b\\n | csv.separator 1:3 /profiles/1",
        "kind,id,id\\norganization,a,b\\n | csv.heading-repeated 1:3 /profiles/1/id;"
            + "csv.cell 2:3 /profiles/2/id (column 3)",
        "kind,name\\norganization,a\\n | csv.heading-missing 1:1 /profiles/1",
        "kind,id\\norganization,a,b\\n | csv.cells 2:3 /profiles/2;"
            + "csv.cell 2:3 /profiles/2/(column 3)",
        "kind,id,name\\norganization,a\\n | csv.cells 2:3 /profiles/2",
        "kind,id\\norganization,\"a\\ncoalition,b\\n | csv.quotes 2:2 /profiles/2",
        "kind,id\\norganization,\"a\"b\\ncoalition,b\\n | csv.quotes 2:2 /profiles/2",
        "kind,id\\norganization, \"a\"\\ncoalition,b\\n | csv.quotes 2:2 /profiles/2",
        "kind,id\\n\\norganization,\"a\\nb\"\"c | csv.quotes 3:2 /profiles/3;"
            + "csv.kind 4:1 /profiles/4/kind;csv.cells 4:2 /profiles/4",
        "kind,id,\\norganization,a,x\\n | csv.cell 2:3 /profiles/2/(column 3)",
        "kind,id,member-kind[en]\\norganization,a,x\\n"
            + " | csv.heading-misplaced 2:3 /profiles/2/member-kind[en]",
        "kind,id,mission[en],mission[EN]\\norganization,a,x,y\\n"
            + " | csv.cell 2:4 /profiles/2/mission[EN]",
        "kind,id,founder,founder.kind\\norganization,a,b,person\\n"
            + " | csv.cell 2:4 /profiles/2/founder.kind",
        "kind,id,member-count.as-of\\norganization,a,2019\\n"
            + " | csv.cell 2:3 /profiles/2/member-count.as-of",
      })
  void namesWhatIsWrongByRowAndColumn(String table, String expected) {
    Conversion<Directory> read = profiles(table.replace("\\n", "\n"));
    assertThat(problems(read)).containsExactly(expected.split(";"));
  }

  @Test
  void readsOnAfterABrokenQuotationMark() {
    Conversion<Directory> read = profiles("kind,id\norganization,\"a\norganization,b\n");
    assertThat(read.result().getOrganizations()).hasSize(1);
    assertThat(read.problems().get(0).leftOut()).contains("organization,\"a");
  }

  @Test
  void readsMembershipsBetweenRecordsAndNamedParties() {
    String table =
        """
        member,member.name[ar],organization,role[fr],joined,period,status
        m,مفتاح,c,membre fondateur,2016-04-05,2016-04-05/..,current
        ,جمعية,c,,,,
        """;
    List<Membership> read =
        CsvTables.read(Map.of(Table.MEMBERSHIPS, Input.of(table)), ReadLimits.DEFAULT)
            .result()
            .getMemberships();
    assertThat(read).hasSize(2);
    assertThat(read.get(0).getOrganization()).isEqualTo(Party.reference("c"));
    assertThat(read.get(0).getStatus()).contains(Membership.Status.CURRENT);
    assertThat(read.get(1).getMember()).isEqualTo(Party.named("ar", "جمعية"));
  }

  @Test
  void putsObjectivesIntoEachOtherInWhateverOrder() {
    Conversion<Directory> read =
        objectives("profile,parent,id\nm,b,c\nm,a,b\nm,,a\nx,,d\nm,nobody,e\nm,g,f\nm,f,g\n");
    List<StrategicObjective> objectives = read.result().getOrganizations().get(0).getObjectives();
    assertThat(objectives)
        .extracting(objective -> objective.getId().orElseThrow().value())
        .containsExactly("a", "e", "f");
    assertThat(objectives.get(0).getObjectives().get(0).getObjectives()).hasSize(1);
    assertThat(problems(read))
        .containsExactly(
            "csv.row 5:1 /objectives/5",
            "csv.cell 5:1 /objectives/5/profile",
            "csv.cell 5:3 /objectives/5/id",
            "csv.cell 6:2 /objectives/6/parent",
            "csv.cell 7:2 /objectives/7/parent");
  }

  @Test
  void bearsAThousandObjectivesWithinEachOther() {
    StringBuilder table = new StringBuilder("profile,parent,id\nm,,o0\n");
    for (int i = 1; i < 1_000; i++) {
      table.append("m,o").append(i - 1).append(",o").append(i).append('\n');
    }
    Conversion<Directory> read = objectives(table.toString());
    int levels = ObjectiveReader.levels(ReadLimits.DEFAULT.maxDepth());
    assertThat(read.problems()).hasSize((1_000 - 1) / levels).hasSize(22);
    assertThat(read.result().getOrganizations().get(0).getObjectives()).hasSize(23);
  }

  private static Conversion<Directory> objectives(String table) {
    return CsvTables.read(
        Map.of(
            Table.PROFILES, Input.of("kind,id\norganization,m\n"),
            Table.OBJECTIVES, Input.of(table)),
        ReadLimits.DEFAULT);
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void readsATemplateAsNothing(Table table) {
    Conversion<Directory> read =
        CsvTables.read(Map.of(table, Input.of(table.template())), ReadLimits.DEFAULT);
    assertThat(read.problems()).isEmpty();
    assertThat(read.result()).isEqualTo(new DirectoryBuilder().build());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void knowsEachDocumentedHeading(Table table) {
    String row = String.join(",", table.headings()) + "\n";
    assertThat(CsvTables.read(Map.of(table, Input.of(row)), ReadLimits.DEFAULT).problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aktiv", "Dissolved-ish", "current"})
  void keepsAWordThatIsNoneOfTheSetAsItIs(String word) {
    String row = "kind,id,status\norganization,a," + word + "\n";
    Conversion<Directory> read =
        CsvTables.read(Map.of(Table.PROFILES, Input.of(row)), ReadLimits.DEFAULT);
    assertThat(read.result().getOrganizations().get(0).getVerbatims())
        .extracting(Verbatim::getText)
        .containsExactly(word);
  }

  @Test
  void givesAResultForAnyBytes() {
    Random random = new Random(1);
    byte[] alphabet =
        "id,kind;\t\n\r\"'=[].2organization\u00e9 \u0000".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = alphabet[random.nextInt(alphabet.length)];
      }
      for (Table table : Table.values()) {
        assertThat(CsvTables.read(Map.of(table, Input.of(bytes)), ReadLimits.DEFAULT).result())
            .isNotNull();
      }
    }
  }

  @Test
  void takesRowsThatEachLookOpenOneByOne() {
    int rows = 200_000;
    Conversion<Directory> read =
        CsvTables.read(
            Map.of(Table.PROFILES, Input.of("id,a\n" + "x\",\"\n".repeat(rows))),
            ReadLimits.DEFAULT);
    assertThat(read.problems().size() + read.more()).isGreaterThanOrEqualTo(rows);
    assertThat(read.problems().get(0).place()).contains(new Problem.Place(2, 2));
  }

  @Test
  void keepsTheTextOfAnObjectiveOfNoProfile() {
    String description = "d".repeat(600);
    Conversion<Directory> read = objectives("profile,description[en]\nx," + description + "\n");
    assertThat(read.problems())
        .extracting(problem -> problem.leftOut().orElse(""))
        .containsExactly("", "x", description);
    assertThat(read.losses().fields(Fate.DROPPED))
        .extracting(FieldFate::note)
        .containsExactly("belongs to no profile", "belongs to no profile");
  }

  @Test
  void warnsOfAMembershipOfNobodyInNothing() {
    Conversion<Directory> read =
        CsvTables.read(Map.of(Table.MEMBERSHIPS, Input.of("role[en],joined\nchair,2019\n")));
    assertThat(problems(read)).containsExactly("csv.row 2:1 /memberships/2");
    assertThat(read.problems().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void readsWithoutAnErrorWhatItWroteWithoutIds() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(new OrganizationBuilder().addName(Name.of("A")).build())
            .build();
    Conversion<Directory> read = DirectoryLawsTest.read(CsvTables.write(directory).result());
    assertThat(problems(read)).containsExactly("csv.heading-missing 1:1 /profiles/1");
    assertThat(read.problems().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void letsNoNoteTakeRoomFromAnError() {
    Conversion<Directory> read =
        CsvTables.read(
            Map.of(
                Table.PROFILES, Input.of("kind,id\n" + ",a\n".repeat(20) + "organization,b,x\n")),
            ReadLimits.DEFAULT.withMaxProblems(3));
    assertThat(problems(read))
        .containsExactly(
            "csv.kind 2:1 /profiles/2",
            "csv.cells 22:3 /profiles/22",
            "csv.cell 22:3 /profiles/22/(column 3)");
    assertThat(read.more()).isEqualTo(19);
  }

  @Test
  void saysOnceThatThereIsNoHeadingForTheKind() {
    Conversion<Directory> read = profiles("id\n" + "a\n".repeat(20));
    assertThat(problems(read)).containsExactly("csv.kind 1:1 /profiles/1");
    assertThat(read.problems().get(0).missing()).contains("kind");
  }

  @Test
  void ordersProblemsByTableAndPlace() {
    Conversion<Directory> read =
        CsvTables.read(
            Map.of(
                Table.PROFILES,
                Input.of("kind,id,founded\norganization,a,x\nNGO,b,y\norganization,c,,z\n"),
                Table.MEMBERSHIPS,
                Input.of("member,joined\na,x\n")));
    assertThat(read.problems())
        .extracting(problem -> problem.pointer() + " " + problem.place().orElseThrow())
        .containsExactly(
            "/profiles/2/founded 2:3",
            "/profiles/3/kind 3:1",
            "/profiles/3/founded 3:3",
            "/profiles/4 4:4",
            "/profiles/4/(column 4) 4:4",
            "/memberships/2/joined 2:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "member-count | 1,200 | must be a number like 12, >=12, >12, ~12 or <=12 |",
        "independent | oui | must be yes or no |",
        "independent | yess | must be yes or no | yes",
        "status | aktive | must be one of active, inactive, unknown | active",
      })
  void saysInTheWordsOfTablesWhatACellShouldBe(
      String heading, String cell, String message, @Nullable String meant) {
    Conversion<Directory> read =
        profiles("kind,id," + heading + "\norganization,a,\"" + cell + "\"\n");
    Problem problem = read.problems().get(0);
    assertThat(problem.message()).startsWith(message);
    assertThat(problem.place()).contains(new Problem.Place(2, 3));
    assertThat(problem.leftOut()).isPresent();
    assertThat(problem.suggestions()).isEqualTo(meant == null ? List.of() : List.of(meant));
    assertThat(read.losses().fields(Fate.CHANGED))
        .extracting(FieldFate::note)
        .containsExactly("kept word for word: " + problem.message());
    assertThat(read.result().getOrganizations().get(0).getVerbatims())
        .extracting(Verbatim::getText)
        .containsExactly(cell);
  }

  @Test
  void saysThatAnApostropheWasTakenAway() {
    Conversion<Directory> read =
        profiles("kind,id,name[en],name[fr]\norganization,a,'tis,\"x,'=y\"\n");
    assertThat(read.losses().fields(Fate.CHANGED))
        .extracting(FieldFate::source)
        .containsExactly("/profiles/2/name[fr]");
  }

  @Test
  void keepsACellFarBeyondTheHeadings() {
    Conversion<Directory> read = profiles("kind,id\norganization,a" + ",".repeat(20_000) + "x\n");
    assertThat(read.problems().get(1).leftOut()).contains("x");
    assertThat(read.problems().get(1).place()).contains(new Problem.Place(2, 20_002));
    assertThat(read.losses().fields()).hasSize(3);
  }

  @Test
  void readsTheTablesOfAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("profiles.csv"), "kind,id\ncoalition,c\n");
    Files.writeString(folder.resolve("memberships.csv"), "member,organization\nm,c\n");
    Conversion<Directory> read = CsvTables.read(folder);
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getCoalitions()).hasSize(1);
    assertThat(read.result().getMemberships()).hasSize(1);
    assertThatThrownBy(() -> CsvTables.read(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("profiles.csv");
  }
}
