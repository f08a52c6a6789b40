package org.civilsociety.examples.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers whatever goes wrong with problem details (RFC 9457), in the language of the client. */
@RestControllerAdvice
final class Rejections extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

  private final Problems problems;
  private final JsonMapper mapper;

  Rejections(Problems problems, JsonMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException violations,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unprocessable(ReceivedDocument.ofRequest().all());
  }

  @ExceptionHandler
  ResponseEntity<Object> rejected(RejectedDocumentException rejection) {
    return unprocessable(rejection.reading());
  }

  /** The library names the status in English. */
  private ResponseEntity<Object> unprocessable(Reading<?> reading) {
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    ObjectNode problem = mapper.valueToTree(reading);
    problem.put("title", problems.title(status, language()));
    return answer(status, new HttpHeaders(), problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(RefusedRequestException refusal) {
    return answer(
        refusal.status(),
        new HttpHeaders(),
        problems.because(refusal.status(), language(), refusal.words(), refusal.arguments()));
  }

  /** Only {@code ?as=} is read as anything but text. */
  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String found = Objects.requireNonNullElse(request.getParameter("as"), "");
    String kinds = Arrays.toString(DocumentKind.values());
    ProblemDetail problem =
        problems.because(status, language(), "status.400.kind", Excerpt.quoted(found), kinds);
    return answer(status, headers, problem);
  }

  /** The framework takes a body of no bytes for none, before {@link RecordConverter} sees it. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unread,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unread.getCause() == null
        ? answer(status, headers, problems.because(status, language(), "status.400.empty"))
        : plain(status, headers);
  }

  /** The server cannot read on, or the client is gone. */
  @ExceptionHandler({InvalidParameterException.class, BadRequestException.class})
  ResponseEntity<Object> unreadable() {
    return plain(HttpStatus.BAD_REQUEST, new HttpHeaders());
  }

  /** What the framework says of an exception is left out: it may quote the request. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception rejection,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return plain(status, headers);
  }

  /** The log tells where it failed, but no messages: they may quote the request. */
  @ExceptionHandler
  ResponseEntity<Object> failed(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      LOG.error("{} {}", cause.getClass().getName(), Arrays.toString(cause.getStackTrace()));
    }
    return plain(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders());
  }

  private ResponseEntity<Object> plain(HttpStatusCode status, HttpHeaders headers) {
    return answer(status, headers, problems.of(status, language()));
  }

  private static ResponseEntity<Object> answer(
      HttpStatusCode status, HttpHeaders headers, Object problem) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
