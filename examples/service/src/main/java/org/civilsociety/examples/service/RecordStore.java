package org.civilsociety.examples.service;

import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.document.Input;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps records, each as its canonical text, under a key that is unique among its kind. */
@Component
final class RecordStore {

  private final JdbcClient database;

  RecordStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Keeps a record.
   *
   * @return false if something is kept under the key already: then nothing has changed
   */
  boolean add(String kind, String key, Extensible record) {
    try {
      database
          .sql("insert into record (kind, record_key, document) values (?, ?, ?)")
          .params(kind, key, DocumentWriter.canonical().text(record))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Returns the record that is kept under a key, if there is one. */
  <T extends Extensible> Optional<T> find(String kind, String key, Class<T> type) {
    return database
        .sql("select document from record where kind = ? and record_key = ?")
        .params(kind, key)
        .query(String.class)
        .optional()
        .map(
            text ->
                DocumentReader.withoutRules().read(Input.of(text), type).record().orElseThrow());
  }
}
