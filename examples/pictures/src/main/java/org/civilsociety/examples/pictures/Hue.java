package org.civilsociety.examples.pictures;

import java.awt.Color;
import java.util.HexFormat;

/**
 * The colours of a card.
 *
 * @param dark dark enough for white digits on it
 * @param line of the edge
 * @param tint of the ground
 */
record Hue(String dark, String line, String tint) {

  /** Of what is no coalition. */
  static final Hue NONE = new Hue("#59626b", "#cfd4d8", "#f4f2ee");

  private static final double GOLDEN_ANGLE = 0.381966;

  /** Returns the colours of a number; neighbours differ most. */
  static Hue of(int number) {
    double turn = 0.47 + number * GOLDEN_ANGLE;
    return new Hue(colour(turn, 0.75, 0.46), colour(turn, 0.35, 0.72), colour(turn, 0.07, 0.97));
  }

  private static String colour(double turn, double saturation, double brightness) {
    Color colour = Color.getHSBColor((float) turn, (float) saturation, (float) brightness);
    return "#" + HexFormat.of().toHexDigits(colour.getRGB(), 6);
  }
}
