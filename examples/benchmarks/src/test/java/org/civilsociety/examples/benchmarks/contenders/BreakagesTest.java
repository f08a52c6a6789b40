package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.report.RuleDescription;
import org.junit.jupiter.api.Test;

class BreakagesTest {

  @Test
  void breakEveryRuleOfDefaultThatAProfileCanBreak() {
    Set<String> rules =
        RuleDescription.all(Locale.ENGLISH).stream()
            .filter(rule -> rule.groups().contains("Default"))
            .map(RuleDescription::rule)
            .filter(rule -> !rule.startsWith("directory.") && !rule.startsWith("membership."))
            .collect(Collectors.toCollection(TreeSet::new));
    // Of a profile by itself only the group Standalone asks this, of a directory Default.
    rules.remove("source.unknown");

    assertThat(
            Breakages.all().stream()
                .map(Breakage::rule)
                .filter(rule -> !rule.equals(Finding.MALFORMED)))
        .hasSameElementsAs(rules);
  }

  @Test
  void breakOneRuleEachButForTheLast() {
    for (Breakage breakage : Breakages.all().subList(0, Breakages.all().size() - 1)) {
      if (!breakage.isMalformed()) {
        Document document = breakage.document();
        assertThat(new Ours(document.kind()).validatedRead(document.json()).findings())
            .extracting(Finding::rule)
            .containsOnly(breakage.rule());
      }
    }
  }
}
