package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.api.Test;

/** The table in README.md is that of the constraints. */
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
  void namesEachRuleWithItsSeverityAndGroup() throws IOException {
    assertThat(rows())
        .containsExactlyInAnyOrderElementsOf(
            ConstraintConventionsTest.constraints()
                .map(constraint -> constraint.getAnnotation(Rule.class))
                .filter(Objects::nonNull)
                .map(rule -> tuple(rule.id(), rule.severity().name(), groups(rule)))
                .toList());
  }

  private static String groups(Rule rule) {
    if (rule.id().startsWith("publication.")) {
      return "`Publication`";
    }
    if (rule.severity() != Severity.ERROR) {
      return "`Advice`";
    }
    return rule.id().equals("source.unknown") ? "`Default`, `Standalone`" : "`Default`";
  }

  @Test
  void saysOfEachRuleWhatItAsks() throws IOException {
    Matcher row = ROW.matcher(Files.readString(Path.of("../README.md")));

    assertThat(row.results().map(found -> found.group(4)))
        .hasSameSizeAs(rows())
        .doesNotHaveDuplicates();
  }
}
