package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.report.ProfileValidator;
import tools.jackson.databind.JsonNode;

@Domain(CivilSocietyDomain.class)
class HostileTextTest {

  private static final String SECRET = "a-value-of-the-request";

  @SuppressWarnings("NullAway.Init") // made before everything else
  private static RunningService service;

  @BeforeContainer
  static void start() throws IOException {
    service = new RunningService(Files.createTempDirectory("service"));
  }

  @AfterContainer
  static void stop() {
    service.close();
  }

  @Property(tries = 100)
  void keepsEveryOrganizationThatIsNotWrong(@ForAll Organization organization) {
    HttpResponse<String> response = post("/organizations", organization);
    if (response.statusCode() == 201) {
      assertThat(service.get(RunningService.location(response)).body())
          .isEqualTo(DocumentWriter.canonical().text(organization));
    }
  }

  @Property(tries = 50)
  void keepsEveryDirectoryThatIsNotWrong(@ForAll Directory directory) {
    HttpResponse<String> response = post("/directories", directory);
    if (response.statusCode() == 201) {
      assertThat(service.get(RunningService.location(response)).body())
          .isEqualTo(DocumentWriter.canonical().text(directory));
    }
  }

  private static HttpResponse<String> post(String path, Extensible record) {
    HttpResponse<String> response = service.post(path, DocumentWriter.canonical().text(record));
    boolean isValid = ProfileValidator.create().validate(record).isValid();
    assertThat(response.statusCode()).isIn(isValid ? List.of(201, 409) : List.of(422));
    assertThat(response.body()).doesNotContain("Exception");
    assertThat(response.headers().map().toString()).matches("\\p{Print}*");
    return response;
  }

  @Property(tries = 50)
  void drawsEveryRecord(
      @ForAll Organization organization,
      @ForAll Coalition coalition,
      @ForAll Membership membership,
      @ForAll Directory directory) {
    for (Extensible record : List.of(organization, coalition, membership, directory)) {
      HttpResponse<String> response =
          service.post("/check", DocumentWriter.canonical().text(record));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(RunningService.json(response).at("/drawings/profiles").isArray()).isTrue();
    }
  }

  @Example
  void logsOneEventALineAndNoValuesOfRequests() throws IOException {
    String hostile = SECRET + "\\n2026-01-01 ERROR forged \\u001b[31m";
    service.post("/organizations", "{\"names\": [{\"text\": \"%s\"}]}".replace("%s", hostile));
    service.post("/organizations", "{\"founded\": \"" + hostile + "\"}");
    service.post("/organizations", "{" + hostile);
    service.get("/" + SECRET + "%0A%1B%5B31m", "Accept-Language", SECRET, "Accept", SECRET);
    service.get("/organizations/" + SECRET + "%0Aforged");
    service.post("/check?as=" + SECRET + "%0A", "{}");
    for (String request :
        List.of(
            "GET /" + SECRET + "\u001b[31m HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + SECRET + "\u001b[31m\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-A\u001b" + SECRET + ": \u0001\r\n\r\n",
            SECRET + "\u001b[31m / HTTP/1.1\r\n\r\n",
            "POST /check?as=%zz"
                + SECRET
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\r\n",
            "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n2\r\n{\"\r\n"
                + SECRET
                + "\r\n",
            "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + SECRET + "\r\n\r\n")) {
      assertThat(raw(request)).startsWith("HTTP/1.1 400").doesNotContain("Exception", SECRET);
    }
    assertThat(raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 505")
        .contains("HTTP Version Not Supported", "The request asks for a part of HTTP");
    for (String line : service.logLines()) {
      JsonNode event = RunningService.MAPPER.readTree(line);
      assertThat(event.get("message").asString()).as(line).doesNotContain("forged");
      assertThat(line).doesNotContain("names", "\u001b", "\"ERROR\"");
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", service.port());
        InputStream answer = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
