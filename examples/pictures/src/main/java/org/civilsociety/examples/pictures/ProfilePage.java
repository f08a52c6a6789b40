package org.civilsociety.examples.pictures;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryIndex;
import org.civilsociety.Profile;
import org.civilsociety.jackson.schemaorg.SchemaOrg;

/**
 * A profile as one HTML page that needs nothing else: its style is in it, nothing is loaded, no
 * script runs, and what the profile says is also there in the words of schema.org.
 *
 * <p>Everything that stands in a record is shown as text. An address is a link only if it is one of
 * the web, of e-mail or a telephone number.
 */
public final class ProfilePage {

  private static final Template TEMPLATE = template();

  private ProfilePage() {}

  /**
   * Writes the page.
   *
   * @param directory where the profile stands: its memberships and the names of others are shown
   * @param profile the organization or coalition
   * @param language the language of the reader: of each text the wording that suits it best is
   *     shown, and the words of the page are English, Arabic, French or Spanish
   * @return the page, to be stored as UTF-8
   */
  public static String html(Directory directory, Profile profile, Locale language) {
    Words words = Words.in(language);
    Values values = new Values(words, language);
    DirectoryIndex index = DirectoryIndex.of(directory);
    Parties parties = new Parties(index, words, language);
    return TEMPLATE.execute(
        new Page(
            words.language().toLanguageTag(),
            words.isRightToLeft() ? "rtl" : "ltr",
            words.of(profile instanceof Coalition ? "coalition" : "organization"),
            parties.name(profile).orElseGet(() -> values.word("unknownName")),
            ProfileFacts.of(profile, values, words, parties),
            Stream.of(
                    ProfileSections.of(profile, values, words, parties).stream(),
                    MembershipSections.of(profile, index, values, words, parties),
                    ContactSection.of(profile, values, words),
                    RecordSections.of(profile, values, words))
                .flatMap(sections -> sections)
                .toList(),
            origin(directory, values, words, parties),
            words.all(),
            SchemaOrg.write(Excerpts.of(directory, profile)).result()));
  }

  private static List<Fact> origin(
      Directory directory, Values values, Words words, Parties parties) {
    List<Fact> facts = new ArrayList<>();
    values
        .text(directory.getTitle())
        .ifPresent(title -> facts.add(new Fact(words.of("directory"), List.of(title))));
    directory
        .getPublisher()
        .ifPresent(
            publisher ->
                facts.add(new Fact(words.of("publisher"), List.of(parties.name(publisher)))));
    directory
        .getLicence()
        .ifPresent(
            licence ->
                facts.add(
                    new Fact(
                        words.of("licence"),
                        List.of(Shown.of(licence.value()).leadingTo(licence.value())))));
    directory
        .getGenerated()
        .ifPresent(
            time -> facts.add(new Fact(words.of("generated"), List.of(Shown.of(time.toString())))));
    return facts;
  }

  private static Template template() {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
        .withLoader(ProfilePage::resource)
        .compile(resource("page"));
  }

  private static Reader resource(String name) {
    return new InputStreamReader(
        Objects.requireNonNull(ProfilePage.class.getResourceAsStream(name + ".mustache"), name),
        StandardCharsets.UTF_8);
  }
}
