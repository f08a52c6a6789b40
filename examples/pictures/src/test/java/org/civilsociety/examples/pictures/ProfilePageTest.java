package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.value.CountryCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfilePageTest {

  private static final Directory EVERYTHING = Samples.read(Samples.everything());

  private static Document page(String language) {
    return page(EVERYTHING, language);
  }

  private static Document page(Directory directory, String language) {
    return Jsoup.parse(
        ProfilePage.html(
            directory, directory.getOrganizations().get(0), Locale.forLanguageTag(language)));
  }

  private static Document page(Organization organization) {
    return page(new DirectoryBuilder().addOrganization(organization).build(), "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "fr", "es"})
  void showsEveryTextOfTheProfileInTheBestLanguage(String language) {
    JsonNode organization =
        JsonMapper.shared().readTree(Samples.everything()).at("/organizations/0");
    String shown = page(language).body().wholeText();

    assertThat(Samples.texts(organization, language))
        .hasSizeGreaterThan(45)
        .allSatisfy((path, text) -> assertThat(shown).as(path).contains(text));
  }

  @Test
  void showsCodesNumbersDatesAndUnknownMembers() {
    assertThat(page("en").body().wholeText())
        .contains("sdg:6", "dac:14020", "x:7", "iso3166-2:PS-HBN", "https://schema.org/NGO")
        .contains("December 1998", "2020–2029", "2001 – 2010", "since 2021", "about 340")
        .contains("at least 12 years (as of 2019)", "PS-REG 4711", "\"width\": 1.50")
        .contains("2025-12-01T10:00:00Z", "since 2006");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, ltr, Mission",
    "ar-PS, ar, rtl, الرسالة",
    "fr-CA, fr, ltr, Mission",
    "es, es, ltr, Misión",
    "de, en, ltr, Mission"
  })
  void hasTheWordsAndTheDirectionOfTheLanguage(
      String asked, String language, String direction, String heading) {
    Element html = page(asked).selectXpath("/html").get(0);

    assertThat(html.attr("lang")).isEqualTo(language);
    assertThat(html.attr("dir")).isEqualTo(direction);
    assertThat(html.select("h2").eachText()).contains(heading);
  }

  @ParameterizedTest
  @CsvSource({"en, Spain", "ar, إسبانيا", "fr, Espagne", "es, España"})
  void namesCountriesInTheLanguageOfThePage(String language, String name) {
    CountryCode spain = CountryCode.parse("ES");
    Organization organization =
        new OrganizationBuilder()
            .addBasedIn(new PlaceBuilder().country(spain).build())
            .addAddress(new PostalAddressBuilder().locality("Vigo").country(spain).build())
            .build();
    Document page = page(Directory.of(List.of(organization)), language);

    assertThat(page.body().wholeText()).contains(name, "Vigo\n" + name).doesNotContain("ES");
  }

  @Test
  void saysInWhichLanguageATextIs() {
    assertThat(page("en").select("#description span").attr("lang")).isEqualTo("fr");
    assertThat(page("en").select("#names [lang=ar]").eachText())
        .containsExactly("جمعية الزيتون للتنمية");
    assertThat(page("en").select("main [dir=auto]")).isNotEmpty();
  }

  @Test
  void readsAPeriodInTheDirectionOfThePage() {
    assertThat(page("ar").select("#names .item:contains(Olivier) .notes span[dir=rtl]").eachText())
        .contains("2001 – 2010");
  }

  @Test
  void linksToWhatCanBeReached() {
    assertThat(page("en").select("a[href]").eachAttr("href"))
        .containsExactly(
            "#text",
            "mailto:post@example.org",
            "tel:+970200000",
            "https://example.org/olive",
            "https://example.org/wiki/Olive",
            "https://example.org/survey",
            "https://example.org/licence");
  }

  @Test
  void showsMembersOfACoalition() {
    Document page =
        Jsoup.parse(
            ProfilePage.html(EVERYTHING, EVERYTHING.getCoalitions().get(0), Locale.ENGLISH));

    assertThat(page.select("#members .title").eachText())
        .containsExactly("Olive Association for Development", "Mill Club");
    assertThat(page.select("#members .notes").eachText())
        .containsExactly("since 2006 treasurer current", "joined 2010 asked to join");
    assertThat(page.select("#memberOf").text()).contains("Red de los ríos", "2011 – 2018");
  }

  @Test
  void holdsTheProfileInTheWordsOfSchemaOrg() {
    String jsonLd = page("ar").select("script[type=application/ld+json]").get(0).data();

    JsonNode node = JsonMapper.shared().readTree(jsonLd);
    assertThat(node.at("/@context").asString()).isEqualTo("https://schema.org");
    assertThat(node.toString()).contains("جمعية الزيتون للتنمية", "#valley");
  }

  @ParameterizedTest
  @CsvSource({
    "website, javascript:alert(1)",
    "website, 'data:text/html,x'",
    "website, //example.org",
    "email, 'a@b?bcc=c@d'",
    "email, javascript:a@b",
    "telephone, '*21*0800#'",
    "other, https://x.org"
  })
  void linksToNothingThatIsNotWhatItsKindSays(String kind, String value) {
    Document page =
        page(new OrganizationBuilder().addContactPoint(ContactPoint.of(kind, value)).build());

    assertThat(page.select("#contact a").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).startsWith("mailto:javascript:a@b"));
    assertThat(page.select("#contact").text()).contains(value);
  }

  @Test
  void saysThatNoNameIsStated() {
    assertThat(page(new OrganizationBuilder().build()).select("h1").text())
        .isEqualTo("No name is stated");
  }

  @Test
  void showsANameThatIsNotBlank() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of(" ", Name.Kind.DISPLAY))
            .addName(Name.in("ar", "مفتاح"))
            .build();

    assertThat(page(organization).select("h1").text()).isEqualTo("مفتاح");
  }

  @Test
  void hasOneHeadingALandmarkAndALinkToTheText() {
    Document page = page("en");

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.body().child(0).attr("href")).isEqualTo("#text");
    assertThat(page.select("section").eachAttr("aria-labelledby"))
        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }
}
