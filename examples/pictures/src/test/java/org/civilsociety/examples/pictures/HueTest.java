package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HueTest {

  /** Relative luminance and contrast as WCAG 2.2 defines them. */
  private static double contrastToWhite(String colour) {
    Color rgb = Color.decode(colour);
    double luminance =
        0.2126 * linear(rgb.getRed())
            + 0.7152 * linear(rgb.getGreen())
            + 0.0722 * linear(rgb.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 21, 34, 55, 89, 144, 500})
  void isDarkEnoughForWhiteDigits(int number) {
    assertThat(contrastToWhite(Hue.of(number).dark())).isGreaterThanOrEqualTo(4.5);
  }
}
