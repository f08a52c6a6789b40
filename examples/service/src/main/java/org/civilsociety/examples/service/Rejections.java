package org.civilsociety.examples.service;

import java.util.Arrays;
import java.util.Locale;
import org.civilsociety.jackson.document.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong with problem details (RFC 9457), in the language of the client. */
@RestControllerAdvice
final class Rejections extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

  private final MessageSource words;

  Rejections(MessageSource words) {
    this.words = words;
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

  private static ResponseEntity<Object> unprocessable(Reading<?> reading) {
    return ResponseEntity.unprocessableContent()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(reading);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(ContentTooLargeException rejection) {
    return plain(HttpStatus.CONTENT_TOO_LARGE, new HttpHeaders(), rejection.limit());
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

  private ResponseEntity<Object> plain(
      HttpStatusCode status, HttpHeaders headers, Object... arguments) {
    Locale language = LocaleContextHolder.getLocale();
    String detail = words.getMessage("status." + status.value(), arguments, "", language);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail(detail);
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
