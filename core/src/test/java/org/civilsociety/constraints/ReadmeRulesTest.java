package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.civilsociety.report.RuleDescription;
import org.junit.jupiter.api.Test;

/** The table in README.md is that of the rules. */
class ReadmeRulesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+\\.[a-z-]+)` \\| ([A-Z]+) \\| ([^|]+) \\| (.+) \\|$");

  private static List<Tuple> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("../README.md")))
        .results()
        .map(row -> tuple(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  @Test
  void namesEachRuleWithItsSeverityAndGroups() throws IOException {
    assertThat(rows())
        .containsExactlyInAnyOrderElementsOf(
            RuleDescription.all().stream()
                .map(rule -> tuple(rule.rule(), rule.severity().name(), groups(rule)))
                .toList());
  }

  private static String groups(RuleDescription rule) {
    return rule.groups().stream().map(group -> "`" + group + "`").collect(Collectors.joining(", "));
  }

  @Test
  void saysOfEachRuleWhatItAsks() throws IOException {
    Matcher row = ROW.matcher(Files.readString(Path.of("../README.md")));

    assertThat(row.results().map(found -> found.group(4)))
        .hasSameSizeAs(rows())
        .doesNotHaveDuplicates();
  }
}
