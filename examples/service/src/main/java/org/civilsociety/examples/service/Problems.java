package org.civilsociety.examples.service;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts problem details (RFC 9457) into the language of the client. */
@Component
final class Problems {

  private final MessageSource messages;

  Problems(MessageSource messages) {
    this.messages = messages;
  }

  /** Says what a status means; one without words of its own is told as 400 or 500. */
  ProblemDetail of(HttpStatusCode status, Locale language) {
    int code = status.value();
    String general = text("status." + code / 100 * 100, "", language);
    return problem(status, text("status." + code, general, language), language);
  }

  /** Says why a request is refused. */
  ProblemDetail because(HttpStatusCode status, Locale language, String words, Object... arguments) {
    return problem(status, messages.getMessage(words, arguments, language), language);
  }

  private ProblemDetail problem(HttpStatusCode status, String detail, Locale language) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title(status, language));
    return problem;
  }

  /** The name of a status. */
  String title(HttpStatusCode status, Locale language) {
    int code = status.value();
    String general = text("title." + code / 100 * 100, "", language);
    return text("title." + code, general, language);
  }

  private String text(String words, String otherwise, Locale language) {
    String text = messages.getMessage(words, null, otherwise, language);
    return text == null ? otherwise : text;
  }
}
