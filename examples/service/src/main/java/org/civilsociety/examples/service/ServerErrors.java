package org.civilsociety.examples.service;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers what never comes to {@link Rejections}, since the server itself refuses it. */
final class ServerErrors extends ErrorReportValve {

  private final Problems problems;
  private final LocaleResolver languages;
  private final JsonMapper mapper;

  ServerErrors(Problems problems, LocaleResolver languages, JsonMapper mapper) {
    this.problems = problems;
    this.languages = languages;
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    AtomicBoolean canWrite = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canWrite);
    boolean isAnswered = response.getStatus() < 400 || response.getContentWritten() > 0;
    if (isAnswered || !canWrite.get() || !response.setErrorReported()) {
      return;
    }
    Locale language = languages.resolveLocale(request);
    HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
    ProblemDetail problem = problems.of(status, language);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    try {
      response.getOutputStream().write(mapper.writeValueAsBytes(problem));
      response.finishResponse();
    } catch (IOException e) {
      getContainer().getLogger().debug("The client is gone.");
    }
  }
}
