package org.civilsociety.examples.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.civilsociety.Extensible;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.RecordId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * Takes records that are not wrong. What {@code @Valid} has let through is asked the rest: what a
 * record on its own must have, and what can be advised. So the report of whatever is kept has no
 * errors.
 */
@Component
final class Acceptance {

  /** What a path cannot end with: {@code /organizations/..} is another address. */
  private static final Set<String> STEPS = Set.of(".", "..");

  /**
   * What became of a record.
   *
   * @param location its address
   * @param report what is advised
   */
  record Accepted(URI location, ValidationReport report) {}

  private final ProfileValidator rules;
  private final RecordStore store;

  Acceptance(ProfileValidator rules, RecordStore store) {
    this.rules = rules.withGroups(Advice.class, Standalone.class);
    this.store = store;
  }

  /**
   * Keeps a record, as it is.
   *
   * @param kind the first step of its address
   * @param id the second step; where there is none, one is made up
   * @throws RejectedDocumentException if something is wrong with it
   * @throws ResponseStatusException if there is such a record
   */
  Accepted accept(String kind, Optional<RecordId> id, Extensible record) {
    ValidationReport report = rules.withLanguages(LocaleContextHolder.getLocale()).validate(record);
    if (!report.isValid()) {
      throw new RejectedDocumentException(report);
    }
    String key =
        id.map(RecordId::value)
            .filter(text -> !STEPS.contains(text))
            .orElseGet(() -> UUID.randomUUID().toString());
    if (!store.add(kind, key, record)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    String path = "/" + kind + "/" + UriUtils.encode(key, StandardCharsets.UTF_8);
    return new Accepted(URI.create(path), report);
  }
}
