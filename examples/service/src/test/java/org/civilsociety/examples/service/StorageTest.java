package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

  @TempDir static Path data;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(data);
  }

  private static Organization organization(String id, String name) {
    return new OrganizationBuilder().id(RecordId.parse(id)).addName(Name.of(name)).build();
  }

  private static String text(Organization organization) {
    return DocumentWriter.canonical().text(organization);
  }

  @Test
  void changesNothingWhereAnIdIsTaken() {
    String first = text(organization("miftah", "First"));
    service.post("/organizations", first);
    HttpResponse<String> second =
        service.post("/organizations", text(organization("miftah", "Second")));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(RunningService.location(second)).isEqualTo("/organizations/miftah");
    assertThat(RunningService.header(second, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(service.get("/organizations/miftah").body()).isEqualTo(first);
  }

  @Test
  void givesARecordWithoutIdAKeyAndLeavesItAsItIs() {
    String document = text(new OrganizationBuilder().addName(Name.of("Réseau")).build());
    String one = RunningService.location(service.post("/organizations", document));
    String other = RunningService.location(service.post("/organizations", document));
    assertThat(one).isNotEqualTo(other);
    assertThat(service.get(one).body()).isEqualTo(document);
  }

  @Test
  void letsOneOfManyWritersOfAnIdWin() throws Exception {
    int writers = 12;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      for (int round = 0; round < 10; round++) {
        String id = "id-" + round;
        List<Callable<HttpResponse<String>>> posts = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
          String document = text(organization(id, "Red " + writer));
          posts.add(() -> service.post("/organizations", document));
        }
        List<String> taken = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : threads.invokeAll(posts)) {
          HttpResponse<String> response = answer.get();
          assertThat(response.statusCode()).isIn(201, 409);
          if (response.statusCode() == 201) {
            taken.add(RunningService.json(response).get("organization").toString());
          }
        }
        assertThat(taken).containsExactly(service.get("/organizations/" + id).body());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
