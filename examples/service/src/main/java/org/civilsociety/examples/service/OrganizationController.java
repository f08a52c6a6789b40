package org.civilsociety.examples.service;

import jakarta.validation.Valid;
import java.net.URI;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes and gives single organizations. */
@RestController
final class OrganizationController {

  private static final String KIND = "organizations";

  /**
   * An organization that is kept.
   *
   * @param organization the organization
   * @param report what is advised
   */
  record Kept(Organization organization, Reading<?> report) {}

  private final Addresses addresses;
  private final RecordStore store;

  OrganizationController(Addresses addresses, RecordStore store) {
    this.addresses = addresses;
    this.store = store;
  }

  @PostMapping(
      path = "/" + KIND,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Kept> post(@Valid @RequestBody Organization organization) {
    URI address = addresses.keep(KIND, organization.getId(), organization);
    return ResponseEntity.created(address)
        .body(new Kept(organization, ReceivedDocument.ofRequest().advice()));
  }

  @GetMapping(
      path = "/" + KIND + "/{id}",
      produces = {MediaType.APPLICATION_JSON_VALUE, RecordConverter.JSON_LD})
  ResponseEntity<Organization> get(@PathVariable String id) {
    Organization organization =
        store
            .find(KIND, id, Organization.class)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok().varyBy("Accept").body(organization);
  }
}
