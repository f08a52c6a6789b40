package org.civilsociety.examples.benchmarks.contenders;

/** What a document holds. */
public enum Kind {
  /** An organization. */
  ORGANIZATION(
      org.civilsociety.Organization.class,
      org.civilsociety.examples.benchmarks.contenders.plain.Organization.class),
  /** A coalition. */
  COALITION(
      org.civilsociety.Coalition.class,
      org.civilsociety.examples.benchmarks.contenders.plain.Coalition.class);

  private final Class<? extends org.civilsociety.Profile> model;
  private final Class<? extends org.civilsociety.examples.benchmarks.contenders.plain.Profile>
      plain;

  Kind(
      Class<? extends org.civilsociety.Profile> model,
      Class<? extends org.civilsociety.examples.benchmarks.contenders.plain.Profile> plain) {
    this.model = model;
    this.plain = plain;
  }

  /** Returns the type of the model. */
  public Class<? extends org.civilsociety.Profile> model() {
    return model;
  }

  /** Returns the plain record. */
  public Class<? extends org.civilsociety.examples.benchmarks.contenders.plain.Profile> plain() {
    return plain;
  }
}
