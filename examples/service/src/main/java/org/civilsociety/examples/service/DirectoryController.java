package org.civilsociety.examples.service;

import jakarta.validation.Valid;
import java.util.Optional;
import org.civilsociety.Directory;
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

/** Takes and gives directories, which have no ids: each gets a key of its own. */
@RestController
final class DirectoryController {

  private static final String KIND = "directories";

  /**
   * A directory that is kept.
   *
   * @param directory the directory
   * @param report what is advised
   */
  record Kept(Directory directory, ValidationReport report) {}

  private final Acceptance acceptance;
  private final RecordStore store;

  DirectoryController(Acceptance acceptance, RecordStore store) {
    this.acceptance = acceptance;
    this.store = store;
  }

  @PostMapping(
      path = "/" + KIND,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Kept> post(@Valid @RequestBody Directory directory) {
    Acceptance.Accepted accepted = acceptance.accept(KIND, Optional.empty(), directory);
    return ResponseEntity.created(accepted.location()).body(new Kept(directory, accepted.report()));
  }

  @GetMapping(
      path = "/" + KIND + "/{id}",
      produces = {MediaType.APPLICATION_JSON_VALUE, RecordConverter.JSON_LD})
  ResponseEntity<Directory> get(@PathVariable String id) {
    Directory directory =
        store
            .find(KIND, id, Directory.class)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok().varyBy("Accept").body(directory);
  }
}
