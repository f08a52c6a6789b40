package org.civilsociety.examples.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.civilsociety.Extensible;
import org.civilsociety.value.RecordId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.UriUtils;

/** Gives records their addresses. */
@Component
final class Addresses {

  /** What a path cannot end with: {@code /organizations/..} is another address. */
  private static final Set<String> STEPS = Set.of(".", "..");

  private final RecordStore store;

  Addresses(RecordStore store) {
    this.store = store;
  }

  /**
   * Keeps a record, as it is.
   *
   * @param kind the first step of its address
   * @param id the second step; where there is none, one is made up
   * @return its address
   * @throws ErrorResponseException if there is such a record; it says where
   */
  URI keep(String kind, Optional<RecordId> id, Extensible record) {
    String key =
        id.map(RecordId::value)
            .filter(text -> !STEPS.contains(text))
            .orElseGet(() -> UUID.randomUUID().toString());
    URI address = URI.create("/" + kind + "/" + UriUtils.encode(key, StandardCharsets.UTF_8));
    if (!store.add(kind, key, record)) {
      ErrorResponseException taken = new ErrorResponseException(HttpStatus.CONFLICT);
      taken.getHeaders().setLocation(address);
      throw taken;
    }
    return address;
  }
}
