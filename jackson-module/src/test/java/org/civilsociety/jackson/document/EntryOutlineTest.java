package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;

final class EntryOutlineTest {

  /** Whatever holds a record is as large as this, and has no place in an outline. */
  private static final String LARGE = "'x': '" + "y".repeat(10_000) + "'";

  private static final String PROFILE =
      """
      {'id': 'a', 'names': [{'text': 'N'}], 'mission': {'en': 'M'}, LARGE,
       'identifiers': [{'scheme': 'S', 'value': 'V', LARGE}],
       'founded': '1998',
       'founders': [{'reference': {'id': 'b', 'label': {'en': 'L'}, LARGE}},
         {'named': {'name': {'en': 'B'}, LARGE,
           'identifiers': [{'scheme': 'S', 'value': 'W', LARGE}]}},
         {'unnamed': {'description': {'en': 'C'}, LARGE}}],
       'relationships': [{'kind': 'k', 'party': {'reference': {'id': 'b', LARGE}}, LARGE}],
       'sources': [{'id': 's', 'title': {'en': 'T'}, LARGE}],
       'verbatims': [{'property': 'founded', 'text': '98', 'source': 's', LARGE}]}
      """;
  private static final String MEMBERSHIP =
      """
      {'id': 'm', LARGE,
       'member': {'named': {'name': {'en': 'N', 'ar': 'WORDS'}, LARGE}},
       'organization': {'reference': {'id': 'a', LARGE}},
       'role': {'en': 'WORDS'},
       'sources': [{'id': 's', LARGE}]}
      """;

  private static <T> T read(String json, Class<T> type) {
    String filled =
        json.replace("LARGE", LARGE).replace("WORDS", "w".repeat(100_000)).replace('\'', '"');
    return DocumentReader.withoutRules().read(Input.of(filled), type).record().orElseThrow();
  }

  @Test
  void keepsNothingThatNoRuleOfTheWholeAsksFor() {
    Organization organization = EntryOutline.of(read(PROFILE, Organization.class));
    Coalition coalition = EntryOutline.of(read(PROFILE, Coalition.class));
    Membership membership = EntryOutline.of(read(MEMBERSHIP, Membership.class));
    for (String json :
        List.of(
            DocumentWriter.canonical().text(organization),
            DocumentWriter.canonical().text(coalition),
            DocumentWriter.canonical().text(membership))) {
      assertThat(json).doesNotContain("\"x\"").hasSizeLessThan(500);
    }
    assertThat(organization.getFounders()).hasSize(3);
    assertThat(organization.getFounded()).isPresent();
  }

  @Test
  void tellsLongRolesApart() {
    Membership one = EntryOutline.of(read(MEMBERSHIP, Membership.class));
    Membership other =
        EntryOutline.of(read(MEMBERSHIP.replace("'WORDS'}", "'WORDS.'}"), Membership.class));
    assertThat(one.getRole()).isNotEqualTo(other.getRole());
    assertThat(one.getRole())
        .isEqualTo(EntryOutline.of(read(MEMBERSHIP, Membership.class)).getRole());
  }
}
