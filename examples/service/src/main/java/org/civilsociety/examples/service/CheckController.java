package org.civilsociety.examples.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.ProfileValidator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks at a document for a person, and keeps nothing. */
@RestController
final class CheckController {

  /**
   * What there is to say of a document.
   *
   * @param kind what it was read as
   * @param reading everything that is wrong
   * @param drawings what it holds; empty if that could not be read, or is too large
   */
  record Check(DocumentKind kind, Reading<?> reading, Optional<Drawings> drawings) {}

  private final ProfileValidator rules;

  CheckController(ProfileValidator rules) {
    this.rules = rules;
  }

  @PostMapping(
      path = "/check",
      consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  Check check(InputStream body, @RequestParam("as") Optional<DocumentKind> as, Locale language)
      throws IOException {
    byte[] document = SizeLimit.DOCUMENT.read(body);
    ReadLimits limits = SizeLimit.DOCUMENT.forReading();
    DocumentKind kind =
        as.isPresent() ? as.get() : DocumentKind.of(new ByteArrayInputStream(document));
    Reading<? extends Extensible> reading =
        DocumentReader.of(rules)
            .withLimits(limits)
            .withLanguages(language)
            .read(Input.of(document), kind.type());
    return new Check(
        kind,
        reading,
        reading
            .record()
            .filter(record -> reading.problemsOf("list.too-long").isEmpty())
            .filter(record -> !ReceivedDocument.hasHalfCharacter(record))
            .flatMap(record -> Drawings.of(record, language)));
  }
}
