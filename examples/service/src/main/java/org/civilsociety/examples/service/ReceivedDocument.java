package org.civilsociety.examples.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Standalone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The document of a request, kept while the request lasts, so that all that is told of it has its
 * lines and columns.
 */
final class ReceivedDocument {

  private static final String ATTRIBUTE = "receivedDocument";

  private final byte[] bytes;
  private final Class<? extends Extensible> type;
  private final DocumentReader reader;
  private final Reading<? extends Extensible> advice;

  /**
   * Reads a document, and asks all that {@code @Valid} does not: its form, what a record on its own
   * must have, and what can be advised.
   */
  ReceivedDocument(
      byte[] bytes, Class<? extends Extensible> type, SizeLimit limit, ProfileValidator rules) {
    this.bytes = bytes.clone();
    this.type = type;
    this.reader = reader(rules, limit);
    this.advice =
        reader(rules.withGroups(Advice.class, Standalone.class), limit).read(input(), type);
  }

  private static DocumentReader reader(ProfileValidator rules, SizeLimit limit) {
    return DocumentReader.of(rules)
        .withLimits(limit.forReading())
        .withLanguages(LocaleContextHolder.getLocale());
  }

  private Input input() {
    return Input.of(bytes);
  }

  /** The record, and what can be advised. */
  Reading<? extends Extensible> advice() {
    return advice;
  }

  /** Everything that is wrong. */
  Reading<? extends Extensible> all() {
    return reader.read(input(), type);
  }

  /**
   * Tells a directory, an organization and a coalition apart by the members that are known.
   *
   * @throws RefusedRequestException if the document is one and was taken for another
   */
  void refuseIfElsewhere() {
    Class<? extends Extensible> nearest = type;
    int strange = unknown(advice);
    for (Class<? extends Extensible> other :
        List.of(Directory.class, Organization.class, Coalition.class)) {
      int own = strange == 0 ? 0 : unknown(DocumentReader.withoutRules().read(input(), other));
      if (own < strange) {
        nearest = other;
        strange = own;
      }
    }
    if (nearest != type) {
      throw new RefusedRequestException(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "status.422." + nearest.getSimpleName().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Finds half a character (an unpaired surrogate) in a record, which neither a database nor
   * JSON-LD can hold.
   */
  static boolean hasHalfCharacter(Extensible record) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(DocumentWriter.canonical().text(record));
  }

  /**
   * Refuses what would be lost.
   *
   * @throws RefusedRequestException if there is half a character in the record
   */
  void refuseIfHalf() {
    if (advice.record().filter(ReceivedDocument::hasHalfCharacter).isPresent()) {
      throw new RefusedRequestException(HttpStatus.UNPROCESSABLE_CONTENT, "status.422.half");
    }
  }

  private static int unknown(Reading<? extends Extensible> reading) {
    return reading.record().map(record -> record.getExtensions().members().size()).orElse(0);
  }

  /** Keeps it for whoever answers the request. */
  void keep() {
    request().setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
  }

  /** The document that came with the request of this thread. */
  static ReceivedDocument ofRequest() {
    return (ReceivedDocument)
        Objects.requireNonNull(request().getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
  }

  private static RequestAttributes request() {
    return RequestContextHolder.currentRequestAttributes();
  }
}
