package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Place;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in great numbers or is made to do harm is compared and merged as anything else. */
class ReconciliationLimitsTest {

  private static final int MANY = 10_000;

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static Merge<Organization> merge(Organization left, Organization right) {
    return Merge.of(MergePolicy.firstSource(), left, right);
  }

  @Test
  void pairsTenThousandEntriesOfOneLabel() {
    Theme primary = new ThemeBuilder().label(LocalizedText.of("ar", "شباب")).primary(true).build();
    Organization left =
        organization().themes(Collections.nCopies(MANY, Theme.of("ar", "شباب"))).build();
    Organization right = organization().themes(Collections.nCopies(MANY, primary)).build();

    assertThat(Comparison.of(left, right).claims())
        .hasSize(MANY)
        .allSatisfy(claim -> assertThat(claim.relation()).isEqualTo(Relation.REFINED_BY));
    assertThat(merge(left, right).result()).isEqualTo(right);
  }

  @Test
  void pairsNoneOfTenThousandPlacesInOneCountryByTheirKindOnly() {
    Organization left = organization().worksIn(places("قرية ")).build();
    Organization right = organization().worksIn(places("aldea ")).build();

    assertThat(Comparison.of(left, right).claims()).hasSize(2 * MANY);
    assertThat(merge(left, right).result().getWorksIn()).hasSize(2 * MANY);
  }

  private static List<Place> places(String name) {
    return IntStream.range(0, MANY).mapToObj(i -> Place.of("und", name + i)).toList();
  }

  @Test
  void comparesAndMergesObjectivesNestedAThousandDeep() {
    Organization left = organization().addObjective(nested("السلم")).build();
    Organization right = organization().addObjective(nested("العدل")).build();
    Comparison<Organization> comparison = Comparison.of(left, right);

    assertThat(comparison.relation()).isEqualTo(Relation.DIFFERS);
    assertThat(comparison.text().lines()).hasSizeLessThan(500);
    assertThat(Comparison.of(left, left).claims()).hasSize(1);
    assertThat(merge(left, left).result()).isEqualTo(left);
    assertThat(merge(left, right).result().getObjectives()).hasSize(1);
    assertThat(merge(left, right).decisions()).hasSize(1);
  }

  private static StrategicObjective nested(String innermost) {
    StrategicObjective nested =
        new StrategicObjectiveBuilder().name(LocalizedText.of("ar", innermost)).build();
    for (int i = 0; i < 1_000; i++) {
      nested =
          new StrategicObjectiveBuilder()
              .name(LocalizedText.of("es", "Objetivo"))
              .addObjective(nested)
              .build();
    }
    return nested;
  }

  @Test
  void comparesAndMergesAThousandLanguages() {
    Organization left = organization().mission(languages("Paz.")).build();
    Organization right = organization().mission(languages("Vida.")).build();
    Comparison<Organization> comparison = Comparison.of(left, right);

    assertThat(comparison.claims(Relation.DIFFERS)).hasSize(LocalizedText.MAX_LANGUAGES);
    assertThat(merge(left, right).decisions()).hasSize(LocalizedText.MAX_LANGUAGES);
    assertThat(merge(left, right).result().getVerbatims())
        .hasSize(LocalizedText.MAX_LANGUAGES)
        .extracting(Verbatim::getText)
        .containsOnly("Vida.");
  }

  private static LocalizedText languages(String text) {
    List<String> tags = new ArrayList<>();
    IntStream.range(0, LocalizedText.MAX_LANGUAGES).forEach(i -> tags.add("x-" + i));
    LocalizedText languages = LocalizedText.empty();
    for (String tag : tags) {
      languages = languages.with(tag, text);
    }
    return languages;
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        " ",
        "\ud800",
        "\udc00a\ud800",
        "a\u202Eb\u2066c\u2069",
        "\u2069\u2069\u2069",
        "a\r\nb\u2028c\u0085d",
        "\u001b[2J\u0007\u0000",
        "e\u0301".repeat(1_000),
        "\u0301".repeat(1_000),
        "\u200d".repeat(1_000),
        "ع".repeat(50_000),
        "😀".repeat(25_000),
        "a ".repeat(25_000),
        " ".repeat(50_000),
        ", ".repeat(25_000),
        "%s %d {0} ${x} $1 \\",
        "\uFDFA".repeat(2_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void showsHostileTextsOnBoundedLines(String hostile) {
    Organization left = organization(hostile, hostile + "1");
    Organization right = organization(hostile, hostile + "2");
    Comparison<Organization> comparison = Comparison.of(left, right);
    Merge<Organization> merge = merge(left, right);

    assertThat(comparison.text().lines())
        .hasSizeLessThan(250)
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(2_000))
        .allSatisfy(
            line ->
                assertThat(line.replaceAll("[\u2068\u2069]", ""))
                    .satisfies(Visible::requireOneVisibleLine));
    requireOneBoundedLine(comparison);
    requireOneBoundedLine(merge);
    comparison.leaves().forEach(ReconciliationLimitsTest::requireOneBoundedLine);
    merge.decisions().forEach(ReconciliationLimitsTest::requireOneBoundedLine);
    assertThat(merge(merge.result(), left).result().getMission())
        .isEqualTo(merge.result().getMission());
    assertThat(merge(left, left).result()).isEqualTo(left);
  }

  private static Organization organization(String text, String other) {
    return organization()
        .addName(Name.in("ar", other, Name.Kind.DISPLAY))
        .mission(LocalizedText.of("ar", text).with("es", other))
        .addTheme(Theme.of("und", text))
        .foundedIn(Place.of("fr", other))
        .extensions(Extensions.empty().with(text, new ExtensionValue.Text(other)))
        .build();
  }

  private static void requireOneBoundedLine(Object shown) {
    assertThat(shown.toString()).hasSizeLessThan(2_000).satisfies(Visible::requireOneVisibleLine);
  }
}
