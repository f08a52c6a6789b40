package org.civilsociety.examples.benchmarks.contenders;

import org.civilsociety.Coalition;
import org.civilsociety.Profile;
import org.civilsociety.jackson.CivilSocietyModule;
import tools.jackson.databind.json.JsonMapper;

/** A profile as compact JSON in UTF-8, as the library itself writes it. */
public final class Document {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private final String name;
  private final Kind kind;
  private final byte[] json;

  private Document(String name, Kind kind, byte[] json) {
    this.name = name;
    this.kind = kind;
    this.json = json;
  }

  /**
   * Writes a profile.
   *
   * @param name what to call the document
   * @param profile an organization or a coalition
   * @return the document
   */
  public static Document of(String name, Profile profile) {
    Kind kind = profile instanceof Coalition ? Kind.COALITION : Kind.ORGANIZATION;
    return new Document(name, kind, MAPPER.writeValueAsBytes(profile));
  }

  /**
   * Takes JSON as it is, well formed or not.
   *
   * @param name what to call the document
   * @param kind what it holds
   * @param json the bytes
   * @return the document
   */
  public static Document of(String name, Kind kind, byte[] json) {
    return new Document(name, kind, json.clone());
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** Returns the bytes, a copy each time. */
  public byte[] json() {
    return json.clone();
  }

  /** Returns the name and the size. */
  @Override
  public String toString() {
    return name + " (" + json.length + " bytes)";
  }
}
