package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are read and written again. */
final class PopoloRoundTripTest {

  private static final String COUNCIL =
      """
      {
        "organizations": [
          {"id": "council/al-quds", "name": "مجلس القدس", "classification": "legislature",
           "image": "https://example.org/logo.png", "abstract": "المجلس",
           "other_names": [{"name": "Conseil d'al-Quds", "lang": "fr", "note": "multilingual"},
             {"name": "CQ", "note": "acronym", "x-rank": 1.50}],
           "contact_details": [{"type": "voice", "value": "+970 2 1", "note": "mornings",
             "valid_from": "2012-01"}],
           "links": [{"url": "https://example.org/", "note": "Page", "checked": true}],
           "posts": [{"id": "chair", "label": "Chair"}],
           "status": "active", "budget": {"ILS": 12.50}},
          {"id": "-", "name": "-", "parent_id": "council/al-quds", "type": ["x", 1]}
        ],
        "persons": [
          {"id": "d'arc", "name": "Jeanne d'Arc", "email": "jeanne@example.org",
           "birth_date": "1412", "images": [{"url": "https://example.org/j.jpg"}]},
          {"id": "nobody", "name": "José", "gender": "male"}
        ],
        "memberships": [
          {"id": "m1", "person_id": "d'arc", "organization_id": "council/al-quds",
           "role": "conseillère", "on_behalf_of_id": "party/unknown", "seat": 7},
          {"person_id": "d'arc", "organization_id": "council/al-quds", "role": "maire",
           "label": "Maire", "post_id": "chair"},
          {"person_id": "nobody", "organization_id": "elsewhere"},
          {"member": {"id": "-", "x": 1}, "organization": {"id": "elsewhere", "name": "Otra"},
           "role": "observadora", "on_behalf_of_id": "z", "vote": false}
        ],
        "posts": [{"id": "mayor", "label": "Mayor"}],
        "areas": [{"id": "ps", "name": "فلسطين", "geometry": {"type": "Point"}}],
        "events": [{"id": "e", "name": "Session"}],
        "title": "Councils", "popolo": "1.0.1"
      }
      """;

  private static final String COALITION =
      """
      {"name": "Coalición", "classification": "coalición", "founding_date": "2011-01-01",
       "area": {"id": "mx", "name": "México", "identifier": "MX", "x": null},
       "children": [{"id": "sur", "name": "Sur"}],
       "memberships": [
         {"member": {"@type": "Organization", "id": "a", "start_date": "2011-01-01"}, "vote": 1},
         {"member": {"@type": "Person", "name": "Ana"}},
         {"person": {"name": "Ana", "email": "ana@example.org"}, "role": "vocera"}]}
      """;

  static List<String> documents() {
    return List.of(COUNCIL, COALITION, "[" + COALITION + "," + COUNCIL + "]");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bringsBackWhatIsKeptBothWays(String document) {
    Conversion<Directory> in = Popolo.read(Input.of(document));
    Conversion<String> out = Popolo.write(in.result());
    Map<String, ExtensionValue> before = leaves(document);
    Map<String, ExtensionValue> after = leaves(out.result());
    Map<String, FieldFate> fates = Fates.bySource(out);
    assertThat(in.losses().fields())
        .filteredOn(field -> Fates.keptPlace(field, fates).isPresent())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            field ->
                assertThat(after.get(Fates.keptPlace(field, fates).orElseThrow()))
                    .isEqualTo(before.get(field.source())));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writesWhatIsValid(String document) {
    assertThat(Schema.faults(Popolo.write(Popolo.read(Input.of(document)).result()).result()))
        .isEmpty();
  }

  @Test
  void bringsBackAWholeDocument() {
    Conversion<Directory> in = Popolo.read(Input.of(COUNCIL));
    Conversion<String> out = Popolo.write(in.result());
    Map<String, ExtensionValue> after = leaves(out.result());
    assertThat(sorted(after)).isEqualTo(sorted(leaves(COUNCIL)));
    assertThat(Popolo.read(Input.of(out.result())).result()).isEqualTo(in.result());
  }

  /** The leaves, whatever the order of lists. */
  private static List<String> sorted(Map<String, ExtensionValue> leaves) {
    return leaves.entrySet().stream()
        .map(leaf -> Fates.kind(leaf.getKey()) + " " + leaf.getValue())
        .sorted()
        .toList();
  }

  private static Map<String, ExtensionValue> leaves(String json) {
    return Fates.leaves(ForeignDocument.read(Input.of(json), ReadLimits.DEFAULT).root());
  }

  @Test
  void takesAMemberOfADirectoryForNoMembership() {
    Directory directory =
        new DirectoryBuilder()
            .extensions(Extensions.empty().with("organization", new ExtensionValue.Numeral("1.5")))
            .build();
    Directory read = Popolo.read(Input.of(Popolo.write(directory).result())).result();
    assertThat(read.getMemberships()).isEmpty();
    assertThat(read.getOrganizations()).isEmpty();
  }

  /** Councils in the shape in which they are published: dates stand on the member. */
  private static String published() throws IOException {
    try (InputStream councils =
        Objects.requireNonNull(PopoloRoundTripTest.class.getResourceAsStream("councils.json"))) {
      return new String(councils.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void bringsBackPublishedCouncilsAndKnowsTheDatesOfTheirMemberships() throws IOException {
    Conversion<Directory> in = Popolo.read(Input.of(published()));
    Conversion<String> out = Popolo.write(in.result());

    assertThat(in.problems()).isEmpty();
    assertThat(in.losses().fields(Fate.DROPPED)).isEmpty();
    assertThat(out.losses().fields(Fate.DROPPED)).isEmpty();
    assertThat(in.result().getMemberships())
        .extracting(membership -> membership.getPeriod().orElseThrow().toString())
        .containsExactly("2011-01-01/2014-03-15", "2011-03-16/");
    assertThat(Popolo.read(Input.of(out.result())).result()).isEqualTo(in.result());
    Map<String, ExtensionValue> published = leaves(published());
    published.keySet().removeIf(place -> place.startsWith("/memberships/0/person/"));
    assertThat(leaves(out.result()).values()).containsAll(published.values());
    assertThat(Schema.faults(out.result())).isEmpty();
  }
}
