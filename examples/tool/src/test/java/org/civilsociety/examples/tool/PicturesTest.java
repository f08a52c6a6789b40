package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  private static final String TWO =
      """
      {"organizations": [{"id": "a", "names": [{"text": "A"}]}, {"id": "ب", "names": []}]}
      """;

  @TempDir private Path folder;

  @Test
  void drawsADirectory() throws IOException {
    Path picture = folder.resolve("network.svg");
    assertThat(Run.of("graph", "--to", "svg", Run.LEFT, picture).status()).isZero();
    assertThat(Files.readString(picture)).contains("<svg");
    assertThat(Run.of("graph", "--to", "mermaid", "--lang", "ar", Run.LEFT, "-").out())
        .isNotBlank();
  }

  @Test
  void writesThePageOfTheOnlyProfile() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(Run.of("page", "--lang", "fr-CA", Run.LEFT, page).status()).isZero();
    assertThat(Files.readString(page)).contains("<html");
  }

  @Test
  void letsTheReaderChooseAProfile() {
    Run run = Run.with(TWO, "page", "-", "-");
    assertThat(run.error())
        .contains("choose one of its 2 profiles", "/organizations/0 a, /organizations/1 ب");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.with(TWO, "page", "--id", "ب", "-", "-").out()).contains("<html");
    assertThat(Run.with(TWO, "page", "--id", "c", "-", "-").error()).contains("has 0 profiles c;");
  }

  @Test
  void tellsTwoProfilesWithOneIdApart() {
    String twins =
        """
        {"organizations": [{"id": "a", "names": [{"text": "First"}]}],
         "coalitions": [{"id": "a", "names": [{"text": "Second"}]}]}
        """;
    assertThat(Run.with(twins, "page", "--id", "a", "-", "-").error())
        .contains("has 2 profiles a; choose", "/organizations/0 a, /coalitions/0 a");
    assertThat(Run.with(twins, "page", "--id", "/coalitions/0", "-", "-").out())
        .contains("<title>Second");
    assertThat(Run.with("{\"memberships\": []}", "page", "-", "-").error())
        .contains("-: has no organization and no coalition");
  }

  @Test
  void refusesALanguageThatIsNone() {
    Run run = Run.of("page", "--lang", "en--US!", Run.LEFT, "-");
    assertThat(run.error()).contains("must be a language tag such as ar or fr-CA; found 'en--US!'");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.of("graph", Run.LEFT, "-").status()).isEqualTo(2);
  }
}
