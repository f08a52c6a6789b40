package org.civilsociety.examples.service;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a window. Where there is none, its tests are skipped, but not in CI. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!isThere && "true".equals(System.getenv("CI"))) {
      fail("There must be %s and %s".formatted(CHROMIUM, DRIVER));
    }
    assumeTrue(isThere, "There is no %s with %s".formatted(CHROMIUM, DRIVER));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--window-size=1280,1000");
    File file = DRIVER.toFile();
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(file).build(), options));
  }

  /** Shows the page to somebody who prefers a language. */
  void show(RunningService service, String language) {
    String agent = run("return navigator.userAgent").toString();
    command(
        "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
    driver.get(service.address("/").toString());
  }

  void width(int pixels) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String lightOrDark) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", lightOrDark);
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Puts a text where the cursor is, as pasting does. */
  void paste(String text) {
    command("Input.insertText", Map.of("text", text));
  }

  /** Pastes a document and has it checked. */
  void check(String document) {
    find("#document").clear();
    find("#document").click();
    paste(document);
    find("button[type=submit]").click();
    awaitResult();
  }

  void awaitResult() {
    until("return !document.getElementById('result').hidden");
  }

  void until(String script) {
    new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(run(script)));
  }

  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Presses a key, wherever the focus is, and returns what has the focus then. */
  WebElement press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
    return driver.switchTo().activeElement();
  }

  ChromeDriver driver() {
    return driver;
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
