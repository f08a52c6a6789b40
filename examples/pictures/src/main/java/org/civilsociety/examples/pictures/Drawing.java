package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All cards of a picture at their places, and the number of each coalition, in the order in which
 * they are met from the top.
 *
 * @param cards the cards at the top
 * @param numbers the number of each coalition
 * @param width the width
 * @param height the height
 */
record Drawing(
    List<Card.Placed<Card>> cards, Map<Node, Integer> numbers, double width, double height) {

  private static final double COLUMN = 228;
  private static final double GAP = 20;
  private static final int MOST_COLUMNS = 24;
  private static final double ASPECT = 1.5;

  Drawing {
    cards = List.copyOf(cards);
    numbers = Map.copyOf(numbers);
  }

  /** Places the groups in as many columns as make the picture about half as wide again as high. */
  static Drawing of(List<Group> groups, Remarks remarks) {
    List<Card> cards =
        groups.stream()
            .map(group -> Card.of(group, width(Card.span(group)), Card.span(group), remarks))
            .sorted(Comparator.comparingDouble(Card::height).reversed())
            .toList();
    int least = cards.stream().mapToInt(card -> Card.span(card.group())).max().orElse(1);
    return IntStream.rangeClosed(least, Math.max(least, MOST_COLUMNS))
        .mapToObj(columns -> of(cards, columns, remarks))
        .min(Comparator.comparingDouble(Drawing::distance))
        .orElseThrow();
  }

  private double distance() {
    return Math.abs(Math.log(width / Math.max(1, height) / ASPECT));
  }

  private static double width(int span) {
    return span * (COLUMN + GAP) - GAP;
  }

  private static Drawing of(List<Card> cards, int columns, Remarks remarks) {
    Skyline skyline = new Skyline(columns, GAP);
    List<Card.Placed<Card>> placed = new ArrayList<>();
    int used = 1;
    for (Card card : cards) {
      int span = Card.span(card.group());
      Skyline.Spot spot = skyline.place(span, card.height());
      placed.add(new Card.Placed<>(card, spot.column() * (COLUMN + GAP), spot.top()));
      used = Math.max(used, spot.column() + span);
    }
    Map<Node, Integer> numbers = new HashMap<>();
    number(placed, numbers, remarks);
    return new Drawing(placed, numbers, width(used), skyline.height());
  }

  private static void number(
      List<Card.Placed<Card>> cards, Map<Node, Integer> numbers, Remarks remarks) {
    cards.stream()
        .sorted(
            Comparator.<Card.Placed<Card>>comparingDouble(Card.Placed::top)
                .thenComparing(Card.Placed::start))
        .forEach(
            card -> {
              if (remarks.isGroup(card.box().group().node())) {
                numbers.put(card.box().group().node(), numbers.size() + 1);
              }
              number(card.box().cards(), numbers, remarks);
            });
  }
}
