package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record says never becomes an element, an attribute or a script. */
class HostileTextTest {

  private static final Directory HARMLESS = Samples.saying(text -> "words");

  static Stream<String> texts() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]><x/>",
        "--><x>",
        "&lt;x&gt; &#60;x&#62;",
        "{{name}} {{{jsonLd}}} {{>page}}",
        "</style><style>*{display:none}",
        "\u202Egnp.exe\u2066",
        "\u0000\u0001\u001B[31mred\u0007",
        "`${alert(1)}` \\u003cscript>",
        "a".repeat(50_000));
  }

  private static List<String> shape(Document document) {
    return document.getAllElements().stream().map(HostileTextTest::shape).toList();
  }

  private static String shape(Element element) {
    return element.normalName()
        + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
  }

  private static Document page(Directory directory) {
    return Jsoup.parse(
        ProfilePage.html(directory, directory.getOrganizations().get(0), Locale.ENGLISH));
  }

  private static Document picture(Directory directory) {
    return Jsoup.parse(NetworkPicture.svg(directory, Locale.ENGLISH), Parser.xmlParser());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesThePageAsItIs(String text) {
    Document hostile = page(Samples.saying(words -> text));

    assertThat(shape(hostile)).isEqualTo(shape(page(HARMLESS)));
    assertThat(hostile.select("#mission .title").get(0).wholeText())
        .isEqualToNormalizingWhitespace(Visible.of(text));
    assertThat(hostile.select("script")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesThePictureAsItIs(String text) {
    Document hostile = picture(Samples.saying(words -> text));

    assertThat(shape(hostile).stream().distinct().toList())
        .isEqualTo(shape(picture(HARMLESS)).stream().distinct().toList());
    String visible = Visible.of(text);
    assertThat(hostile.select("g > title").eachText())
        .contains(
            visible.length() > 1_000
                ? visible.substring(0, 1_000) + "…"
                : Jsoup.parse("<p></p>").select("p").get(0).text(visible).text());
  }
}
