package org.civilsociety.examples.benchmarks.contenders;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.civilsociety.Activity;
import org.civilsociety.Classifications;
import org.civilsociety.ContactPoint;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.Scope;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** An organization of common words, in English and Arabic, of a wanted size; always the same. */
final class GeneratedOrganization {

  private static final RecordId SOURCE = RecordId.parse("register");
  private static final List<String> ENGLISH =
      List.of("water", "health", "learning", "housing", "peace", "work", "culture", "fair trade");
  private static final List<String> ARABIC =
      List.of(
          "المياه", "الصحة", "التعلم", "السكن", "السلام", "العمل", "الثقافة", "التجارة العادلة");

  private GeneratedOrganization() {}

  /** Makes one whose compact JSON has about so many bytes. */
  static Organization of(int bytes, int objectives) {
    OrganizationBuilder builder = objectives == 0 ? small() : large(objectives);
    String approach = "People meet, listen and decide together";
    builder.approach(LocalizedText.of("en", approach));
    int missing = bytes - Document.of("", builder.build()).json().length;
    StringBuilder more = new StringBuilder();
    for (int i = 0; more.length() < missing; i++) {
      more.append(i % 12 == 11 ? ". " : " ").append(ENGLISH.get(i % ENGLISH.size()));
    }
    return builder.approach(LocalizedText.of("en", approach + more)).build();
  }

  private static OrganizationBuilder small() {
    return new OrganizationBuilder()
        .id(RecordId.parse("org-1"))
        .addName(Name.in("en", "Association for Water", Name.Kind.DISPLAY, Name.Kind.LEGAL))
        .addName(Name.in("ar", "جمعية المياه", Name.Kind.LABEL))
        .addIdentifier(Identifier.of("XI-ROR", "05gq02987"))
        .founded(PartialDate.parse("1998-12"))
        .mission(english(0).with("ar", sentence(ARABIC, 0)))
        .addTargetGroup(TargetGroup.of("en", "women"));
  }

  private static OrganizationBuilder large(int objectives) {
    return small()
        .addClassification(Classifications.ASSOCIATION)
        .legalForm(Classifications.ASSOCIATION)
        .addIdentifier(Identifier.of("XI-LEI", "5493001KJTIIGC8Y1R12"))
        .status(Profile.Status.ACTIVE)
        .foundedIn(place("Old Town", "البلدة القديمة"))
        .addFounder(Party.named("en", "Association for Peace"))
        .addObjectives(
            IntStream.range(0, objectives)
                .mapToObj(GeneratedOrganization::objective)
                .toArray(StrategicObjective[]::new))
        .addTheme(Theme.of("en", "water"))
        .addScope(Scope.of(Scope.Level.NATIONAL))
        .addBasedIn(place("New Town", "البلدة الجديدة"))
        .addActivity(Activity.of("en", "courses"))
        .addExperience(
            new ExperienceBuilder()
                .theme(LocalizedText.of("en", "water"))
                .years(Quantity.of(Quantity.Bound.MORE_THAN, 10))
                .build())
        .memberCount(Quantity.of(Quantity.Bound.ABOUT, 120))
        .addAddress(
            new PostalAddressBuilder()
                .addLine("1 Long Street")
                .locality("New Town")
                .country(CountryCode.parse("PS"))
                .build())
        .addContactPoint(ContactPoint.of(ContactPoint.EMAIL, "office@example.org"))
        .addContactPoint(ContactPoint.of(ContactPoint.WEBSITE, "https://www.example.org/"))
        .addLink(Link.of(Link.WEBSITE, WebAddress.parse("https://www.example.org/ar")))
        .addOfficer(
            new OfficerBuilder()
                .name("A. Teacher")
                .role(LocalizedText.of("en", "director"))
                .period(DateRange.parse("2019/.."))
                .build())
        .addRelationship(
            new RelationshipBuilder().kind("parent").party(Party.reference("org-2")).build())
        .addSource(
            new SourceBuilder()
                .id(SOURCE)
                .title(LocalizedText.of("en", "Register of associations"))
                .address(WebAddress.parse("https://register.example.org/1"))
                .language(LanguageTag.parse("en"))
                .retrieved(PartialDate.parse("2026-04-05"))
                .build())
        .addVerbatim(
            new VerbatimBuilder()
                .property("founded")
                .text("in December 1998")
                .source(SOURCE)
                .build())
        .modified(Instant.parse("2026-04-06T08:30:00Z"));
  }

  private static StrategicObjective objective(int number) {
    StrategicObjectiveBuilder builder =
        new StrategicObjectiveBuilder()
            .id(RecordId.parse("goal-" + number))
            .description(english(number));
    if (number % 4 == 1) {
      builder.description(english(number).with("ar", sentence(ARABIC, number)));
    }
    if (number % 4 == 2) {
      builder.addTheme(Theme.of("en", word(ENGLISH, number)));
    }
    if (number % 4 == 3) {
      builder.addTargetGroup(TargetGroup.of("ar", word(ARABIC, number)));
    }
    if (number >= 8) {
      builder
          .name(LocalizedText.of("en", word(ENGLISH, number)).with("ar", word(ARABIC, number)))
          .period(DateRange.parse((2000 + number % 20) + "/.."))
          .addActivity(Activity.of("en", "work on " + word(ENGLISH, number + 3)));
    }
    return builder.build();
  }

  private static LocalizedText english(int number) {
    return LocalizedText.of("en", sentence(ENGLISH, number));
  }

  private static String sentence(List<String> words, int number) {
    return word(words, number) + " · " + word(words, number + 1) + " · " + word(words, number + 2);
  }

  private static String word(List<String> words, int number) {
    return words.get(number % words.size());
  }

  private static org.civilsociety.Place place(String english, String arabic) {
    return new PlaceBuilder()
        .name(LocalizedText.of("en", english).with("ar", arabic))
        .country(CountryCode.parse("PS"))
        .addCode(Code.of(Code.ISO_3166_2, "PS-JEM"))
        .build();
  }
}
