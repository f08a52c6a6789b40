package org.civilsociety.examples.tool;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.report.ReportLanguage;
import org.civilsociety.report.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rules: id, severity, groups, and what each asks.",
    footer = {
      "",
      "Besides the rules, validate tells what is malformed: document.…, value.… and the like.",
      "",
      "Examples:",
      "  civil-society rules --lang fr",
      "  civil-society rules --report json | jq -r '.[].rule'"
    })
final class RulesCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "The language: en, ar, fr or es (by default en).")
  private ReportLanguage language = ReportLanguage.EN;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "How the list is written: text or json (by default text).")
  private PlainForm form = PlainForm.TEXT;

  RulesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<RuleDescription> rules = RuleDescription.all(language.locale());
    if (form == PlainForm.JSON) {
      streams.print(ReportJson.MAPPER.writeValueAsString(rules) + "\n");
    } else {
      rules.forEach(rule -> streams.print(line(rule)));
    }
    return ExitStatus.CLEAN;
  }

  private static String line(RuleDescription rule) {
    return String.format(
        Locale.ROOT,
        "%-32s %-8s %-20s %s\n",
        rule.rule(),
        rule.severity(),
        String.join(", ", rule.groups()),
        String.join(" | ", rule.messages()));
  }
}
