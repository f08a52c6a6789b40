package org.civilsociety.jackson.ror;

import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.TargetObject;
import tools.jackson.core.JsonPointer;

/**
 * Records of the <a href="https://ror.org">Research Organization Registry</a>, schema 2.1.
 *
 * <pre>{@code
 * Conversion<Directory> read = Ror.read(Input.of(Path.of("000xkb537.json")));
 * Organization organization = read.result().getOrganizations().get(0);
 * Optional<String> json = Ror.write(organization).result();
 * }</pre>
 *
 * <p>What ROR says beyond the model (who administers the record and when, domains, coordinates)
 * stays in the extensions of the part that it belongs to, under the one name {@code ror}, and comes
 * back from there: a record that ROR's schema accepts is written as it was read. What was kept of a
 * place goes out only while the place has the number in GeoNames that ROR gave it. A part that has
 * no form in ROR (a name without a text, a type that ROR does not have) is dropped when the record
 * is written, and reported. Nothing is made up for a record that ROR does not have.
 *
 * <p>What is wrong with a record has one of these rules:
 *
 * <table>
 * <caption>Rules of problems</caption>
 * <tr><th>rule</th><th>severity</th><th>what it says</th></tr>
 * <tr><td>{@code ror.missing}</td><td>ERROR</td><td>ROR demands it, and it is absent; not
 *     said where a document breaks off</td></tr>
 * <tr><td>{@code ror.term}</td><td>ERROR</td><td>it is there, but not in terms that ROR
 *     has</td></tr>
 * <tr><td>{@code ror.form}</td><td>ERROR</td><td>ROR wants it in another form, or it is no
 *     record of ROR at all</td></tr>
 * <tr><td>{@code ror.repeated}</td><td>ERROR</td><td>ROR wants it once: an entry of a list, the
 *     name to display, the ROR id</td></tr>
 * <tr><td>{@code ror.member-unknown}</td><td>WARNING</td><td>ROR's schema has no such member; it is
 *     kept and comes back</td></tr>
 * </table>
 *
 * <p>The class has no state.
 */
public final class Ror {

  private Ror() {}

  /**
   * Reads with the default limits. The data dump of ROR as a whole is larger than they allow: split
   * it, or raise the limits, and have memory for many times its bytes.
   *
   * @param input one record, a list of records as in the data dump, or an answer of the API with
   *     its {@code items}
   * @return the organizations, what became of each field, and what is wrong with the records
   * @throws java.io.UncheckedIOException if the input cannot be read
   */
  public static Conversion<Directory> read(Input input) {
    return read(input, ReadLimits.DEFAULT);
  }

  /**
   * Reads records as organizations. A record that ROR's schema does not accept is read as far as it
   * goes, and what the model cannot take from it stays in its extensions; the problems, with places
   * in the document, say what is wrong with it. An object that has no member of a record is none:
   * as a document it becomes no organization, and stays in the extensions of the directory.
   *
   * @param input one record, a list of records as in the data dump, or an answer of the API with
   *     its {@code items}
   * @param limits what the document may be at most, and how many problems are named
   * @return the organizations, what became of each field, and what is wrong with the records
   * @throws java.io.UncheckedIOException if the input cannot be read
   */
  public static Conversion<Directory> read(Input input, ReadLimits limits) {
    ForeignDocument document = ForeignDocument.read(input, limits);
    Ledger ledger = new Ledger(document.root());
    TargetObject directory = TargetObject.root();
    Set<JsonPointer> unfinished = BrokenOff.in(ledger.root(), document.problems().named());
    new DirectoryIn(new Faults(document.problems(), unfinished)).read(ledger.root(), directory);
    return NativeDocument.read(Directory.class, directory, ledger, document.problems());
  }

  /**
   * Writes an organization or a coalition as a record of ROR. There is a result only if the record
   * has all that ROR demands: a ROR id (its own, or an identifier of the scheme {@code XI-ROR}), a
   * name to display and no second one, a type of ROR as a code ({@code ror:nonprofit}), a status, a
   * place with one number in GeoNames ({@code geonames:3117735}), and what ROR wrote of its own
   * record. Otherwise the problems, with places in the JSON of the record, say what is missing, and
   * nothing of it is kept.
   *
   * @param profile the record
   * @return JSON in lines that are separated by line feeds, indented by two spaces; empty if a
   *     problem is an {@code ERROR}
   * @throws tools.jackson.databind.DatabindException if an extension has the name of a member
   * @throws tools.jackson.core.exc.StreamConstraintsException if the JSON of the record has more
   *     than 1,000 levels, which no record has that was read
   */
  public static Conversion<Optional<String>> write(Profile profile) {
    WrittenRecord written = WrittenRecord.of(NativeDocument.of(profile));
    return new Conversion<>(
        written.record().map(NativeDocument::text),
        written.losses(),
        written.problems().named(),
        written.problems().more(),
        true);
  }

  /**
   * Writes the organizations of a directory, then its coalitions, as a list of records, as in the
   * data dump: each that has all that ROR demands, as {@link #write(Profile)} says. Of the others,
   * and of all that a directory has besides them, nothing is kept; the losses say so, and the
   * problems, with places in the JSON of the directory, say what is missing.
   *
   * <pre>{@code
   * Conversion<Optional<String>> written = Ror.write(directory);
   * written.result().ifPresent(System.out::println);
   * written.problems().forEach(System.out::println);
   * }</pre>
   *
   * @param directory the directory
   * @return JSON in lines that are separated by line feeds, indented by two spaces; empty if there
   *     is no record to write
   * @throws tools.jackson.databind.DatabindException if an extension has the name of a member
   * @throws tools.jackson.core.exc.StreamConstraintsException if the JSON of the directory has more
   *     than 1,000 levels, which no directory has that was read
   */
  public static Conversion<Optional<String>> write(Directory directory) {
    return new DirectoryOut().write(NativeDocument.of(directory));
  }
}
