package org.civilsociety.examples.benchmarks.contenders;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** All contenders. */
public final class Contenders {

  /** Nothing of a contender is loaded before it is made. */
  private static final List<Map.Entry<String, Function<Kind, Contender<?>>>> ALL =
      List.of(
          Map.entry("civil-society", Ours::new),
          Map.entry("civil-society, checks by hand", OursByHand::new),
          Map.entry("civil-society, Hibernate Validator", OursByProvider::new),
          Map.entry("Jackson records + Hibernate Validator", JacksonRecords::new),
          Map.entry("Jackson records, checks by hand", JacksonRecordsByHand::new),
          Map.entry("fastjson2 records + Hibernate Validator", FastjsonRecords::new),
          Map.entry("avaje-jsonb + avaje-validator", AvajeRecords::new),
          Map.entry("civil-society, DocumentReader", OursWithProblems::ofDefault),
          Map.entry("civil-society, DocumentReader with advice", OursWithProblems::withAdvice),
          Map.entry("Jackson tree + networknt", SchemaCheck::new),
          Map.entry("HAPI FHIR R5 Organization", kind -> new FhirOrganization()));

  private Contenders() {}

  /**
   * Makes all contenders, which takes a while.
   *
   * @param kind what they are to read
   * @return each once, ours first
   */
  public static List<Contender<?>> of(Kind kind) {
    return ALL.stream().<Contender<?>>map(entry -> entry.getValue().apply(kind)).toList();
  }

  /**
   * Makes one contender.
   *
   * @param name its name
   * @param kind what it is to read
   * @return the contender
   * @throws NoSuchElementException if there is none of that name
   */
  public static Contender<?> named(String name, Kind kind) {
    return ALL.stream()
        .filter(entry -> entry.getKey().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("there is no contender " + name))
        .getValue()
        .apply(kind);
  }

  /**
   * Makes those that are compared by rank.
   *
   * @param kind what they are to read
   * @return those that do the same work
   */
  public static List<Contender<?>> ranked(Kind kind) {
    return of(kind).stream().filter(one -> one.differs().isEmpty()).toList();
  }
}
