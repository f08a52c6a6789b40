package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryIndex;

/**
 * The coalitions and networks of a directory as a picture: who is in what, since when, and which
 * are networks of networks.
 *
 * <p>A coalition is a card, its members stand in it. A coalition that is a member of a network is
 * drawn within it, and named in further networks. Each has a number; whoever is in several bears
 * the numbers of the others.
 */
public final class NetworkPicture {

  /** The most organizations, coalitions and memberships together that are drawn. */
  public static final int MOST = 5_000;

  private final Network network;
  private final Values values;
  private final Words words;
  private final String title;
  private final String counts;

  private NetworkPicture(Directory directory, Locale language) {
    int size =
        directory.getOrganizations().size()
            + directory.getCoalitions().size()
            + directory.getMemberships().size();
    if (size > MOST) {
      throw new IllegalArgumentException(
          "at most "
              + MOST
              + " organizations, coalitions and memberships can be drawn; found "
              + size
              + ": draw a part of the directory");
    }
    words = Words.in(language);
    values = new Values(words, language);
    DirectoryIndex index = DirectoryIndex.of(directory);
    Ties ties = Ties.of(directory, new Parties(index, words, language), values, index);
    network = new Network(ties, language);
    title = values.text(directory.getTitle()).map(Shown::text).orElse(words.of("network"));
    long foreign = ties.nodes().stream().filter(network::isForeign).count();
    counts =
        words.of(
                "counts",
                Integer.toString(directory.getOrganizations().size()),
                Integer.toString(directory.getCoalitions().size()),
                Integer.toString(directory.getMemberships().size()))
            + (foreign == 0 ? "" : " · " + words.of("counts.foreign", Long.toString(foreign)));
  }

  /**
   * Draws the picture as SVG.
   *
   * @param directory the directory
   * @param language the language of the reader; the words of the picture are English, Arabic,
   *     French or Spanish
   * @return an SVG document, to be stored as UTF-8
   * @throws IllegalArgumentException if there are more than {@value #MOST} records
   */
  public static String svg(Directory directory, Locale language) {
    NetworkPicture picture = new NetworkPicture(directory, language);
    return SvgPicture.of(
        picture.network,
        picture.words,
        Drawing.of(picture.all(), new Remarks(picture.network, picture.values, picture.words)),
        picture.title,
        picture.counts);
  }

  /** All coalitions, and below them, as if they were one, the organizations in none. */
  private List<Group> all() {
    List<Group> all = new ArrayList<>(network.groups());
    if (!network.alone().isEmpty()) {
      Node none = new Node(values.word("alone"), Optional.empty());
      all.add(
          new Group(
              none,
              Optional.empty(),
              List.of(),
              network.alone().stream()
                  .map(node -> new Tie(node, none, List.of(), Tie.State.HOLDS))
                  .toList()));
    }
    return all;
  }

  /**
   * Writes the picture as a flowchart of Mermaid: each coalition a box with its members, with an
   * arrow to each network that it is a member of.
   *
   * @param directory the directory
   * @param language the language of the reader
   * @return the text of the flowchart; a comment in it says so if it is larger than Mermaid draws
   *     without being told to
   * @throws IllegalArgumentException if there are more than {@value #MOST} records
   */
  public static String mermaid(Directory directory, Locale language) {
    NetworkPicture picture = new NetworkPicture(directory, language);
    return MermaidPicture.of(
        picture.all(),
        picture.network,
        new Remarks(picture.network, picture.values, picture.words));
  }
}
