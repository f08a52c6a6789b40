package org.civilsociety.jackson.popolo;

import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * Reads and writes Popolo 1.0.1, the open-government data specification for people, organizations
 * and memberships.
 *
 * <pre>{@code
 * Conversion<Directory> read = Popolo.read(Input.of(Path.of("councils.json")));
 * Directory directory = read.result();
 * System.out.print(read.losses().text());
 * String popolo = Popolo.write(directory).result();
 * }</pre>
 *
 * <p>Popolo has one class for organizations of every kind: a coalition is one whose classification
 * says so, or whose member {@code civil_society_type} is {@code coalition}. Memberships of
 * organizations are {@link org.civilsociety.Membership memberships}, those of persons {@link
 * org.civilsociety.Officer officers}. Members that a publisher has added are extensions of the same
 * name, and come back at the same place; those that Popolo defines and the model has no word for
 * stand in an extension {@code popolo} of the record, and come back too.
 */
public final class Popolo {

  private Popolo() {}

  /**
   * Reads a document within the {@linkplain ReadLimits#DEFAULT usual limits}.
   *
   * @param input the document: an object with lists of each class, a single object, or a list of
   *     objects
   * @return a directory, which is empty if there is no organization and no membership of one; what
   *     became of each field; and what is wrong with the document
   * @throws java.io.UncheckedIOException if the input cannot be read
   */
  public static Conversion<Directory> read(Input input) {
    return read(input, ReadLimits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param input the document: an object with lists of each class, a single object, or a list of
   *     objects
   * @param limits what the document may be at most
   * @return a directory, which is empty if there is no organization and no membership of one; what
   *     became of each field; and what is wrong with the document
   * @throws java.io.UncheckedIOException if the input cannot be read
   */
  public static Conversion<Directory> read(Input input, ReadLimits limits) {
    ForeignDocument document = ForeignDocument.read(input, limits);
    Ledger ledger = new Ledger(document.root());
    TargetObject directory = DirectoryReader.read(ledger.root());
    return NativeDocument.read(Directory.class, directory, ledger, document.problems());
  }

  /**
   * Writes a directory as an object with lists of organizations, persons and memberships, which is
   * valid against the schemas of Popolo. What Popolo has no word for is left out and reported.
   *
   * @param directory the directory
   * @return JSON with two spaces for each level and line feeds, and what became of each field
   * @throws tools.jackson.core.JacksonException if an extension has the name of a member of the
   *     model, as {@code names} of an organization, or the directory is more than 1,000 levels deep
   */
  public static Conversion<String> write(Directory directory) {
    Ledger ledger = new Ledger(NativeDocument.of(directory));
    TargetObject document = DirectoryWriter.write(ledger.root());
    String json = NativeDocument.text(withItsList(document.build()));
    return new Conversion<>(json, ledger.report(), List.of(), 0, true);
  }

  /** A document without objects, whose other members could be taken for those of one. */
  private static Extensions withItsList(Extensions document) {
    return document.isEmpty() || PopoloDocument.isContainer(new Ledger(document).root())
        ? document
        : document.with("organizations", new ExtensionValue.Listing(List.of()));
  }
}
