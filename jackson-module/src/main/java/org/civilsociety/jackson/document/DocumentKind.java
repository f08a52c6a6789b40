package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.InputStream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;

/**
 * What a document in the format of this library is, where nobody says it.
 *
 * <pre>{@code
 * try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
 *   DocumentKind kind = DocumentKind.of(stream);
 *   Reading<? extends Extensible> reading =
 *       DocumentReader.create().read(Input.of(stream), kind.type());
 * }
 * }</pre>
 */
public enum DocumentKind {
  /** One directory. */
  DIRECTORY(Directory.class),
  /** One organization. */
  ORGANIZATION(Organization.class),
  /** One coalition. */
  COALITION(Coalition.class),
  /** One membership. */
  MEMBERSHIP(Membership.class),
  /** One record in an envelope that says what it is, on several lines. */
  ENVELOPE(Extensible.class),
  /** Such a record on each line, or on the only one: to be read by {@link DocumentReader#lines}. */
  LINES(Extensible.class);

  /** So many bytes of a document are looked at, at most: {@value}. */
  public static final int MAX_BYTES = 1 << 20;

  private final Class<? extends Extensible> type;

  DocumentKind(Class<? extends Extensible> type) {
    this.type = type;
  }

  /**
   * Returns what the document, or each line of it, is read as.
   *
   * @return the type for {@link DocumentReader#read}
   */
  public Class<? extends Extensible> type() {
    return type;
  }

  /**
   * Tells the kind by the names of the members at the beginning of a document, plain or compressed
   * by gzip. It looks no further than it has to, and never beyond {@value #MAX_BYTES} bytes, also
   * where these are unpacked to more; a member of a directory settles it.
   *
   * <p>This is a guess where the names say little: a coalition that has none of the members that
   * only a coalition has is taken for an organization, and so is an object that has no member of
   * any record. What has no names (no object, an empty one, one that is broken before the first) is
   * taken for a directory. Nothing is thrown for it: whoever reads the document is told what is
   * wrong.
   *
   * @param document the document; it is left where it was
   * @return the kind
   * @throws IOException if the stream cannot go back to where it was
   * @throws IllegalArgumentException if the stream does not support marks, as {@link
   *     java.io.BufferedInputStream} does
   */
  public static DocumentKind of(InputStream document) throws IOException {
    if (!document.markSupported()) {
      throw new IllegalArgumentException(
          "must be a stream that supports marks, as BufferedInputStream; found "
              + document.getClass().getName());
    }
    document.mark(MAX_BYTES);
    DocumentKind kind = KindDetection.of(new Beginning(document, MAX_BYTES));
    document.reset();
    return kind;
  }
}
