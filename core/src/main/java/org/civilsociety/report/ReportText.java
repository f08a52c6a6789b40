package org.civilsociety.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civilsociety.internal.Texts;
import org.civilsociety.validation.Severity;

/** A report for a terminal, in the words of a language. */
final class ReportText {

  private static final String INDENT = "    ";

  private final Texts words;

  ReportText(List<Locale> languages) {
    words =
        Texts.of(
            ReportText.class::getResourceAsStream,
            "/org/civilsociety/report/ReportText",
            languages);
  }

  String of(ValidationReport report) {
    StringBuilder text = new StringBuilder();
    report.findings().forEach(finding -> add(finding, text));
    if (!report.isComplete()) {
      text.append(word("incomplete")).append('\n');
    }
    if (report.more() > 0) {
      text.append(line("more", report.more()));
    }
    return text.append(counts(report)).append('\n').toString();
  }

  private void add(Finding finding, StringBuilder text) {
    text.append(word(finding.severity().name())).append(' ').append(apart(finding.rule()));
    text.append(finding.path().steps().isEmpty() ? "" : " " + apart(finding.path().toString()))
        .append('\n');
    text.append(INDENT).append(finding.message()).append('\n');
    finding.value().ifPresent(value -> text.append(INDENT).append(line("found", apart(value))));
    if (!finding.suggestions().isEmpty()) {
      String meant =
          finding.suggestions().stream().map(this::apart).collect(Collectors.joining(" | "));
      text.append(INDENT).append(line("perhaps", meant));
    }
    if (!finding.related().isEmpty()) {
      String places =
          finding.related().stream()
              .map(path -> apart(path.toString()))
              .collect(Collectors.joining(word("comma") + " "));
      text.append(INDENT).append(line("see", places));
    }
    if (finding.moreRelated() > 0) {
      text.append(INDENT).append(line("more", finding.moreRelated()));
    }
  }

  String counts(ValidationReport report) {
    return Arrays.stream(Severity.values())
        .map(severity -> labelled(severity.name(), report.count(severity)))
        .collect(Collectors.joining(word("comma") + " "));
  }

  /** What is not in the words of the language, with a reading direction of its own. */
  private String apart(String value) {
    return word("value").replace("{value}", value);
  }

  private String line(String word, Object value) {
    return labelled(word, value) + "\n";
  }

  private String labelled(String word, Object value) {
    return word(word) + word("colon") + " " + value;
  }

  private String word(String key) {
    return words.text(key).orElse(key);
  }
}
