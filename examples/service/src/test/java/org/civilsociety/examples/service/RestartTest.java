package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  private static final Path QUICK_START =
      Path.of("../quickstart/src/main/resources/org/civilsociety/examples/quickstart");

  private static final List<String> FILES =
      List.of("directory-a-miftah.json", "directory-b-miftah.json", "coalition-about.json");

  private static final List<String> IDS =
      List.of(
          "miftah",
          "مفتاح",
          "https://ror.org/000xkb537",
          "a/../b",
          "..",
          ".",
          "-",
          "\\",
          "%2F",
          "a;b?c#d&e=f",
          "<script>alert(1)</script>",
          "😀".repeat(RecordId.MAX_CHARACTERS));

  @TempDir private Path data;

  @Test
  void givesBackWhatItWasGivenAfterARestart() {
    Map<String, String> kept = new LinkedHashMap<>();
    try (RunningService service = new RunningService(data)) {
      for (String id : IDS) {
        Organization organization =
            new OrganizationBuilder().id(RecordId.parse(id)).addName(Name.of("شبكة")).build();
        keep(organization, "/organizations", service, kept);
      }
      for (String file : FILES) {
        Reading<Directory> reading =
            DocumentReader.create().read(Input.of(QUICK_START.resolve(file)), Directory.class);
        keep(reading.record().orElseThrow(), "/directories", service, kept);
      }
    }
    assertThat(kept)
        .hasSize(IDS.size() + FILES.size())
        .containsKeys(
            "/organizations/miftah",
            "/organizations/%D9%85%D9%81%D8%AA%D8%A7%D8%AD",
            "/organizations/https%3A%2F%2Fror.org%2F000xkb537");
    try (RunningService service = new RunningService(data)) {
      kept.forEach(
          (location, document) ->
              assertThat(service.get(location).body()).as(location).isEqualTo(document));
      HttpResponse<String> again =
          service.post("/organizations", service.get("/organizations/miftah").body());
      assertThat(again.statusCode()).isEqualTo(409);
    }
  }

  private static void keep(
      Extensible record, String path, RunningService service, Map<String, String> kept) {
    HttpResponse<String> response = service.post(path, DocumentWriter.pretty().text(record));
    assertThat(response.statusCode()).as(record.toString()).isEqualTo(201);
    kept.put(RunningService.location(response), DocumentWriter.canonical().text(record));
  }
}
