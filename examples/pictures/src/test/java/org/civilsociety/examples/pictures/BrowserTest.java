package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the pictures. */
class BrowserTest {

  private static final String HOSTILE =
      "<img src=x onerror=\"document.title='hit'\">\"]; click g1 call alert() %% #quot; `*x*` 1. y";

  @TempDir private Path folder;

  private static Directory large() {
    Directories directories =
        Directories.of(
            IntStream.range(0, 60)
                .mapToObj(i -> "Union of WOMEN's associations for the wide valley no. " + i)
                .toArray(String[]::new));
    directories.coalitions("شبكة المنظمات الأهلية في الوادي الكبير", "MMMMM WWWWW", "K", "L");
    IntStream.range(0, 60)
        .forEach(
            i ->
                directories.in(
                    "Union of WOMEN's associations for the wide valley no. " + i,
                    i % 3 == 0 ? "MMMMM WWWWW" : i % 3 == 1 ? "K" : "L",
                    "2001-05/.."));
    return directories.in("K", "MMMMM WWWWW", "1999/..").build();
  }

  /** The script asks the browser for the box of each text and of the picture around it. */
  private String outside(String svg) throws IOException, InterruptedException {
    String html =
        """
        <!DOCTYPE html><meta charset="utf-8">%s
        <pre id="result">not measured</pre>
        <script>
        const wide = [];
        for (const text of document.querySelectorAll("g > text")) {
          const box = text.parentNode.querySelector("rect").getBBox();
          const own = text.getBBox();
          if (own.x < box.x || own.x + own.width > box.x + box.width) { wide.push(text.textContent); }
        }
        const count = document.querySelectorAll("g > text").length;
        document.getElementById("result").textContent = count + " texts, outside: " + wide.join("|");
        </script>
        """
            .formatted(svg);
    return Jsoup.parse(Chromium.elements(folder, html)).select("#result").text();
  }

  @Test
  void everyTextIsWithinItsBox() throws Exception {
    assertThat(outside(NetworkPicture.svg(large(), Locale.ENGLISH)))
        .matches("[0-9]{3} texts, outside:");
  }

  @Test
  void everyTextIsWithinItsBoxFromTheRightToo() throws Exception {
    assertThat(outside(NetworkPicture.svg(large(), Locale.forLanguageTag("ar"))))
        .matches("[0-9]{3} texts, outside:");
  }

  @Test
  void noTextOfAPageRuns() throws Exception {
    Directory directory =
        Samples.saying(words -> HOSTILE + "</script><script>document.title='hit'</script>");
    Document page =
        Jsoup.parse(
            Chromium.elements(
                folder,
                ProfilePage.html(directory, directory.getOrganizations().get(0), Locale.ENGLISH)));

    assertThat(page.title()).startsWith("<img src=x");
    assertThat(page.select("img")).isEmpty();
  }

  @Test
  void mermaidDrawsTheTextsAsTheyAre() throws Exception {
    Directory directory = Samples.saying(words -> HOSTILE);
    Document drawn = mermaid(NetworkPicture.mermaid(directory, Locale.ENGLISH));

    assertThat(drawn.title()).isEqualTo("drawn");
    assertThat(drawn.select("img")).isEmpty();
    assertThat(drawn.select("g.node")).hasSize(2);
    assertThat(drawn.select("g.node").eachText())
        .allSatisfy(text -> assertThat(text).contains(HOSTILE));
  }

  @Test
  void mermaidDrawsFiveHundredOrganizations() throws Exception {
    Directories directories =
        Directories.of(IntStream.range(0, 500).mapToObj(i -> "جمعية " + i).toArray(String[]::new));
    directories.coalitions(
        IntStream.range(0, 40).mapToObj(i -> "شبكة " + i).toArray(String[]::new));
    IntStream.range(0, 500).forEach(i -> directories.in("جمعية " + i, "شبكة " + i % 40, "2001/.."));
    IntStream.range(1, 40).forEach(i -> directories.in("شبكة " + i, "شبكة " + i / 6, "2001/.."));
    Document drawn = mermaid(NetworkPicture.mermaid(directories.build(), Locale.ENGLISH));

    assertThat(drawn.select("g.node")).hasSize(40);
    assertThat(drawn.select("g.node").text()).contains("جمعية 499 · since 2001");
  }

  private Document mermaid(String text) throws IOException, InterruptedException {
    try (InputStream script =
        Objects.requireNonNull(
            BrowserTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/mermaid/11.6.0/dist/mermaid.min.js"))) {
      Files.write(folder.resolve("mermaid.js"), script.readAllBytes());
    }
    Files.write(folder.resolve("text"), List.of(text), StandardCharsets.UTF_8);
    String html =
        """
        <!DOCTYPE html><meta charset="utf-8"><title>not drawn</title>
        <pre class="mermaid">%s</pre>
        <script src="mermaid.js"></script>
        <script>
        mermaid.initialize({ startOnLoad: false });
        mermaid.run().then(() => { if (document.title === "not drawn") document.title = "drawn"; },
          error => { document.title = "failed: " + error; });
        </script>
        """
            .formatted(text.replace("&", "&amp;").replace("<", "&lt;"));
    return Jsoup.parse(Chromium.elements(folder, html));
  }
}
