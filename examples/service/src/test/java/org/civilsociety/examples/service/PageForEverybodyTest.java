package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The page in both languages, for whoever sees little or nothing, and on small screens. */
class PageForEverybodyTest {

  private static final String DOCUMENT =
      """
      {"format": "civil-society", "version": "1.0", "organizations": [
        {"id": "red", "names": [{"text": "Red"}], "founded": "05.04.1998",
         "contactPoints": [{"kind": "website", "value": "www.example.org"}]},
        {"id": "shabaka", "names": [{"text": "شبكة السلم الأهلي"}], "mission": {"ar": " "}}]}
      """;

  /** The lowest contrast of a text with what is behind it (WCAG 2.2, 1.4.3). */
  private static final String LOWEST_CONTRAST =
      """
      const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const light = (colour) => {
        const [r, g, b] = numbers(colour).slice(0, 3).map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const isClear = (colour) => numbers(colour)[3] === 0;
      const ground = (element) => {
        const colour = getComputedStyle(element).backgroundColor;
        return isClear(colour) && element.parentElement ? ground(element.parentElement) : colour;
      };
      const worst = {ratio: 21, text: ""};
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (texts.currentNode.data.trim() && element.checkVisibility()) {
          const [one, other] = [light(getComputedStyle(element).color), light(ground(element))];
          const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          if (ratio < worst.ratio) Object.assign(worst, {ratio, text: element.outerHTML});
        }
      }
      return worst.ratio + " " + worst.text;
      """;

  @TempDir static Path data;
  @AutoClose private static Browser browser;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    service = new RunningService(data);
  }

  @ParameterizedTest
  @CsvSource({"ar-PS, ar, rtl", "en-GB, en, ltr", "'fr,ar', ar, rtl", "fr, en, ltr"})
  void speaksTheLanguageOfTheBrowser(String preferred, String language, String direction) {
    browser.show(service, preferred);
    WebElement page = browser.find("html");
    assertThat(page.getDomAttribute("lang")).isEqualTo(language);
    assertThat(page.getDomAttribute("dir")).isEqualTo(direction);
  }

  @Test
  void changesTheLanguageOfEverything() {
    browser.show(service, "en");
    browser.check(DOCUMENT);
    browser.find("[value=ar]").click();
    browser.until("return document.getElementById('status').textContent.includes('خطأ: 2')");
    assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("rtl");
    assertThat(browser.find("h1").getText()).isEqualTo("افحص وثيقة");
    assertThat(browser.find("#findings").getText())
        .contains("خطأ", "تحذير", "ملاحظة", "يجب")
        .doesNotContain("must", "Error", "Line");
    assertThat(browser.find("[value=ar]").getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.run("return getComputedStyle(document.getElementById('lines')).direction"))
        .isEqualTo("ltr");
  }

  @ParameterizedTest
  @CsvSource({"light, en", "dark, en", "light, ar", "dark, ar"})
  void hasEnoughContrast(String scheme, String language) {
    browser.scheme(scheme);
    browser.show(service, language);
    browser.check(DOCUMENT);
    String worst = browser.run(LOWEST_CONTRAST).toString();
    assertThat(Double.parseDouble(worst.split(" ", 2)[0])).as(worst).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void needsNoScrollingToTheSide(int width) {
    browser.width(width);
    for (String language : List.of("en", "ar")) {
      browser.show(service, language);
      browser.check(DOCUMENT);
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .isEqualTo(browser.run("return document.documentElement.clientWidth"));
    }
  }

  @Test
  void tellsScreenReadersWhatEverythingIs() {
    browser.width(1280);
    browser.show(service, "en");
    browser.check(DOCUMENT);
    for (String landmark : List.of("header", "nav[aria-label]", "main", "h1")) {
      assertThat(browser.findAll(landmark)).as(landmark).hasSize(1);
    }
    assertThat(browser.find("#status").getAriaRole()).isEqualTo("status");
    for (WebElement control : browser.findAll("button, input, select, textarea, iframe, a, img")) {
      if (control.isDisplayed()) {
        assertThat(control.getAccessibleName()).as(control.getDomAttribute("id")).isNotBlank();
      }
    }
    for (WebElement section : browser.findAll("section")) {
      assertThat(section.getAriaRole()).isEqualTo("region");
      assertThat(section.getAccessibleName()).isNotBlank();
    }
    assertThat(browser.run("return [...document.querySelectorAll('h1, h2')].map(h => h.tagName)"))
        .isEqualTo(List.of("H1", "H2", "H2", "H2"));
    assertThat(
            browser.run(
                """
                const ids = [...document.querySelectorAll("[id]")].map((part) => part.id);
                const named = [...document.querySelectorAll("[aria-describedby]")]
                    .flatMap((part) => part.getAttribute("aria-describedby").split(" "));
                return ids.length === new Set(ids).size && named.every((id) => ids.includes(id));
                """))
        .isEqualTo(true);
  }

  @Test
  void asksNobodyElse() {
    browser.show(service, "en");
    browser.check(DOCUMENT);
    Object asked =
        browser.run("return performance.getEntriesByType('resource').map((part) => part.name)");
    assertThat((List<?>) asked)
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(name.toString()).matches("(data:|" + service.address("/") + ").*"));
    String policy = RunningService.header(service.get("/"), "Content-Security-Policy");
    assertThat(policy).contains("default-src 'none'", "script-src 'self';");
    assertThat(RunningService.header(service.get("/page.js"), "X-Content-Type-Options"))
        .isEqualTo("nosniff");
  }
}
