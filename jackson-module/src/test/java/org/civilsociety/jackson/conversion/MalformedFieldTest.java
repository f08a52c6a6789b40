package org.civilsociety.jackson.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.civilsociety.Verbatim;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.popolo.Popolo;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.junit.jupiter.api.Test;

/** A field whose form does not fit is kept word for word, and reported where it stands. */
final class MalformedFieldTest {

  private static void keepsTheDate(Conversion<Directory> read, String place) {
    Organization organization = read.result().getOrganizations().get(0);
    assertThat(organization.getFounded()).isEmpty();
    assertThat(organization.getVerbatims()).containsExactly(Verbatim.of("founded", "05.04.2016"));
    assertThat(read.problems())
        .filteredOn(problem -> problem.rule().equals("value.form"))
        .extracting(problem -> problem.pointer().toString())
        .containsExactly(place);
    List<FieldFate> dates =
        read.losses().fields().stream().filter(field -> field.source().equals(place)).toList();
    assertThat(dates).extracting(FieldFate::fate).containsExactly(Fate.CHANGED);
    assertThat(dates.get(0).target()).contains("/organizations/0/verbatims");
  }

  @Test
  void keepsADateOfPopolo() {
    keepsTheDate(
        Popolo.read(
            Input.of(
                """
                {"organizations": [{"id": "a", "name": "جمعية", "founding_date": "05.04.2016"}]}
                """)),
        "/organizations/0/founding_date");
  }

  @Test
  void keepsADateOfSchemaOrg() {
    keepsTheDate(
        SchemaOrg.read(
            Input.of(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Organization", "name": "Niñas", "foundingDate": "05.04.2016"}]}
                """)),
        "/@graph/0/foundingDate");
  }

  @Test
  void keepsADateOfATableWithItsRowAndColumn() {
    Conversion<Directory> read =
        CsvTables.read(
            Map.of(
                CsvTables.Table.PROFILES, Input.of("kind,id,founded\norganization,a,05.04.2016\n")),
            ReadLimits.DEFAULT);
    keepsTheDate(read, "/profiles/2/founded");
    assertThat(read.problems().get(0).place()).contains(new Problem.Place(2, 3));
  }
}
