package org.civilsociety.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.civilsociety.generators.Breakage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

  @Test
  void listsEveryRule() {
    Run run = Run.of("rules");
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsAll(Breakage.all().stream().map(Breakage::rule).toList())
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(run.status()).isZero();
  }

  @Test
  void saysWhatARuleAsks() {
    assertThat(Run.of("rules").out())
        .containsPattern("text.too-long +ERROR +Default +must have at most 1000 characters \\|")
        .containsPattern("publication.mission +ERROR +Publication +must be stated\n")
        .doesNotContain("Profile ", "{");
    assertThat(Run.of("rules", "--lang", "ar").out()).contains("يجب");
  }

  @Test
  void listsThemAsJson() {
    var rules = JsonMapper.shared().readTree(Run.of("rules", "--report", "json").out());
    assertThat(rules.size()).isEqualTo(55);
    assertThat(rules.get(0).get("rule").asString()).isEqualTo("address.empty");
    assertThat(rules.get(0).get("messages").get(0).asString()).startsWith("must have");
  }

  @Test
  void printsTheSchema() {
    Run run = Run.of("schema");
    assertThat(JsonMapper.shared().readTree(run.out()).get("$id").asString())
        .isEqualTo("urn:civil-society:schema:1.0");
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "convert",
        "compare",
        "merge",
        "candidates",
        "graph",
        "page",
        "schema",
        "rules"
      })
  void helpsWithExamples(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.out())
        .contains("Usage: civil-society " + command, "Example", "  civil-society ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 102);
    assertThat(run.status()).isZero();
    assertThat(Run.of(command, "--bogus").status()).isEqualTo(2);
    assertThat(Run.of(command, "--version").out()).startsWith("civil-society ");
  }

  @Test
  void wantsACommand() {
    Run run = Run.of();
    assertThat(run.error()).contains("Missing required subcommand");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.of("--help").out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }
}
