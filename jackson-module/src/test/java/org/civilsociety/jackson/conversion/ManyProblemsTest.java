package org.civilsociety.jackson.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.popolo.Popolo;
import org.civilsociety.jackson.ror.Ror;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;

/** However much is wrong, so many problems are named and the others counted. */
final class ManyProblemsTest {

  private static final int WRONG = 30;
  private static final ReadLimits FEW = ReadLimits.DEFAULT.withMaxProblems(5);

  private static Input many(String start, String record, String end) {
    return Input.of(
        Stream.generate(() -> record).limit(WRONG).collect(Collectors.joining(",", start, end)));
  }

  private static void namesFive(Conversion<Directory> read) {
    assertThat(read.problems()).hasSize(5);
    assertThat(read.more()).isEqualTo(WRONG - 5);
  }

  @Test
  void areCountedInPopolo() {
    namesFive(
        Popolo.read(
            many("{\"organizations\":[", "{\"name\":\"A\",\"founding_date\":\"x\"}", "]}"), FEW));
  }

  @Test
  void areKeptWordForWordInOneRecord() {
    int links = 1_500;
    Conversion<Directory> read =
        Popolo.read(
            Input.of(
                "{\"organizations\":[{\"name\":\"A\",\"links\":["
                    + "{\"url\":\"a b\"},".repeat(links - 1)
                    + "{\"url\":\"a b\"}]}]}"),
            FEW);
    assertThat(read.result().getOrganizations().get(0).getVerbatims()).hasSize(links);
    assertThat(read.problems().size() + read.more()).isEqualTo(links);
  }

  @Test
  void areCountedInSchemaOrg() {
    namesFive(
        SchemaOrg.read(
            many(
                "{\"@context\":\"https://schema.org\",\"@graph\":[",
                "{\"@type\":\"NGO\",\"foundingDate\":\"x\"}",
                "]}"),
            FEW));
  }

  @Test
  void areCountedInTables() {
    String rows = "organization,a,x\n".repeat(WRONG);
    namesFive(
        CsvTables.read(
            Map.of(CsvTables.Table.PROFILES, Input.of("kind,id,founded\n" + rows)), FEW));
  }

  @Test
  void areCountedInRor() {
    Conversion<Directory> read = Ror.read(many("[", "{\"names\":[]}", "]"), FEW);
    assertThat(read.problems()).hasSize(5);
    assertThat(read.more()).isGreaterThan(WRONG);
  }

  @Test
  void doNotHideWhatRorDemands() {
    Extensions unknown = Extensions.empty();
    for (int i = 0; i < 1_500; i++) {
      unknown = unknown.with("x" + i, new ExtensionValue.Flag(true));
    }
    assertThat(
            Ror.write(
                    new OrganizationBuilder()
                        .extensions(Extensions.empty().with("ror", unknown))
                        .build())
                .result())
        .isEmpty();
  }
}
