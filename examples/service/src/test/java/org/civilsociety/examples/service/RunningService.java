package org.civilsociety.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.civilsociety.jackson.CivilSocietyModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.validation.autoconfigure.ValidatorAdapter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a port that the system chooses, and a client of it. */
final class RunningService implements AutoCloseable {

  static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final Path log;

  RunningService(Path data) {
    log = data.resolve("service.log");
    context =
        SpringApplication.run(
            ServiceApplication.class,
            "--server.port=0",
            "--service.data=" + data,
            "--logging.file.name=" + log);
  }

  int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  /** What {@code @Valid} asks. */
  SpringValidatorAdapter validator() {
    return Objects.requireNonNull(
        context
            .getBean("mvcValidator", ValidatorAdapter.class)
            .unwrap(SpringValidatorAdapter.class));
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  List<String> logLines() throws IOException {
    return Files.readAllLines(log);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    return post(path, BodyPublishers.ofString(json), headers);
  }

  HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
    return send(request(path, headers).header("Content-Type", "application/json").POST(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static JsonNode json(HttpResponse<String> response) {
    return MAPPER.readTree(response.body());
  }

  @Override
  public void close() {
    context.close();
  }
}
