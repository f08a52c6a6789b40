package org.civilsociety.examples.service;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.civilsociety.Directory;
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
  record Kept(Directory directory, Reading<?> report) {}

  private final Addresses addresses;
  private final RecordStore store;

  DirectoryController(Addresses addresses, RecordStore store) {
    this.addresses = addresses;
    this.store = store;
  }

  @PostMapping(
      path = "/" + KIND,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Kept> post(@Valid @RequestBody Directory directory) {
    URI address = addresses.keep(KIND, Optional.empty(), directory);
    return ResponseEntity.created(address)
        .body(new Kept(directory, ReceivedDocument.ofRequest().advice()));
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
