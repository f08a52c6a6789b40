package org.civilsociety.examples.tool.report;

import org.civilsociety.examples.tool.output.StandardStreams;

/** How a report is written. */
public enum ReportForm {
  /** Lines for people and editors. */
  TEXT,
  /** JSON for programs. */
  JSON,
  /** A page for a browser. */
  HTML;

  Report open(StandardStreams streams, Words words) {
    return switch (this) {
      case TEXT -> new TextReport(streams, words);
      case JSON -> new JsonReport(streams);
      case HTML -> new HtmlReport(streams, words);
    };
  }
}
