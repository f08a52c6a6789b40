package org.civilsociety.examples.benchmarks.contenders;

import java.util.List;

/** All contenders. */
public final class Contenders {

  private Contenders() {}

  /**
   * Makes all contenders, which takes a while.
   *
   * @param kind what they are to read
   * @return each once, ours first
   */
  public static List<Contender<?>> of(Kind kind) {
    return List.of(
        new Ours(kind),
        new OursByHand(kind),
        new JacksonRecords(kind),
        new JacksonRecordsByHand(kind),
        new FastjsonRecords(kind),
        new AvajeRecords(kind),
        new OursWithProblems(kind),
        new SchemaCheck(kind),
        new FhirOrganization());
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
