package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A flowchart of Mermaid: each coalition a box that lists its members, with an arrow to each
 * network that it is a member of.
 */
final class MermaidPicture {

  private static final String RULE = "────────";
  private static final int DEFAULT_MOST_CHARACTERS = 50_000;
  private static final int DEFAULT_MOST_ARROWS = 500;

  private final Remarks remarks;
  private final Network network;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<String> boxes = new ArrayList<>();
  private final List<String> arrows = new ArrayList<>();

  private MermaidPicture(List<Group> groups, Network network, Remarks remarks) {
    this.network = network;
    this.remarks = remarks;
    groups.forEach(this::number);
    groups.forEach(this::add);
  }

  static String of(List<Group> groups, Network network, Remarks remarks) {
    MermaidPicture picture = new MermaidPicture(groups, network, remarks);
    String text =
        Stream.of(Stream.of("flowchart BT"), picture.boxes.stream(), picture.arrows.stream())
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n", "", "\n"));
    return warning(text.length(), picture.arrows.size()) + text;
  }

  /** Mermaid refuses large texts, unless its page raises the limits. */
  private static String warning(int characters, int arrows) {
    return characters <= DEFAULT_MOST_CHARACTERS && arrows <= DEFAULT_MOST_ARROWS
        ? ""
        : "%% "
            + characters
            + " characters and "
            + arrows
            + " arrows: more than Mermaid draws by itself."
            + " Raise maxTextSize and maxEdges, or draw the picture as SVG.\n";
  }

  private void number(Group group) {
    numbers.put(group.node(), numbers.size() + 1);
    group.groups().forEach(this::number);
  }

  private void add(Group group) {
    Stream<String> head = Stream.of(group.node().name().text(), remarks.of(group));
    List<String> members =
        group.members().stream()
            .filter(tie -> !network.isGroup(tie.member()))
            .map(MermaidPicture::line)
            .toList();
    Stream<String> rule = members.isEmpty() ? Stream.empty() : Stream.of(RULE);
    boxes.add(
        Stream.of(head, rule, members.stream())
            .flatMap(lines -> lines)
            .filter(line -> !line.isEmpty())
            .map(MermaidPicture::text)
            .collect(Collectors.joining("\n", "  " + id(group.node()) + "[\"", "\"]")));
    group.members().stream().filter(tie -> network.isGroup(tie.member())).forEach(this::addArrow);
    group.home().ifPresent(this::addArrow);
    group.groups().forEach(this::add);
  }

  private static String line(Tie tie) {
    return Stream.concat(Stream.of(tie.member().name().text()), tie.remarks().stream())
        .collect(Collectors.joining(" · "));
  }

  private void addArrow(Tie tie) {
    String remark = text(String.join(", ", tie.remarks()));
    String label = remark.isEmpty() ? "" : "|\"" + remark + "\"|";
    String arrow = tie.state() == Tie.State.HOLDS ? " -->" : " -.->";
    arrows.add("  " + id(tie.member()) + arrow + label + " " + id(tie.group()));
  }

  private String id(Node node) {
    return "g" + numbers.getOrDefault(node, 0);
  }

  /**
   * Letters, digits and spaces as they are, line breaks as spaces, all else as its code.
   *
   * <p>A label must hold no element, not even a line break as one: in a label that does, Mermaid 11
   * takes what the codes stand for as Markdown.
   */
  private static String text(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (Character.isWhitespace(character)) {
                safe.append(' ');
              } else if (Character.isLetterOrDigit(character)
                  || Character.getType(character) == Character.NON_SPACING_MARK) {
                safe.appendCodePoint(character);
              } else {
                safe.append('#').append(character).append(';');
              }
            });
    return safe.toString().strip();
  }
}
