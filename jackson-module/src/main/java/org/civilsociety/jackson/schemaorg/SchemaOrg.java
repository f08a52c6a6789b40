package org.civilsociety.jackson.schemaorg;

import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Organizations in the words of <a href="https://schema.org">schema.org</a>, as JSON-LD: what web
 * pages embed for search engines, in and out.
 *
 * <pre>{@code
 * String jsonLd = SchemaOrg.write(organization).result();
 * // {"@context": "https://schema.org", "@type": "Organization", "@id": "#miftah", …}
 * }</pre>
 *
 * <p>An organization is an {@code Organization}, a coalition a {@code Consortium}. Any other type
 * below {@code Organization}, such as {@code NGO}, is a classification with the code {@code
 * https://schema.org/NGO}, and only such a classification is written as a type. The id of a record
 * is the {@code @id} of its node; one without a scheme, as {@code https:} or {@code urn:}, that is
 * no label of a blank node either becomes a fragment, {@code #miftah}, which the address of the
 * page completes. A relative address that is read is an id in angle brackets, {@code <about/us>}.
 *
 * <p>What schema.org says and the model has no word for is kept with the record under the extension
 * {@code schemaorg}, and written back from there; of an officer, what a role says and not the
 * person stands under {@code schemaorgRole}. What schema.org has no word for is dropped, and the
 * report says so. Nothing is fetched, and nothing is kept in common: the methods may be called from
 * any thread.
 */
public final class SchemaOrg {

  private SchemaOrg() {}

  /**
   * Reads a JSON-LD document with the default limits.
   *
   * @param input the document, JSON alone: without the {@code script} element around it
   * @return the organizations and coalitions in it, with their memberships
   * @throws java.io.UncheckedIOException if the bytes cannot be read
   * @see #read(Input, ReadLimits)
   */
  public static Conversion<Directory> read(Input input) {
    return read(input, ReadLimits.DEFAULT);
  }

  /**
   * Reads a JSON-LD document in the compact form that web pages embed: one node, a list of them, or
   * a {@code @graph}.
   *
   * <pre>{@code
   * Conversion<Directory> read = SchemaOrg.read(Input.of("""
   *     {"@context": "https://schema.org", "@type": "WebPage",
   *      "mainEntity": {"@type": "NGO", "@id": "#red", "name": "Red de Mujeres"}}
   *     """), ReadLimits.DEFAULT);
   * read.result().getOrganizations(); // [Organization(red, Red de Mujeres)]
   * read.losses().fields(Fate.DROPPED); // the context, the type of the page
   * }</pre>
   *
   * <p>An organization is read wherever it stands, as the {@code mainEntity} of a page or the
   * {@code publisher} of a site; within another organization it is what that property says of it: a
   * founder, a member, a parent. A person that stands outside of organizations is read where one of
   * them refers to it by its {@code @id}, as often as the size of the document allows.
   *
   * <p>A name may stand plain, with the prefix {@code schema:}, or in full. A context other than
   * schema.org's is a problem, {@code context.foreign}; it is not fetched, and only what is plainly
   * schema.org's is taken. A document without a context is read as if it named schema.org's, which
   * is the problem {@code context.missing}. An id, a date or a language that has not its form is
   * the problem {@code value.form}; an id or a date is then kept word for word, in {@code
   * verbatims}, and a language of the context is not taken.
   *
   * @param input the document, JSON alone: without the {@code script} element around it
   * @param limits what the document may be at most
   * @return the organizations and coalitions in it, with their memberships; empty if there is none.
   *     Nodes of other types are dropped, and the report says so
   * @throws java.io.UncheckedIOException if the bytes cannot be read
   */
  public static Conversion<Directory> read(Input input, ReadLimits limits) {
    ForeignDocument document = ForeignDocument.read(input, limits);
    Ledger ledger = new Ledger(document.root());
    TargetObject directory = GraphReader.read(ledger.root(), document.problems());
    return NativeDocument.read(Directory.class, directory, ledger, document.problems());
  }

  /**
   * Writes a directory as a {@code @graph}, which holds each membership once: at the member if that
   * is a record of the directory, else at what it belongs to.
   *
   * <p>The text is safe within an HTML {@code script} element: {@code <} and the line separators
   * U+2028 and U+2029 are escaped.
   *
   * @param directory the directory
   * @return a JSON-LD document, with {@code \n} between its lines
   */
  public static Conversion<String> write(Directory directory) {
    Ledger ledger = new Ledger(NativeDocument.of(directory));
    String text = ScriptText.of(GraphWriter.write(ledger.root()).build());
    return new Conversion<>(text, ledger.report(), List.of(), 0, true);
  }

  /**
   * Writes one profile as the object that its web page embeds.
   *
   * <p>The text is safe within an HTML {@code script} element: {@code <} and the line separators
   * U+2028 and U+2029 are escaped.
   *
   * @param profile the organization or coalition
   * @return a JSON-LD document, with {@code \n} between its lines
   */
  public static Conversion<String> write(Profile profile) {
    Ledger ledger = new Ledger(NativeDocument.of(profile));
    SourceField root = ledger.root();
    Node node =
        profile instanceof Coalition
            ? ProfileWriter.coalition(root)
            : ProfileWriter.organization(root);
    String text = ScriptText.of(GraphWriter.write(node).build());
    return new Conversion<>(text, ledger.report(), List.of(), 0, true);
  }
}
