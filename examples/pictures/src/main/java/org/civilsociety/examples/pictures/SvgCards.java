package org.civilsociety.examples.pictures;

import java.util.List;

/** Draws cards and what is on them. */
final class SvgCards {

  private final Sheet sheet;
  private final Network network;
  private final Drawing drawing;

  SvgCards(Sheet sheet, Network network, Drawing drawing) {
    this.sheet = sheet;
    this.network = network;
    this.drawing = drawing;
  }

  void draw(Card card, double start, double top) {
    Group group = card.group();
    Node node = group.node();
    sheet.begin(node.name().text());
    String style = "card" + (holdsGroups(group) ? " networks" : "");
    style += group.home().map(SvgCards::state).orElse("");
    sheet.box(style, hue(node), start, top, card.width(), card.height());
    double text = start + Card.PADDING;
    double size = Card.nameSize(card.span());
    double line = top + Card.PADDING;
    if (network.isGroup(node)) {
      badge(node, text, line + size * 0.6 - 9);
    }
    double indent = network.isGroup(node) ? Card.NAME_INDENT : 0;
    sheet.lines(card.name(), "head" + foreign(node), size, text + indent, line);
    line += card.name().size() * Sheet.lineHeight(size);
    sheet.lines(card.remarks(), "below", Card.REMARK_SIZE, text, line);
    card.cards().forEach(inner -> draw(inner.box(), start + inner.start(), top + inner.top()));
    card.chips().forEach(chip -> draw(chip.box(), start + chip.start(), top + chip.top()));
    sheet.end();
  }

  private String foreign(Node node) {
    return network.isForeign(node) ? " foreign" : "";
  }

  private Hue hue(Node node) {
    return network.isGroup(node) ? Hue.of(drawing.numbers().getOrDefault(node, 0)) : Hue.NONE;
  }

  private boolean holdsGroups(Group group) {
    return !group.groups().isEmpty()
        || group.members().stream().anyMatch(tie -> network.isGroup(tie.member()));
  }

  private void draw(Chip chip, double start, double top) {
    sheet.begin(chip.tie().member().name().text());
    sheet.box(style(chip.tie()), start, top, chip.width(), chip.height(), 7);
    double text = start + Chip.PADDING;
    double line = top + Chip.PADDING - 1;
    sheet.lines(chip.name(), "name" + foreign(chip.tie().member()), Chip.NAME_SIZE, text, line);
    line += chip.name().size() * Sheet.lineHeight(Chip.NAME_SIZE);
    sheet.lines(chip.remarks(), "remark", Chip.REMARK_SIZE, text, line);
    line += chip.remarks().size() * Sheet.lineHeight(Chip.REMARK_SIZE);
    badges(chip, text, line);
    sheet.end();
  }

  private String style(Tie tie) {
    return "chip" + state(tie) + (network.isGroup(tie.member()) ? " group" : "");
  }

  private static String state(Tie tie) {
    return switch (tie.state()) {
      case HOLDS -> "";
      case PENDING -> " pending";
      case ENDED -> " ended";
    };
  }

  private void badges(Chip chip, double start, double top) {
    List<Node> badges = chip.badges();
    if (chip.hasBadgesBesides()) {
      double first = start + chip.inner() - badges.size() * Chip.BADGE + 4;
      for (int i = 0; i < badges.size(); i++) {
        badge(badges.get(i), first + i * Chip.BADGE, top - 17);
      }
      return;
    }
    for (int i = 0; i < badges.size(); i++) {
      int row = i / chip.badgesInLine();
      int column = i % chip.badgesInLine();
      badge(badges.get(i), start + column * Chip.BADGE, top + 3 + row * Chip.BADGE_LINE);
    }
  }

  private void badge(Node group, double start, double top) {
    int number = drawing.numbers().getOrDefault(group, 0);
    sheet.badge(Integer.toString(number), group.name().text(), Hue.of(number), start, top);
  }
}
