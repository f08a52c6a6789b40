package org.civilsociety.examples.pictures;

import java.text.Bidi;
import java.util.List;

/**
 * What a picture is drawn on. Places are told from the side at which lines begin: the left one, or
 * in a language that is written from the right, the right one.
 */
final class Sheet {

  /** A name that breaks no rule is whole. */
  private static final int MOST_CHARACTERS = 1_000;

  private final Svg svg;
  private final double width;
  private final boolean mirrored;

  Sheet(Svg svg, double width, boolean mirrored) {
    this.svg = svg;
    this.width = width;
    this.mirrored = mirrored;
  }

  /** Begins what has a name; a viewer shows the name, uncut, when asked. */
  void begin(String name) {
    svg.begin("g").element("title", cut(name));
  }

  /** The name as a viewer shows it. */
  static String cut(String name) {
    return name.codePointCount(0, name.length()) <= MOST_CHARACTERS
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  void end() {
    svg.end();
  }

  void box(String style, double start, double top, double boxWidth, double height, double corner) {
    svg.begin("rect", "class", style, "x", x(start, boxWidth), "y", top, "rx", corner);
    svg.attributes("width", boxWidth, "height", height);
    svg.end();
  }

  void box(String style, Hue hue, double start, double top, double boxWidth, double height) {
    svg.begin("rect", "class", style, "fill", hue.tint(), "stroke", hue.line(), "rx", 12.0);
    svg.attributes("x", x(start, boxWidth), "y", top, "width", boxWidth, "height", height);
    svg.end();
  }

  void badge(String number, String name, Hue hue, double start, double top) {
    begin(name);
    svg.begin("rect", "fill", hue.dark(), "rx", 9.0, "x", x(start, 22), "y", top);
    svg.attributes("width", 22.0, "height", 18.0);
    svg.end();
    svg.element("text", number, "class", "number", "x", x(start, 22) + 11, "y", top + 13);
    end();
  }

  /** Writes lines that begin at the start, whatever direction their text has. */
  void lines(List<String> lines, String style, double size, double start, double top) {
    String isRightToLeft = isRightToLeft(String.join(" ", lines)) ? "rtl" : "ltr";
    String anchor = isRightToLeft.equals(mirrored ? "rtl" : "ltr") ? "start" : "end";
    double line = top + size;
    for (String text : lines) {
      svg.element(
          "text",
          text,
          "class",
          style,
          "font-size",
          size,
          "x",
          x(start, 0),
          "y",
          line,
          "direction",
          isRightToLeft,
          "text-anchor",
          anchor);
      line += lineHeight(size);
    }
  }

  static double lineHeight(double size) {
    return Math.ceil(size * 1.33);
  }

  private boolean isRightToLeft(String text) {
    int otherwise =
        mirrored ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    return !new Bidi(text, otherwise).baseIsLeftToRight();
  }

  private double x(double start, double boxWidth) {
    return mirrored ? width - start - boxWidth : start;
  }
}
