package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Place;
import org.civilsociety.TargetGroup;
import org.civilsociety.Verbatim;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each fact of {@code facts.json} stands in its document, in its typed place and with the value
 * that the list expects; what to look at for a fact is told by one class for each document.
 */
class FactsTest {

  private static final LanguageTag ENGLISH = LanguageTag.parse("en");

  private final List<Fact> facts = readFacts();
  private final Map<String, Map<String, Consumer<Fact>>> checks =
      Map.of(
          "directory-a-miftah",
              new DirectoryAFacts(Documents.read("directory-a-miftah.json")).checks(),
          "directory-b-miftah",
              new DirectoryBFacts(Documents.read("directory-b-miftah.json")).checks(),
          "coalition-about", new CoalitionFacts().checks());

  @TestFactory
  Stream<DynamicTest> findsEachFactInItsPlace() {
    return facts.stream().map(fact -> dynamicTest(fact.name(), () -> checkOf(fact).accept(fact)));
  }

  @Test
  void hasOneCheckForEachFactAndNoOther() {
    assertThat(checks.values().stream().flatMap(document -> document.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(facts.stream().map(Fact::id).toList());
  }

  @Test
  void readsSixtyEightFacts() {
    assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates().hasSize(68);
  }

  private Consumer<Fact> checkOf(Fact fact) {
    return Objects.requireNonNull(
        checks.getOrDefault(fact.text("document"), Map.of()).get(fact.id()),
        () -> "no check for " + fact.name());
  }

  static List<Fact> readFacts() {
    try (InputStream list =
        Objects.requireNonNull(FactsTest.class.getResourceAsStream("facts.json"))) {
      return JsonMapper.shared().readTree(list).valueStream().map(Fact::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map.Entry<String, Consumer<Fact>> check(String id, Consumer<Fact> check) {
    return Map.entry(id, check);
  }

  /** The text in English; the documents have no other language. */
  static String english(LocalizedText text) {
    assertThat(text.texts()).containsOnlyKeys(ENGLISH);
    return text.in(ENGLISH).orElseThrow();
  }

  static List<String> labels(List<TargetGroup> groups) {
    return groups.stream().map(group -> english(group.getLabel())).toList();
  }

  static List<TargetGroup> groups(List<TargetGroup> groups, TargetGroup.Role role) {
    return groups.stream().filter(group -> group.getRole().equals(Optional.of(role))).toList();
  }

  static List<String> place(Place place) {
    return List.of(
        english(place.getName()), place.getCountry().map(CountryCode::toString).orElse(""));
  }

  static Verbatim verbatim(List<Verbatim> verbatims, String property) {
    return only(verbatims, verbatim -> verbatim.getProperty().equals(property));
  }

  static <T> T only(List<T> entries, Predicate<T> wanted) {
    List<T> found = entries.stream().filter(wanted).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  static void assertCountryInferred(List<Verbatim> verbatims, String property, Fact fact) {
    Verbatim place = verbatim(verbatims, property);
    assertThat(place.getText()).isEqualTo(fact.expectedRow("name").get(0));
    assertThat(english(place.getNote()))
        .contains("inferred")
        .contains(fact.expectedRow("country").get(0));
  }

  /** One fact of the list. */
  record Fact(JsonNode node) {

    String id() {
      return text("id");
    }

    String name() {
      return id() + " " + text("property");
    }

    String text(String member) {
      return node.required(member).asString();
    }

    String expected() {
      return text("expected");
    }

    int expectedCount() {
      return node.required("expected").intValue();
    }

    List<String> expectedTexts() {
      return texts("expected");
    }

    /** The members of the expected object as texts; what is absent is the empty text. */
    List<String> expectedRow(String... members) {
      return row(node.required("expected"), members);
    }

    /** The members of each expected object as texts. */
    List<List<String>> expectedRows(String... members) {
      return node.required("expected").valueStream().map(entry -> row(entry, members)).toList();
    }

    /** The entries of a note that is a list and nothing else. */
    List<String> noted() {
      return List.of(text("note").split("; ", -1));
    }

    /** The entries of that part of the note which begins with the introduction. */
    List<String> noted(String introduction) {
      String part =
          noted().stream()
              .filter(entry -> entry.startsWith(introduction))
              .findFirst()
              .orElseThrow();
      return List.of(part.substring(introduction.length()).strip().split(", | and ", -1));
    }

    void assertConceptsIn(LocalizedText prose) {
      assertThat(texts("concepts"))
          .isNotEmpty()
          .allSatisfy(concept -> assertThat(english(prose)).containsIgnoringCase(concept));
    }

    private List<String> texts(String member) {
      return node.required(member).valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> row(JsonNode entry, String... members) {
      return Arrays.stream(members).map(member -> cell(entry.at("/" + member))).toList();
    }

    private static String cell(JsonNode value) {
      return value.isArray()
          ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
          : value.asString("");
    }
  }
}
