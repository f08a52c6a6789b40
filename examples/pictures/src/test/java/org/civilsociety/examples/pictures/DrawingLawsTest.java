package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;

@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class DrawingLawsTest {

  private record Rectangle(double left, double top, double right, double bottom) {

    boolean overlaps(Rectangle other) {
      return left < other.right - 0.01
          && other.left < right - 0.01
          && top < other.bottom - 0.01
          && other.top < bottom - 0.01;
    }

    boolean holds(Rectangle other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }
  }

  private static Rectangle at(double left, double top, double width, double height) {
    return new Rectangle(left, top, left + width, top + height);
  }

  private static Rectangle of(Card.Placed<Card> card) {
    return at(card.start(), card.top(), card.box().width(), card.box().height());
  }

  private static List<Rectangle> within(Card card) {
    return Stream.concat(
            card.cards().stream().map(DrawingLawsTest::of),
            card.chips().stream()
                .map(chip -> at(chip.start(), chip.top(), chip.box().width(), chip.box().height())))
        .toList();
  }

  private static void checkApart(List<Rectangle> boxes, Rectangle around) {
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(around.holds(boxes.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
      }
    }
  }

  private static void check(Card card) {
    checkApart(within(card), at(0, 0, card.width(), card.height()));
    card.cards().forEach(inner -> check(inner.box()));
  }

  private static Drawing drawing(Directory directory) {
    Network network = Directories.network(directory);
    Words words = Words.in(Locale.ENGLISH);
    return Drawing.of(
        network.groups(), new Remarks(network, new Values(words, Locale.ENGLISH), words));
  }

  @Property(tries = 200)
  void nothingOverlapsAndAllIsWithinWhatItIsIn(@ForAll Directory directory) {
    if (Directories.network(directory).groups().isEmpty()) {
      return;
    }
    Drawing drawing = drawing(directory);

    checkApart(
        drawing.cards().stream().map(DrawingLawsTest::of).toList(),
        at(0, 0, drawing.width(), drawing.height()));
    drawing.cards().forEach(card -> check(card.box()));
  }

  @Property(tries = 200)
  void everyMembershipIsDrawnOnce(@ForAll Directory directory) {
    Network network = Directories.network(directory);
    List<Tie> drawn = new ArrayList<>();
    network.groups().forEach(group -> addTies(group, drawn));

    assertThat(drawn).containsExactlyInAnyOrderElementsOf(network.ties());
  }

  private static void addTies(Group group, List<Tie> ties) {
    group.home().ifPresent(ties::add);
    ties.addAll(group.members());
    group.groups().forEach(inner -> addTies(inner, ties));
  }

  @Property(tries = 200)
  void thePictureIsXmlThatNamesEveryOrganization(@ForAll Directory directory) throws Exception {
    String svg = NetworkPicture.svg(directory, Locale.forLanguageTag("ar"));
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

    var titles = document.getElementsByTagName("title");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < titles.getLength(); i++) {
      names.add(titles.item(i).getTextContent());
    }
    Parties parties =
        new Parties(
            org.civilsociety.DirectoryIndex.of(directory),
            Words.in(Locale.ENGLISH),
            Locale.forLanguageTag("ar"));
    assertThat(names)
        .containsAll(
            directory.getOrganizations().stream()
                .flatMap(organization -> parties.name(organization).stream())
                .map(name -> Sheet.cut(name.text()).replace("\r\n", "\n").replace('\r', '\n'))
                .collect(Collectors.toSet()));
  }

  @Property(tries = 100)
  void thePictureIsTheSameEachTime(@ForAll Directory directory) {
    assertThat(NetworkPicture.svg(directory, Locale.FRENCH))
        .isEqualTo(NetworkPicture.svg(directory, Locale.FRENCH));
  }
}
