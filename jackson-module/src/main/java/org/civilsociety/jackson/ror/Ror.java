package org.civilsociety.jackson.ror;

import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;
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
 * back from there: a record that ROR's schema accepts is written as it was read. Nothing is made up
 * for a record that ROR does not have.
 *
 * <p>What is wrong with a record has one of these rules:
 *
 * <table>
 * <caption>Rules of problems</caption>
 * <tr><th>rule</th><th>severity</th><th>what it says</th></tr>
 * <tr><td>{@code ror.missing}</td><td>ERROR</td><td>ROR demands it, and it is absent</td></tr>
 * <tr><td>{@code ror.term}</td><td>ERROR</td><td>it is there, but not in terms that ROR
 *     has</td></tr>
 * <tr><td>{@code ror.form}</td><td>ERROR</td><td>ROR wants it in another form</td></tr>
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
   * Reads with the default limits.
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
   * in the document, say what is wrong with it.
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
    new DirectoryIn(new Faults(document.problems())).read(ledger.root(), directory);
    return NativeDocument.read(Directory.class, directory, ledger, document.problems());
  }

  /**
   * Writes an organization or a coalition as a record of ROR. There is a result only if the record
   * has all that ROR demands: a ROR id (its own, or an identifier of the scheme {@code XI-ROR}), a
   * name to display and no second one, a type of ROR as a code ({@code ror:nonprofit}), a status, a
   * place with its number in GeoNames ({@code geonames:3117735}), and what ROR wrote of its own
   * record. Otherwise the problems, with places in the JSON of the record, say what is missing, and
   * nothing of it is kept.
   *
   * @param profile the record
   * @return JSON in lines that end with a line feed, indented by two spaces; empty if a problem is
   *     an {@code ERROR}
   */
  public static Conversion<Optional<String>> write(Profile profile) {
    Extensions source = NativeDocument.of(profile);
    Ledger ledger = new Ledger(source);
    TargetObject target = TargetObject.root();
    new RecordOut(ledger.root(), target).write();
    Extensions record = target.build();
    LossReport losses = ledger.report();
    FoundProblems problems = problems(record, ledger.root(), losses);
    if (problems.hasErrors()) {
      Ledger nothing = new Ledger(source);
      nothing.root().dropped("is not written, for ROR demands more");
      return new Conversion<>(
          Optional.empty(), nothing.report(), problems.named(), problems.more());
    }
    return new Conversion<>(
        Optional.of(NativeDocument.text(record)), losses, problems.named(), problems.more());
  }

  private static FoundProblems problems(Extensions record, SourceField profile, LossReport losses) {
    FoundProblems found = new FoundProblems(Integer.MAX_VALUE);
    RorSchema.RECORD.check(record, JsonPointer.empty(), new Faults(found));
    Places places = new Places(losses);
    FoundProblems problems = new FoundProblems(ReadLimits.DEFAULT.maxProblems());
    Missing missing = new Missing(profile, new Faults(problems));
    for (Problem problem : found.named()) {
      if (problem.pointer().matches() && problem.missing().isPresent()) {
        missing.explain(problem.missing().get());
      } else {
        problems.add(places.inRecord(problem));
      }
    }
    return problems;
  }
}
