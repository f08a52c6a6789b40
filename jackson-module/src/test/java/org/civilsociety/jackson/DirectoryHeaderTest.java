package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** A directory says first what format it is in. */
final class DirectoryHeaderTest {

  private static final String HEADER = "\"format\":\"civil-society\",\"version\":\"1.0\"";

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void standsFirst(@ForAll Directory directory) {
    assertThat(Json.write(Directory.class, directory)).matches("(?s)\\{" + HEADER + "[,}].*");
  }

  @Test
  void isAllThatAnEmptyDirectoryHas() {
    assertThat(Json.write(Directory.class, new DirectoryBuilder().build()))
        .isEqualTo("{" + HEADER + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\":\"civil-society\"}",
        "{\"version\":\"1.0\"}",
        "{\"version\":\"1.0\",\"format\":\"civil-society\"}",
        "{\"format\":null,\"version\":null}",
        "{\"version\":\"1\"}",
        "{\"version\":\"1.7\"}",
        "{\"version\":\"1.12.3\"}"
      })
  void mayBeMissingOrNewer(String json) {
    assertThat(Json.read(Directory.class, json)).isEqualTo(new DirectoryBuilder().build());
  }

  @Test
  void mayStandLast() {
    assertThat(Json.read(Directory.class, "{\"title\":{\"fr\":\"Annuaire\"}," + HEADER + "}"))
        .isEqualTo(new DirectoryBuilder().title(LocalizedText.of("fr", "Annuaire")).build());
  }

  @Test
  void keepsWhatANewerVersionAdds() {
    String added = "\"coverage\":{\"ar\":\"فلسطين\",\"share\":1.50}";
    Directory directory = Json.read(Directory.class, "{\"version\":\"1.7\"," + added + "}");
    assertThat(Json.write(Directory.class, directory)).isEqualTo("{" + HEADER + "," + added + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "popolo", "Civil-Society", " civil-society"})
  void refusesAnotherFormat(String format) {
    assertThat(Refusal.of(Directory.class, "{\"format\":\"" + format + "\"}"))
        .isEqualTo(
            new Refusal(
                InvalidFormatException.class,
                "/format",
                "must be the format \"civil-society\"; found \"" + format + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.0", "0.9", "10", "1.", "1.x", "v1.0", "1.0 ", "١.٠"})
  void refusesAnotherVersion(String version) {
    assertThat(Refusal.of(Directory.class, "{\"version\":\"" + version + "\"}"))
        .isEqualTo(
            new Refusal(
                InvalidFormatException.class,
                "/version",
                "must be a version 1 of the format, like \"1.0\": this library reads no other;"
                    + " found \""
                    + version
                    + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1", "true", "[\"1.0\"]", "{}"})
  void refusesAVersionThatIsNoText(String version) {
    Refusal refusal = Refusal.of(Directory.class, "{\"version\":" + version + "}");
    assertThat(refusal.problem()).isEqualTo(MismatchedInputException.class);
    assertThat(refusal.pointer()).isEqualTo("/version");
    assertThat(refusal.message()).startsWith("must be a text; found ");
  }

  @Test
  void refusesAVersionThatStandsTwice() {
    assertThat(Refusal.of(Directory.class, "{" + HEADER + ",\"version\":\"1.0\"}"))
        .isEqualTo(
            new Refusal(MismatchedInputException.class, "/version", "stands twice in one object"));
  }
}
