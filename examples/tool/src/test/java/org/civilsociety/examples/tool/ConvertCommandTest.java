package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConvertCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"native", "popolo", "schema-org", "csv"})
  void convertsThereAndBack(String format) throws IOException {
    Path there = folder.resolve("there");
    Path back = folder.resolve("back.json");
    assertThat(convert("native", format, Run.LEFT, there).status()).isZero();
    assertThat(convert(format, "native", there, back).status()).isIn(0, 1);
    assertThat(Files.readString(back)).contains("\"format\": \"civil-society\"", "miftah");
    assertThat(left()).containsExactlyInAnyOrder("there", "back.json");
  }

  @Test
  void convertsWhatComesFromRor() throws IOException {
    Path record = folder.resolve("record.json");
    Path directory = folder.resolve("directory.json");
    Path back = folder.resolve("back.json");
    Files.writeString(record, ROR);
    assertThat(convert("ror", "native", record, directory)).returns(0, Run::status);
    assertThat(convert("native", "ror", directory, back)).returns(0, Run::status);
    assertThat(JsonMapper.shared().readTree(Files.readString(back)).get(0))
        .isEqualTo(JsonMapper.shared().readTree(ROR));
  }

  @Test
  void writesNoRecordOfRorThatIsNone() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "old");
    Run run = convert("native", "ror", Run.LEFT, out);
    assertThat(run.error())
        .contains("error ror.term /organizations/0/id: ")
        .endsWith("no record has all that ror demands, and nothing was written\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(out)).isEqualTo("old");
  }

  @Test
  void readsAndWritesStandardStreams() throws IOException {
    Run run =
        Run.with(
            Files.readString(Run.LEFT), "convert", "--from", "native", "--to", "native", "-", "-");
    assertThat(run.out()).startsWith("{\n  \"format\": \"civil-society\"").endsWith("}\n");
    assertThat(run.error())
        .isEqualTo(
            """
            read as native: fields changed: 0, dropped: 0; all others are kept
            written as native: fields changed: 0, dropped: 0; all others are kept
            """);
    assertThat(Run.with(run.out(), "convert", "--from", "native", "--to", "native", "-", "-"))
        .isEqualTo(run);
  }

  @Test
  void gathersEntriesInADirectory() {
    Run run =
        Run.with(Entries.document(3), "convert", "--from", "native", "--to", "native", "-", "-");
    assertThat(run.out()).contains("شبكة الماء 3");
  }

  @Test
  void packsWhatIsToBePacked() throws IOException {
    Path out = folder.resolve("out.json.gz");
    assertThat(convert("native", "native", Run.LEFT, out).status()).isZero();
    try (InputStream text = new GZIPInputStream(Files.newInputStream(out))) {
      assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).contains("miftah");
    }
  }

  @Test
  void tellsWhatIsMalformedAndConvertsTheRest() {
    Run run =
        Run.with(
            "{\"organizations\": [{\"id\": \"red\", \"name\": \"Red\", \"founding_date\": \"05.04.1998\"}]}",
            "convert",
            "--from",
            "popolo",
            "--to",
            "native",
            "-",
            "-");
    assertThat(run.error())
        .contains("-:1:66: error value.form /organizations/0/founding_date: ")
        .contains("read as popolo: fields kept: 2, changed: 1, dropped: 0\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void namesTheTableThatAProblemIsIn() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("profiles.csv"), "kind,id,founded\norganization,a,05.04.1998\n");
    Run run = convert("csv", "native", tables, folder.resolve("out.json"));
    assertThat(run.error()).startsWith(tables.resolve("profiles.csv") + ":2:3: error ");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void leavesTheOldFileWhereTheInputBreaksOff() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "old");
    Path losses = folder.resolve("losses.txt");
    for (String from : List.of("native", "popolo", "schema-org", "ror")) {
      Run run =
          Run.with(
              "{\"organizations\": [{\"id\": \"a\", \"names\": [",
              "convert",
              "--loss",
              losses,
              "--from",
              from,
              "--to",
              "native",
              "-",
              out);
      assertThat(run.error()).contains("could not be read whole, and nothing was written");
      assertThat(run.status()).isEqualTo(2);
    }
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(left()).containsExactly("out.json");
  }

  @Test
  void writesWhatIsLostForPeopleAndPrograms() throws IOException {
    Path text = folder.resolve("losses.txt");
    Path json = folder.resolve("losses.json");
    Path out = folder.resolve("out.json");
    for (Path losses : List.of(text, json)) {
      Run.of("convert", "--loss", losses, "--from", "native", "--to", "popolo", Run.LEFT, out);
    }
    assertThat(Files.readString(text))
        .startsWith(
            "read as native: fields changed: 0, dropped: 0; all others are kept\nwritten as popolo: ")
        .contains("DROPPED 1 × /organizations/*/mission/en: ");
    JsonNode legs = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(legs.get("to").asString()).isEqualTo("popolo");
    assertThat(legs.get("written").valueStream().map(field -> field.get("fate").asString()))
        .contains("KEPT", "CHANGED", "DROPPED");
  }

  @Test
  void takesThePlaceOfOldTablesAndOfNothingElse() throws IOException {
    Path tables = folder.resolve("tables");
    assertThat(convert("native", "csv", Run.LEFT, tables).status()).isZero();
    assertThat(convert("native", "csv", Run.RIGHT, tables).status()).isZero();
    String old = Files.readString(tables.resolve("profiles.csv"));
    Files.writeString(tables.resolve("notes.txt"), "mine");
    Run run = convert("native", "csv", Run.LEFT, tables);
    assertThat(run.error()).contains("holds notes.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(tables.resolve("profiles.csv"))).isEqualTo(old);
    assertThat(left()).containsExactly("tables");
  }

  @Test
  void refusesWhatCannotBeReadOrWritten() {
    assertThat(convert("native", "csv", Run.LEFT, Path.of("-")).status()).isEqualTo(2);
    assertThat(convert("csv", "native", Path.of("-"), folder.resolve("o")).status()).isEqualTo(2);
    assertThat(convert("popolo", "native", folder.resolve("no"), folder.resolve("o")).error())
        .endsWith("no: is not there\n");
    assertThat(convert("native", "native", Run.LEFT, folder).error()).contains("must be a file");
    assertThat(convert("native", "native", Run.LEFT, folder.resolve("no/o.json")).status())
        .isEqualTo(2);
    assertThat(convert("native", "none", Run.LEFT, folder).error())
        .contains("must be one of native, popolo, schema-org, ror, csv; found 'none'");
  }

  private static Run convert(String from, String to, Path in, Path out) {
    return Run.of("convert", "--from", from, "--to", to, in, out);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> folder.relativize(file).toString()).toList();
    }
  }

  private static final String ROR =
      """
      {"admin": {"created": {"date": "2020-01-01", "schema_version": "2.1"},
                 "last_modified": {"date": "2020-01-01", "schema_version": "2.1"}},
       "domains": [], "established": 1998, "external_ids": [],
       "id": "https://ror.org/05dxps055", "links": [],
       "locations": [{"geonames_id": 3117735, "geonames_details": {
         "continent_code": "EU", "continent_name": "Europe", "country_code": "ES",
         "country_name": "Spain", "country_subdivision_code": "MD",
         "country_subdivision_name": "Madrid", "lat": 40.4165, "lng": -3.70256,
         "name": "Madrid"}}],
       "names": [{"lang": "es", "types": ["label", "ror_display"], "value": "Red del Agua"}],
       "relationships": [], "status": "active", "types": ["nonprofit"]}
      """;
}
