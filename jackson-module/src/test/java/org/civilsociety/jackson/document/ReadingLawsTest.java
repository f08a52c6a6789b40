package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.value.ExtensionValue;
import tools.jackson.databind.json.JsonMapper;

/** What holds of the reading of any document. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class ReadingLawsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();
  private static final DocumentReader READER = DocumentReader.create();
  private static final DocumentReader WITHOUT_RULES = DocumentReader.withoutRules();
  private static final List<Class<? extends Extensible>> TYPES =
      List.of(Organization.class, Coalition.class, Membership.class, Directory.class);

  @Property(tries = 300)
  void readsADirectoryAsAMapperDoes(@ForAll Directory directory) {
    readsAsAMapperDoes(Directory.class, directory);
  }

  @Property(tries = 300)
  void readsAnOrganizationAsAMapperDoes(@ForAll Organization organization) {
    readsAsAMapperDoes(Organization.class, organization);
  }

  @Property(tries = 300)
  void readsACoalitionAsAMapperDoes(@ForAll Coalition coalition) {
    readsAsAMapperDoes(Coalition.class, coalition);
  }

  @Property(tries = 300)
  void readsAMembershipAsAMapperDoes(@ForAll Membership membership) {
    readsAsAMapperDoes(Membership.class, membership);
  }

  @Property(tries = 300)
  void readsAnyJsonAsAMapperDoes(@ForAll ExtensionValue value) {
    readsAsAMapperDoes(ExtensionValue.class, value);
  }

  private static <T> void readsAsAMapperDoes(Class<T> type, T value) {
    Reading<T> reading =
        WITHOUT_RULES.read(Input.of(MAPPER.writerFor(type).writeValueAsString(value)), type);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.record()).contains(value);
    assertThat(reading.isComplete()).isTrue();
  }

  @Property(tries = 300)
  void readsAnyBytes(@ForAll byte[] bytes, @ForAll("types") Class<? extends Extensible> type) {
    readsAndWrites(Input.of(bytes), type);
  }

  @Property(tries = 300)
  void readsAnyTokens(
      @ForAll("tokens") String tokens, @ForAll("types") Class<? extends Extensible> type) {
    readsAndWrites(Input.of(tokens), type);
    readsAndWrites(Input.of("{\"names\":" + tokens), Organization.class);
    readsAndWrites(Input.of("{\"memberships\":[{\"member\":" + tokens), Directory.class);
  }

  @Property(tries = 300)
  void readsADamagedDirectory(
      @ForAll Directory directory,
      @ForAll @IntRange(max = 999_999) int place,
      @ForAll @IntRange(max = 3) int removed,
      @ForAll("tokens") String inserted) {
    String json = MAPPER.writerFor(Directory.class).writeValueAsString(directory);
    int from = (int) ((long) json.length() * place / 1_000_000);
    int to = Math.min(json.length(), from + removed);
    readsAndWrites(
        Input.of(json.substring(0, from) + inserted + json.substring(to)), Directory.class);
  }

  /** Whatever comes of it can be written and read again; and no problem is nowhere. */
  private static <T extends Extensible> void readsAndWrites(Input input, Class<T> type) {
    Reading<T> reading = READER.read(input, type);

    assertThat(reading.problems()).allMatch(problem -> problem.place().isPresent());
    assertThat(reading.text()).isNotEmpty();
    if (reading.record().isEmpty()) {
      assertThat(reading.isValid()).isFalse();
    } else {
      T record = reading.record().get();
      String json = MAPPER.writerFor(type).writeValueAsString(record);
      assertThat(MAPPER.readValue(json, type)).isEqualTo(record);
    }
  }

  @Property(tries = 300)
  void tellsOfACutDocumentWhatCameBefore(
      @ForAll Directory directory, @ForAll @IntRange(max = 999_999) int place) {
    String json = MAPPER.writerFor(Directory.class).writeValueAsString(directory);
    String cut = json.substring(0, (int) ((long) json.length() * place / 1_000_000));
    Reading<Directory> reading = WITHOUT_RULES.read(Input.of(cut), Directory.class);
    List<String> rules = reading.problems().stream().map(Problem::rule).toList();

    if (cut.isEmpty()) {
      assertThat(rules).containsExactly("document.empty");
      return;
    }
    assertThat(rules).containsAnyOf("document.truncated", "document.encoding");
    assertThat(rules).hasSize(1);
    assertThat(reading.isComplete()).isFalse();
    Directory read = reading.record().orElseThrow();
    assertThat(allButLast(read.getOrganizations()))
        .isEqualTo(first(directory.getOrganizations(), read.getOrganizations().size() - 1));
    assertThat(allButLast(read.getCoalitions()))
        .isEqualTo(first(directory.getCoalitions(), read.getCoalitions().size() - 1));
    assertThat(allButLast(read.getMemberships()))
        .isEqualTo(first(directory.getMemberships(), read.getMemberships().size() - 1));
  }

  /** The last may be cut itself. */
  private static <T> List<T> allButLast(List<T> entries) {
    return first(entries, entries.size() - 1);
  }

  private static <T> List<T> first(List<T> entries, int count) {
    return entries.subList(0, Math.max(0, count));
  }

  @Provide
  Arbitrary<Class<? extends Extensible>> types() {
    return Arbitraries.of(TYPES);
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "12",
            "-",
            "1e99999999999",
            "\"\"",
            "\"x\"",
            "\"names\"",
            "\"text\":",
            "\"id\":",
            "\"reference\":",
            "{\"named\":",
            "\"number\":1",
            "'",
            "\\",
            "\"\\ud800\"",
            "\u202e",
            "\u0000",
            "\ud800",
            "😀",
            "ع",
            "\n",
            "\"en\":",
            "\"founded\":",
            "\"1998\"",
            "{\"bound\":\"EXACTLY\",",
            "\"objectives\":[{",
            "\"memberCount\":",
            "\"logo\":")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }
}
