package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.NamedParty;
import org.civilsociety.Party;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

/**
 * What one place of a document says of many others makes the result no multiple of the document.
 */
final class RepetitionTest {

  private static final int MANY = 500;
  private static final int LONG = 20_000;
  private static final int TIMES = 40;

  private static Conversion<Directory> read(String json) {
    return SchemaOrg.read(Input.of(json.replace('\'', '"')));
  }

  private static String many(String value) {
    return String.join(",", Collections.nCopies(MANY, value));
  }

  private static Conversion<Directory> readInProportion(String json) {
    Conversion<Directory> read = read(json);
    assertThat(NativeDocument.text(NativeDocument.of(read.result())).length())
        .isLessThan(TIMES * json.length());
    return read;
  }

  @Test
  void repeatsAPersonNoMoreThanTheDocumentIsLong() {
    Conversion<Directory> read =
        readInProportion(
            """
            {'@context': 'https://schema.org', '@graph': [
              {'@type': 'NGO', 'founder': [%s]},
              {'@type': 'Person', '@id': '#p', 'name': 'N. N.', 'identifier': [%s]}]}
            """
                .formatted(many("{'@id': '#p'}"), many("'" + "1".repeat(40) + "'")));
    List<Party> founders = read.result().getOrganizations().get(0).getFounders();
    assertThat(founders).hasSize(MANY);
    assertThat(founders.get(0)).isInstanceOf(NamedParty.class);
    assertThat(founders.get(MANY - 1)).isEqualTo(Party.reference("p"));
    assertThat(read.losses().text())
        .contains("/founder/*/@id: without the person that it refers to");
  }

  @Test
  void repeatsAShortPersonAsOftenAsItIsReferredTo() {
    Directory directory =
        read("""
            {'@context': 'https://schema.org', '@graph': [
              {'@type': 'NGO', 'founder': [{'@id': '#p'}, {'@id': '#p'}]},
              {'@type': 'NGO', 'founder': {'@id': '#p'}},
              {'@type': 'Person', '@id': '#p', 'name': 'N. N.'}]}
            """)
            .result();
    assertThat(directory.getOrganizations())
        .flatExtracting(organization -> organization.getFounders())
        .hasSize(3)
        .allMatch(NamedParty.class::isInstance);
  }

  @Test
  void repeatsALabelOfContactsNoMoreThanTheDocumentIsLong() {
    Conversion<Directory> read =
        readInProportion(
            """
            {'@context': 'https://schema.org', '@type': 'NGO', 'contactPoint':
              {'@type': 'ContactPoint', 'contactType': '%s', 'telephone': [%s]}}
            """
                .formatted("a".repeat(LONG), many("'1'")));
    assertThat(read.result().getOrganizations().get(0).getContactPoints()).hasSize(MANY);
    assertThat(read.losses().text())
        .contains("/contactPoint/contactType: with the first contacts only");
  }

  @Test
  void givesTheMembersOfARecordWithABadIdAnother() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      members.append(i == 0 ? "" : ",").append("{'@id': '#m").append(i).append("'}");
    }
    Conversion<Directory> read =
        readInProportion(
            "{'@context': 'https://schema.org', '@type': 'Consortium', '@id': '#%s', 'member': [%s]}"
                .formatted("a".repeat(LONG), members));
    assertThat(read.problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString())
        .containsExactly(tuple("value.form", "/@id"));
    assertThat(read.result().getCoalitions().get(0).getId()).contains(RecordId.parse("_:b0"));
    assertThat(read.result().getCoalitions().get(0).getVerbatims())
        .singleElement()
        .satisfies(
            verbatim -> {
              assertThat(verbatim.getProperty()).isEqualTo("id");
              assertThat(verbatim.getText()).isEqualTo("#" + "a".repeat(LONG));
            });
    assertThat(read.result().getMemberships())
        .hasSize(MANY)
        .allMatch(membership -> membership.getOrganization().equals(Party.reference("_:b0")));
  }

  @Test
  void takesNoLanguageFromAContextWhereItIsNone() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      names.append(i == 0 ? "" : ",").append("'").append(i).append(" ñ'");
    }
    Conversion<Directory> read =
        readInProportion(
            """
            {'@context': ['https://schema.org', {'@language': '%s'}], '@type': 'NGO', 'name': [%s]}
            """
                .formatted("a-".repeat(LONG), names));
    assertThat(read.problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString())
        .containsExactly(tuple("value.form", "/@context/1/@language"));
    assertThat(read.result().getOrganizations().get(0).getNames())
        .hasSize(MANY)
        .allMatch(name -> name.getLanguage().isEmpty());
  }
}
