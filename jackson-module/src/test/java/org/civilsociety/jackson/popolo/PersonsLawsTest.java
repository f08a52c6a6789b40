package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** Persons that are listed, referred to, and said again within memberships. */
final class PersonsLawsTest {

  private static Arbitrary<Extensions> object(Arbitrary<String> words, String... names) {
    return Arbitraries.maps(
            Arbitraries.of(names), words.<ExtensionValue>map(ExtensionValue.Text::new))
        .ofMinSize(1)
        .ofMaxSize(names.length)
        .map(Extensions::new);
  }

  private static Arbitrary<Extensions> person() {
    return object(Arbitraries.of("p", "q"), "id", "name", "gender");
  }

  @Provide
  Arbitrary<Extensions> documents() {
    Arbitrary<ExtensionValue> listed =
        person().list().ofMaxSize(3).uniqueElements(person -> person.get("id")).map(this::listing);
    Arbitrary<Extensions> membership =
        object(Arbitraries.of("p", "q"), "person_id", "member_id", "role")
            .flatMap(words -> person().optional().map(person -> withPerson(words, person)))
            .map(words -> words.with("organization_id", new ExtensionValue.Text("o")));
    Arbitrary<ExtensionValue> memberships = membership.list().ofMaxSize(4).map(this::listing);
    Extensions organization = Extensions.empty().with("id", new ExtensionValue.Text("o"));
    return listed.flatMap(
        persons ->
            memberships.map(
                all ->
                    Extensions.empty()
                        .with("organizations", listing(List.of(organization)))
                        .with("persons", persons)
                        .with("memberships", all)));
  }

  private static Extensions withPerson(Extensions words, Optional<Extensions> person) {
    return person.map(some -> words.with("person", some)).orElse(words);
  }

  private ExtensionValue listing(List<Extensions> objects) {
    return new ExtensionValue.Listing(List.copyOf(objects));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void stayUnique(@ForAll("documents") Extensions document) {
    Conversion<Directory> read = Popolo.read(Input.of(NativeDocument.text(document)));
    String written = Popolo.write(read.result()).result();

    List<SourceField> persons = new Ledger(Fates.tree(written)).root().entries("persons");
    assertThat(persons.stream().flatMap(person -> person.member("id").stream()))
        .extracting(SourceField::value)
        .doesNotHaveDuplicates();
    assertThat(read.losses().fields(Fate.DROPPED))
        .allSatisfy(field -> assertThat(field.note()).isEqualTo("is empty"));
  }
}
