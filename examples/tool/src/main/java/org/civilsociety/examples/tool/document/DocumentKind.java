package org.civilsociety.examples.tool.document;

import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;

/** What a native document is taken for; {@link KindDetection} finds it out. */
public enum DocumentKind {
  /** An object on each line, that says what it is. */
  LINES(Directory.class),
  /** One directory. */
  DIRECTORY(Directory.class),
  /** One organization. */
  ORGANIZATION(Organization.class),
  /** One coalition. */
  COALITION(Coalition.class),
  /** One membership. */
  MEMBERSHIP(Membership.class),
  /** One record that says itself what it is. */
  ENVELOPE(Extensible.class);

  private final Class<? extends Extensible> type;

  DocumentKind(Class<? extends Extensible> type) {
    this.type = type;
  }

  /**
   * Returns what the document is read as.
   *
   * @return the type of the record
   */
  public Class<? extends Extensible> type() {
    return type;
  }

  /**
   * Says whether the record is in no directory.
   *
   * @return true if it is one record
   */
  public boolean isSingle() {
    return type != Directory.class;
  }
}
