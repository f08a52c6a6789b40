package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * A member as it is drawn: its name, since when, and the numbers of what else it belongs to.
 *
 * @param tie the membership
 * @param name the lines of the name
 * @param remarks the lines of what is said of the membership
 * @param badges the coalitions whose numbers it bears
 * @param width the width
 * @param height the height
 */
record Chip(
    Tie tie,
    List<String> name,
    List<String> remarks,
    List<Node> badges,
    double width,
    double height) {

  static final double PADDING = 9;
  static final double NAME_SIZE = 13;
  static final double REMARK_SIZE = 11;
  static final double BADGE = 26;
  static final double BADGE_LINE = 22;
  private static final int MOST_LINES = 3;

  Chip {
    name = List.copyOf(name);
    remarks = List.copyOf(remarks);
    badges = List.copyOf(badges);
  }

  static Chip of(Tie tie, Remarks all, double width) {
    List<Node> badges = all.badges(tie);
    double inner = width - 2 * PADDING;
    List<String> name = TextLines.of(tie.member().name().text(), inner, NAME_SIZE, MOST_LINES);
    List<String> remarks = new ArrayList<>();
    for (String remark : tie.remarks()) {
      remarks.addAll(TextLines.of(remark, inner, REMARK_SIZE, 2));
    }
    all.furtherGroups(tie).ifPresent(remarks::add);
    double badgeLines =
        remarks.isEmpty() || !fit(badges, remarks.get(remarks.size() - 1), inner)
            ? Math.ceil(badges.size() / Math.floor(inner / BADGE))
            : 0;
    return new Chip(
        tie,
        name,
        remarks,
        badges,
        width,
        2 * PADDING
            - 2
            + name.size() * Sheet.lineHeight(NAME_SIZE)
            + remarks.size() * Sheet.lineHeight(REMARK_SIZE)
            + badgeLines * BADGE_LINE);
  }

  private static boolean fit(List<Node> badges, String besides, double inner) {
    return TextLines.width(besides, REMARK_SIZE) + badges.size() * BADGE + 4 <= inner;
  }

  /** Whether the numbers stand at the end of the last remark. */
  boolean hasBadgesBesides() {
    return !remarks.isEmpty() && fit(badges, remarks.get(remarks.size() - 1), inner());
  }

  double inner() {
    return width - 2 * PADDING;
  }

  int badgesInLine() {
    return (int) Math.floor(inner() / BADGE);
  }
}
