package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A whole picture as SVG: what it is, the cards, and what their signs mean. */
final class SvgPicture {

  private static final double MARGIN = 28;
  private static final double LEAST_WIDTH = 560;
  private static final String STYLE =
      """
      text { font-family: "Noto Sans", "Noto Sans Arabic", "Segoe UI", Helvetica, Arial, sans-serif;
        fill: #1d2329; }
      .title, .head { font-weight: 700; }
      .foreign { font-style: italic; }
      .quiet, .remark { fill: #59626b; }
      .below { fill: #454d55; }
      .card { stroke-width: 1.5; }
      .networks { stroke-width: 3; }
      .chip { fill: #fff; stroke: #cfd4d8; }
      .ended { stroke-dasharray: 5 3; }
      .pending { stroke-dasharray: 1 4; stroke-linecap: round; stroke-width: 1.8; }
      .chip.ended { fill: #f7f7f5; stroke: #9aa1a7; }
      .chip.pending { stroke: #6a7279; }
      .group { stroke: #1d2329; stroke-width: 1.5; }
      .number { font-size: 11px; font-weight: 700; fill: #fff; text-anchor: middle; }
      """;

  private final Network network;
  private final Words words;
  private final Drawing drawing;
  private final double width;

  /** Large pictures are looked at from afar: what stands around the cards is as large. */
  private final double scale;

  private SvgPicture(Network network, Words words, Drawing drawing) {
    this.network = network;
    this.words = words;
    this.drawing = drawing;
    this.width = Math.max(LEAST_WIDTH, drawing.width() + 2 * MARGIN);
    this.scale = Math.max(1, Math.min(2.5, width / 1600));
  }

  static String of(Network network, Words words, Drawing drawing, String title, String counts) {
    return new SvgPicture(network, words, drawing).text(title, counts);
  }

  private String text(String title, String counts) {
    double inner = width - 2 * MARGIN;
    double large = 24 * scale;
    double small = 13 * scale;
    List<String> head = TextLines.of(title, inner, large * Card.BOLD, 3);
    List<String> below = TextLines.of(counts, inner, small, 3);
    List<String> legend =
        legend().flatMap(key -> TextLines.of(words.of(key), inner, small, 2).stream()).toList();
    double afterHead = MARGIN + head.size() * Sheet.lineHeight(large);
    double top = afterHead + below.size() * Sheet.lineHeight(small) + 14 * scale;
    double bottom = top + drawing.height() + 14 * scale;
    double height = bottom + legend.size() * Sheet.lineHeight(small) + MARGIN;

    Svg svg = new Svg();
    Sheet sheet = new Sheet(svg, width, words.isRightToLeft());
    svg.begin("svg", "xmlns", Svg.NAMESPACE, "lang", words.language().toLanguageTag());
    svg.attributes("viewBox", "0 0 " + Math.round(width) + " " + Math.round(height));
    svg.attributes("width", Math.round(width), "height", Math.round(height));
    svg.element("title", title).element("desc", counts).element("style", STYLE);
    svg.begin("rect", "width", "100%", "height", "100%", "fill", "#fff").end();
    sheet.lines(head, "title", large, MARGIN, MARGIN);
    sheet.lines(below, "quiet", small, MARGIN, afterHead);
    SvgCards cards = new SvgCards(sheet, network, drawing);
    drawing
        .cards()
        .forEach(card -> cards.draw(card.box(), MARGIN + card.start(), top + card.top()));
    sheet.lines(legend, "quiet", small, MARGIN, bottom);
    svg.end();
    return svg.toString();
  }

  /** The keys of the signs that the picture has. */
  private Stream<String> legend() {
    List<Tie> ties = network.ties();
    List<String> legend = new ArrayList<>();
    if (ties.stream().anyMatch(tie -> network.groupsOf(tie.member()).size() > 1)) {
      legend.add("legend.also");
    }
    if (ties.stream().anyMatch(tie -> tie.state() == Tie.State.ENDED)) {
      legend.add("legend.ended");
    }
    if (ties.stream().anyMatch(tie -> tie.state() == Tie.State.PENDING)) {
      legend.add("legend.pending");
    }
    if (ties.stream().anyMatch(tie -> network.isGroup(tie.member()))) {
      legend.add("legend.group");
    }
    if (ties.stream()
        .anyMatch(tie -> network.isForeign(tie.member()) || network.isForeign(tie.group()))) {
      legend.add("legend.foreign");
    }
    return legend.stream();
  }
}
