package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

  private static final Organization NOTHING = new OrganizationBuilder().build();

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static Source source(String title) {
    return new SourceBuilder().title(LocalizedText.of("fr", title)).build();
  }

  @Test
  void hasAColumnForThePlaceAndEachRecordAndTheRelation() {
    Organization left =
        organization().founded(PartialDate.of(1998)).addSource(source("Site")).build();
    Organization right =
        organization()
            .founded(PartialDate.of(2001))
            .addTargetGroup(TargetGroup.of("es", "jóvenes"))
            .build();

    assertThat(Comparison.of(left, right).text())
        .isEqualTo(
            """
                                        Source(Site)                        CONFLICTS           Organization()
            founded                     1998                                CONFLICTS           2001
            targetGroups[0]                                                 ONLY_RIGHT          jóvenes
            sources[0]                  Site                                ONLY_LEFT
            """);
  }

  @Test
  void isolatesWhatIsWrittenFromRightToLeft() {
    String text =
        Comparison.of(organization().mission(LocalizedText.of("ar", "السلام")).build(), NOTHING)
            .text();

    assertThat(text.lines().skip(1))
        .containsExactly(
            "mission" + " ".repeat(21) + "\u2068السلام\u2069" + " ".repeat(30) + "ONLY_LEFT");
  }

  @Test
  void namesTheRuleThatTookTwoEntriesForOne() {
    assertThat(
            Comparison.of(
                    organization().addTheme(Theme.of("fr", "Paix")).build(),
                    organization().addTheme(Theme.of("fr", "paix")).build())
                .text())
        .contains("COMPATIBLE (NAME)");
  }

  @Test
  void escapesWhatARecordBrings() {
    String text =
        Comparison.of(
                organization()
                    .mission(LocalizedText.of("es", "a\u202Eb\nc\u001b[31m\ud800"))
                    .extensions(
                        Extensions.empty().with("\u2066x\n", new ExtensionValue.Text("\u200f")))
                    .build(),
                NOTHING)
            .text();

    assertThat(text).contains("a\\u202Eb\\nc\\u001B[31m\\uD800").contains("[\\u2066x\\n]");
    assertThat(text.lines()).hasSizeLessThan(8);
    assertThat(text.codePoints().filter(c -> c != '\n').map(Character::getType).boxed())
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
  }

  @Test
  void breaksLongWordsAndKeepsWithin120Columns() {
    String text =
        Comparison.of(
                organization().mission(LocalizedText.of("es", "ñ".repeat(500))).build(),
                organization().mission(LocalizedText.of("es", "公".repeat(500))).build())
            .text();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    assertThat(text).contains("ñ".repeat(34)).contains("公".repeat(17)).contains("DIFFERS");
  }
}
