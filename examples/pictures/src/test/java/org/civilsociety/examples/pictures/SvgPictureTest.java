package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

  private static Document svg(Directory directory) {
    return Jsoup.parse(NetworkPicture.svg(directory, Locale.ENGLISH), Parser.xmlParser());
  }

  @Test
  void numbersTheCoalitionsWithoutAGap() {
    Document svg =
        svg(
            Directories.of("a", "b", "c")
                .coalitions("K", "L", "M")
                .in("a", "K", "2001/..")
                .in("K", "L", "2001/..")
                .build());

    assertThat(svg.select("text.number").eachText()).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(svg.text()).contains("In no network");
  }

  @Test
  void countsWhatAMemberIsInBesideTwelve() {
    Directories directories = Directories.of("a").coalitions(names(15));
    for (String name : names(15)) {
      directories.in("a", name, "2001/..");
    }
    Document svg = svg(directories.build());

    assertThat(svg.select("text.number")).hasSize(15 + 15 * 12);
    assertThat(svg.select("text.remark").eachText()).contains("+ 2");
  }

  private static String[] names(int many) {
    return IntStream.range(0, many).mapToObj(i -> "K" + i).toArray(String[]::new);
  }

  @Test
  void marksWhoHasNoProfileInTheDirectory() {
    Document svg = svg(Directories.of("a").coalitions("K").in("z", "K", "2001/..").build());

    assertThat(svg.select("text.foreign").eachText()).containsExactly("z");
    assertThat(svg.select("text.quiet").eachText())
        .contains("in italics: has no profile in this directory");
    assertThat(svg.select("desc").text())
        .isEqualTo(
            "Organizations: 1 · coalitions and networks: 1 · memberships: 1"
                + " · without a profile here: 1");
  }

  @Test
  void staysSmallWhereAllAreInAll() {
    Directories directories = Directories.of(names(60)).coalitions();
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 60; j++) {
        directories.in("K" + i, "N" + j, "2001/..");
      }
    }

    assertThat(NetworkPicture.svg(directories.build(), Locale.ENGLISH)).hasSizeLessThan(20_000_000);
  }

  @Test
  void refusesWhatIsTooLarge() {
    Directory large = Directories.of(names(NetworkPicture.MOST + 1)).build();

    assertThatThrownBy(() -> NetworkPicture.svg(large, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "at most 5000 organizations, coalitions and memberships can be drawn; found 5001:"
                + " draw a part of the directory");
  }

  @Test
  void drawsALongChainWhateverItsOrder() {
    Directories directories = Directories.of();
    for (int i = 2_400; i > 0; i--) {
      directories.in("c" + i, "c" + (i - 1), "2001/..");
    }

    assertThat(svg(directories.build()).select("rect.card")).hasSize(2_400);
  }
}
