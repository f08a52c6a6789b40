package org.civilsociety.examples.service;

import jakarta.validation.Valid;
import org.civilsociety.Organization;
import org.civilsociety.report.ValidationReport;
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
  record Kept(Organization organization, ValidationReport report) {}

  private final Acceptance acceptance;
  private final RecordStore store;

  OrganizationController(Acceptance acceptance, RecordStore store) {
    this.acceptance = acceptance;
    this.store = store;
  }

  @PostMapping(
      path = "/" + KIND,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Kept> post(@Valid @RequestBody Organization organization) {
    Acceptance.Accepted accepted = acceptance.accept(KIND, organization.getId(), organization);
    return ResponseEntity.created(accepted.location())
        .body(new Kept(organization, accepted.report()));
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
