package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001B", "\u009B", "\uD800", "\uFFFE", "\u202E", "\u202D"})
  void marksWhatADocumentCannotHold(String character) {
    assertThat(Visible.of("a" + character + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"جمعية\nالزيتون", "tab\tand\r\n", "\u2067مع\u2069", "😀", "e\u0301"})
  void leavesOtherText(String text) {
    assertThat(Visible.of(text)).isEqualTo(text);
  }

  @Property
  void givesWhatCanBeStoredAndChangesItNoFurther(@ForAll String text) {
    String visible = Visible.of(text);

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(visible)).isTrue();
    assertThat(Visible.of(visible)).isEqualTo(visible);
  }
}
