package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.civilsociety.generators.CivilSocietyDomain;
import tools.jackson.core.JacksonException;

/** A damaged document is either read or refused by a {@link JacksonException}, nothing else. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class MutationTest {

  /** Replaces so many characters at a place, given as a share of the whole, by others. */
  record Change(int place, int removed, String inserted) {
    String apply(String json) {
      int from = (int) ((long) json.length() * place / 1_000_000);
      int to = Math.min(json.length(), from + removed);
      return json.substring(0, from) + inserted + json.substring(to);
    }
  }

  @Property(tries = 1000)
  void readsOrRefusesAChangedOrganization(
      @ForAll Organization organization,
      @ForAll("changes") @Size(min = 1, max = 3) List<Change> changes) {
    String json = Json.write(Organization.class, organization);
    for (Change change : changes) {
      json = change.apply(json);
    }
    readOrRefuse(json);
  }

  @Property(tries = 1000)
  void readsOrRefusesAChangedOrganizationWithEverythingInIt(
      @ForAll("changes") @Size(min = 1, max = 2) List<Change> changes) {
    String json = Json.write(Organization.class, FilledRecords.ORGANIZATION);
    for (Change change : changes) {
      json = change.apply(json);
    }
    readOrRefuse(json);
  }

  @Property(tries = 1000)
  void readsOrRefusesChangedBytes(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 999_999) Integer> places,
      @ForAll byte replacement) {
    byte[] bytes = Json.MAPPER.writeValueAsBytes(FilledRecords.DIRECTORY);
    for (int place : places) {
      bytes[(int) ((long) bytes.length * place / 1_000_000)] = replacement;
    }
    try {
      assertThat(Json.MAPPER.readValue(bytes, Directory.class)).isNotNull();
    } catch (JacksonException e) {
      assertThat(e.getOriginalMessage()).isNotEmpty();
    }
  }

  private static void readOrRefuse(String json) {
    try {
      Organization read = Json.read(Organization.class, json);
      assertThat(read == null).isEqualTo(json.strip().equals("null"));
      byte[] again = Json.MAPPER.writeValueAsBytes(read);
      assertThat(Json.MAPPER.readValue(again, Organization.class)).isEqualTo(read);
    } catch (JacksonException e) {
      assertThat(e.getOriginalMessage().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000);
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999_999),
            Arbitraries.of(0, 0, 1, 1, 2, 10),
            inserted())
        .as(Change::new)
        .list();
  }

  private static Arbitrary<String> inserted() {
    return Arbitraries.of(
        "",
        "",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "null",
        "true",
        "0",
        "-",
        "9",
        "1e99",
        "1e9999999999",
        ".",
        "{}",
        "[]",
        "\"\"",
        "\"x\":",
        "\"id\":",
        "\u202e",
        "\u0000",
        "ع",
        "é",
        "😀",
        "\ud800",
        " ",
        "\n",
        "/*",
        "'");
  }
}
