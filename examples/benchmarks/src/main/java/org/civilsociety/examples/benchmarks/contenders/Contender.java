package org.civilsociety.examples.benchmarks.contenders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;

/**
 * A way to read, write and validate the documents of one kind. It is made before anything is
 * measured, and can be shared by threads.
 *
 * @param <T> what it reads a document into
 */
public interface Contender<T> {

  /** What a contender can do. */
  enum Operation {
    /** Read a document. */
    READ,
    /** Write a value. */
    WRITE,
    /** Validate a value. */
    VALIDATE,
    /** Read a document and validate what is in it. */
    VALIDATED_READ
  }

  /**
   * What was read, and what is wrong with it.
   *
   * @param value the value
   * @param findings empty if it is valid
   * @param <T> the type of the value
   */
  record Checked<T>(T value, List<Finding> findings) {}

  /** Returns the name, as a table shows it. */
  String name();

  /** Returns what it does otherwise than the others, if that keeps it out of the ranking. */
  default Optional<String> differs() {
    return Optional.empty();
  }

  /**
   * Returns what it reads without a word, though the format does not allow it. None of that breaks
   * a rule of {@code Default}: it makes no difference to the ranking, but to whoever chooses.
   */
  default List<String> lenient() {
    return List.of();
  }

  /** Returns what it can do; everything else throws. */
  default Set<Operation> operations() {
    return Set.of(Operation.values());
  }

  /**
   * Returns the bytes of a document as this contender reads them.
   *
   * @param document the document
   * @return its JSON, unless the contender has a format of its own
   */
  default byte[] input(Document document) {
    return document.json();
  }

  /**
   * Reads a document.
   *
   * @param json the bytes
   * @return the value
   * @throws RuntimeException if the document is malformed
   */
  T read(byte[] json);

  /**
   * Writes a value.
   *
   * @param value the value
   * @return compact JSON in UTF-8
   */
  byte[] write(T value);

  /**
   * Validates a value by the rules of the group {@code Default}.
   *
   * @param value the value
   * @return every rule that it breaks, with the place; empty if it is valid
   */
  List<Finding> validate(T value);

  /**
   * Reads a document and validates what is in it.
   *
   * @param json the bytes
   * @return the value, and what is wrong with it
   * @throws RuntimeException if the document is malformed
   */
  default Checked<T> validatedRead(byte[] json) {
    T value = read(json);
    return new Checked<>(value, validate(value));
  }
}
