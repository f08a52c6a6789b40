package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A coalition as it is drawn: a head with its name, and below it its members in columns.
 *
 * @param group the coalition
 * @param name the lines of the name
 * @param remarks the lines below the name
 * @param cards the coalitions in it, with their places
 * @param chips the other members, with their places
 * @param width the width
 * @param height the height
 */
record Card(
    Group group,
    List<String> name,
    List<String> remarks,
    List<Placed<Card>> cards,
    List<Placed<Chip>> chips,
    double width,
    double height) {

  /**
   * Something at its place within the card.
   *
   * @param box what is placed
   * @param start from the side at which lines begin
   * @param top from the top
   * @param <B> a card or a chip
   */
  record Placed<B>(B box, double start, double top) {}

  static final double PADDING = 12;
  static final double GAP = 8;
  static final double NAME_INDENT = 30;
  static final double REMARK_SIZE = 12;
  static final double BOLD = 1.06;
  private static final int MOST_LINES = 4;
  private static final int MOST_COLUMNS = 6;

  Card {
    name = List.copyOf(name);
    remarks = List.copyOf(remarks);
    cards = List.copyOf(cards);
    chips = List.copyOf(chips);
  }

  /** The size of a name: the wider the card, the larger, so that it is read from afar. */
  static double nameSize(int span) {
    return 12.5 + 2.5 * span;
  }

  int span() {
    return span(group);
  }

  /** How many columns a coalition wants, for about three of width to two of height. */
  static int span(Group group) {
    int wanted = (int) Math.round(Math.sqrt(weight(group) * 0.4));
    int all = group.members().size() + group.groups().stream().mapToInt(Card::span).sum();
    int inner = group.groups().stream().mapToInt(Card::span).max().orElse(1);
    return Math.max(inner, Math.min(Math.min(MOST_COLUMNS, all), wanted));
  }

  private static int weight(Group group) {
    return 2 + group.members().size() + group.groups().stream().mapToInt(Card::weight).sum();
  }

  static Card of(Group group, double width, int span, Remarks remarks) {
    double inner = width - 2 * PADDING;
    List<String> name =
        TextLines.of(
            group.node().name().text(), inner - NAME_INDENT, nameSize(span) * BOLD, MOST_LINES);
    List<String> below =
        remarks.of(group).isEmpty()
            ? List.of()
            : TextLines.of(remarks.of(group), inner, REMARK_SIZE, MOST_LINES);
    double head =
        PADDING
            + name.size() * Sheet.lineHeight(nameSize(span))
            + below.size() * Sheet.lineHeight(REMARK_SIZE)
            + GAP;
    double column = (inner + GAP) / span;
    Skyline skyline = new Skyline(span, GAP);
    List<Placed<Card>> cards = new ArrayList<>();
    for (Card card : inner(group, column, remarks)) {
      Skyline.Spot spot = skyline.place(span(card.group()), card.height());
      cards.add(new Placed<>(card, PADDING + spot.column() * column, head + spot.top()));
    }
    List<Placed<Chip>> chips = new ArrayList<>();
    for (Tie tie : group.members()) {
      Chip chip = Chip.of(tie, remarks, column - GAP);
      Skyline.Spot spot = skyline.place(1, chip.height());
      chips.add(new Placed<>(chip, PADDING + spot.column() * column, head + spot.top()));
    }
    return new Card(group, name, below, cards, chips, width, head + skyline.height() + PADDING);
  }

  private static List<Card> inner(Group group, double column, Remarks remarks) {
    return group.groups().stream()
        .map(inner -> of(inner, span(inner) * column - GAP, span(inner), remarks))
        .sorted(Comparator.comparingDouble(Card::height).reversed())
        .toList();
  }
}
