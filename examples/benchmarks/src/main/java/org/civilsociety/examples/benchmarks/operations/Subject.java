package org.civilsociety.examples.benchmarks.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civilsociety.examples.benchmarks.contenders.Contender;
import org.civilsociety.examples.benchmarks.contenders.Contenders;
import org.civilsociety.examples.benchmarks.contenders.Document;
import org.civilsociety.examples.benchmarks.contenders.Documents;
import org.civilsociety.examples.benchmarks.contenders.Kind;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;

/** A contender, and the document that it is given, as bytes and as a value. */
final class Subject {

  private static final Map<String, Contender<?>> MADE = new ConcurrentHashMap<>();

  private final Contender<Object> contender;
  private final byte[] bytes;
  private final Object value;
  private final boolean isRanked;

  private Subject(Contender<Object> contender, Document document) {
    this.contender = contender;
    bytes = contender.input(document);
    value = contender.read(bytes);
    isRanked = contender.differs().isEmpty();
  }

  static Subject of(String contender, String document) {
    Document known = Documents.named(document);
    return new Subject(contender(contender, known.kind()), known);
  }

  /** As in a service, each is made once, and what it has compiled or found out is kept. */
  @SuppressWarnings("unchecked") // it is given the values that it has read itself
  private static Contender<Object> contender(String name, Kind kind) {
    return (Contender<Object>)
        MADE.computeIfAbsent(name + " " + kind, key -> Contenders.named(name, kind));
  }

  Object read() {
    return contender.read(bytes);
  }

  byte[] write() {
    return contender.write(value);
  }

  List<Finding> validate() {
    return sound(contender.validate(value));
  }

  Object validatedRead() {
    Contender.Checked<Object> checked = contender.validatedRead(bytes);
    sound(checked.findings());
    return checked.value();
  }

  /** Whoever is ranked finds nothing. */
  private List<Finding> sound(List<Finding> findings) {
    if (isRanked && !findings.isEmpty()) {
      throw new IllegalStateException("must be valid; found " + findings);
    }
    return findings;
  }
}
