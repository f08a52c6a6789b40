package org.civilsociety.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.examples.pictures.ProfilePage;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

class PageTest {

  private static final String WRONG =
      """
      {
        "names": [{"text": "مفتاح"}],
        "status": "active",
        "founded": "05.04.1998"
      }
      """;

  @TempDir static Path data;
  @AutoClose private static Browser browser;
  @AutoClose private static RunningService service;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    service = new RunningService(data);
  }

  @BeforeEach
  void show() {
    browser.width(1280);
    browser.show(service, "en");
  }

  private static String status() {
    return browser.find("#status").getText();
  }

  private static List<String> findings() {
    return browser.findAll("#findings li").stream().map(WebElement::getText).toList();
  }

  @Test
  void showsFindingsAtTheirLines() {
    browser.check(WRONG);
    assertThat(status()).isEqualTo("Read as: An organization. error: 2, warning: 0, note: 2.");
    assertThat(findings())
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .contains(
                        "Error value.choice", "/status", "ACTIVE, INACTIVE", "active", "Line 3"));
    WebElement line = browser.find("#line-3");
    assertThat(line.getText()).contains("\"status\": \"active\"", "Error");
    String described = line.getDomAttribute("aria-describedby");
    assertThat(browser.find("#" + described).getText()).contains("value.choice");
    assertThat(browser.find("#line-2").getDomAttribute("aria-describedby")).isNull();
  }

  @Test
  void showsErrorsBeforeWhatIsLessSevere() {
    browser.check(WRONG);
    assertThat(browser.findAll("#findings h3").stream().map(WebElement::getText))
        .containsExactly("Errors: 2", "Notes: 2");
    assertThat(findings().subList(0, 2)).allMatch(finding -> finding.contains("Error"));
    assertThat(browser.find("#line-3 .mark").getDomAttribute("href")).isEqualTo("#finding-1");
  }

  @Test
  void showsWhatCannotBeSeenInFindings() {
    String shown =
        browser
            .run(
                """
                const text = "a\\u202Eb";
                const error = {severity: "ERROR", rule: "r", pointer: "#", detail: text, value: text};
                return Promise.all([import("/findings.js"), import("/texts.js")]).then(
                    ([{findingLists}, {TEXTS}]) =>
                        findingLists([error], TEXTS.en).map((part) => part.textContent).join());
                """)
            .toString();
    assertThat(shown).contains("a\\u202EbFound: a\\u202Eb");
    assertThat(shown).doesNotContain("\u202E");
  }

  @Test
  void readsADocumentAsWhatThePersonSays() {
    new Select(browser.find("#kind")).selectByValue("COALITION");
    browser.check(WRONG);
    assertThat(status()).startsWith("Read as: A coalition.");
  }

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(data.resolve("profile.json"), WRONG);
    browser.find("#file").sendKeys(file.toString());
    browser.awaitResult();
    assertThat(findings()).hasSize(4);
    assertThat(browser.find("#document").getDomProperty("value")).isEqualTo(WRONG);
  }

  @Test
  void readsAFileThatIsDropped() {
    browser.run(
        """
        const data = new DataTransfer();
        data.items.add(new File([arguments[0]], "profile.json"));
        document.getElementById("document").dispatchEvent(
            new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
        """,
        WRONG);
    browser.awaitResult();
    assertThat(findings()).hasSize(4);
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = Files.writeString(data.resolve("large.json"), " ".repeat((1 << 20) + 1));
    browser.find("#file").sendKeys(file.toString());
    browser.until("return document.getElementById('status').textContent.includes('1 MiB')");
  }

  @Test
  void asksForADocumentWhereThereIsNone() {
    browser.find("button[type=submit]").click();
    assertThat(status()).contains("no document yet");
  }

  @Test
  void findsTheWayFromAFindingToItsLineAndBackByKeyboardAlone() {
    for (String expected :
        List.of("a.skip", "[value=en]", "[value=ar]", "#document", "#file", "#kind")) {
      assertThat(browser.press(Keys.TAB)).isEqualTo(browser.find(expected));
      assertThat(browser.run("return document.activeElement.matches(':focus-visible')"))
          .isEqualTo(true);
      if (expected.equals("#document")) {
        browser.paste(WRONG);
      }
    }
    assertThat(browser.press(Keys.TAB)).isEqualTo(browser.find("button[type=submit]"));
    browser.press(Keys.ENTER);
    browser.awaitResult();
    WebElement way = browser.press(Keys.TAB);
    while (!"#line-3".equals(way.getDomAttribute("href"))) {
      way = browser.press(Keys.TAB);
    }
    assertThat(browser.press(Keys.ENTER)).isEqualTo(browser.find("#line-3"));
    WebElement mark = browser.press(Keys.TAB);
    WebElement finding = browser.press(Keys.ENTER);
    assertThat(mark.getDomAttribute("href")).isEqualTo("#" + finding.getDomAttribute("id"));
    assertThat(finding.getText()).contains("value.choice");
  }

  @Test
  void drawsProfilesWhereNothingCanRun() {
    Organization organization = new OrganizationBuilder().addName(Name.of("Réseau")).build();
    browser.check(RunningService.MAPPER.writeValueAsString(organization));
    WebElement page = browser.find("#page");
    assertThat(page.getDomAttribute("sandbox")).isEmpty();
    assertThat(page.getDomAttribute("title")).isEqualTo("Réseau");
    assertThat(page.getDomAttribute("srcdoc"))
        .isEqualTo(
            ProfilePage.html(
                new DirectoryBuilder().addOrganization(organization).build(),
                organization,
                Locale.ENGLISH));
  }

  @Test
  void runsNothingThatStandsInADocument() {
    String script = "<img src=x onerror=\"window.hacked=1;alert(1)\"><script>alert(2)</script>";
    Stream.of(script, "\u202Etxt", "\"><svg onload=alert(3)>", "javascript:alert(4)")
        .forEach(
            text -> {
              Organization hostile =
                  new OrganizationBuilder()
                      .addName(Name.of(text))
                      .mission(LocalizedText.of("en", text + " "))
                      .build();
              browser.check(
                  RunningService.MAPPER.writeValueAsString(
                      new DirectoryBuilder().addOrganization(hostile).build()));
              assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
              assertThat(browser.findAll("main script, main svg, main img:not(#picture)"))
                  .isEmpty();
            });
    browser.check("<script>alert(1)</script>");
    assertThat(browser.find("#line-1").findElement(By.tagName("code")).getText())
        .isEqualTo("<script>alert(1)</script>");
    browser.check("{\"names\": [{\"text\": \"a\u202Eb\"}]}");
    assertThat(browser.find("#line-1").getText()).contains("a\\u202Eb");
  }
}
