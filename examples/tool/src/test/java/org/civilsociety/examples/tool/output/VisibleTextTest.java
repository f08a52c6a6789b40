package org.civilsociety.examples.tool.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void escapesWhatIsNotSeen() {
    assertThat(VisibleText.of("a\u001b[31m\n\u202Eb\uDC00\\\"مفتاح 😀"))
        .isEqualTo("a\\u001B[31m\\u000A\\u202Eb\\uDC00\\\"مفتاح 😀");
    assertThat(VisibleText.lines("a\nb\r\n")).isEqualTo("a\nb\\u000D\n");
  }

  @Test
  void saysWhereItCuts() {
    assertThat(VisibleText.of("ا".repeat(1_000))).isEqualTo("ا".repeat(1_000));
    assertThat(VisibleText.of("ا".repeat(1_001))).isEqualTo("ا".repeat(1_000) + "…");
  }

  @Test
  void leavesIsolatesOfTheLibraryThatAreClosed() {
    String isolated = "مثل \u2066\"1998\"\u2069";
    assertThat(VisibleText.arranged(isolated + "\n" + isolated))
        .isEqualTo(isolated + "\n" + isolated);
    assertThat(VisibleText.arranged("a\u2067b")).isEqualTo("a\\u2067b");
    assertThat(VisibleText.arranged("\u2067a\u202Eb\u2069")).isEqualTo("\u2067a\\u202Eb\u2069");
    assertThat(VisibleText.arranged("a\u2069\u2067b")).isEqualTo("a\\u2069\\u2067b");
    assertThat(VisibleText.arranged("\u2067\n\u2069")).isEqualTo("\\u2067\n\\u2069");
  }

  @Test
  void leavesNoIsolateOfSomebodyElse() {
    assertThat(VisibleText.of("a\u2067b\u2069")).isEqualTo("a\\u2067b\\u2069");
    assertThat(VisibleText.lines("a\u2067b\u2069\n")).isEqualTo("a\\u2067b\\u2069\n");
  }
}
