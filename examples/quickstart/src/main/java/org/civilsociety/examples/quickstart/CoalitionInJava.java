package org.civilsociety.examples.quickstart;

import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** The directory of {@code coalition-about.json}, made in Java and not read. */
final class CoalitionInJava {

  private static final RecordId PAGE = RecordId.parse("coalition-about");

  private CoalitionInJava() {}

  static Directory directory() {
    return new DirectoryBuilder()
        .title(english("The coalition, as its own page describes it"))
        .addCoalition(coalition())
        .build();
  }

  private static Coalition coalition() {
    return new CoalitionBuilder()
        .id(RecordId.parse("coalition-civil-peace"))
        .addName(Name.in("en", "The Coalition of Private Associations", Name.Kind.LABEL))
        .addName(
            Name.in(
                "en",
                "The Coalition of Civil Institutions to Promote Community Reconciliation"
                    + " and Civil Peace",
                Name.Kind.DISPLAY))
        .memberKind(english("independent civil institutions"))
        .membersListed(false)
        .founded(PartialDate.of(2019))
        .addFounders(ngos(), Party.named("en", "Pal Think Foundation for Strategic Studies"))
        .mission(
            english(
                "To rouse society and raise its pressure for reconciliation and civil peace, and"
                    + " to involve civil society organizations at first hand and in earnest,"
                    + " until Palestinians are reconciled as a whole."))
        .vision(
            english(
                "Capable, pioneering civil institutions that follow one unified strategic plan"
                    + " and so help Palestinian unity, whole and entire, to succeed."))
        .description(
            english(
                "Its members work as a network of partners. It was set up to deepen networking,"
                    + " coordination, consultation and cooperation among them, for the common"
                    + " good and for Palestinian identity. It holds that unity comes about only"
                    + " where people take part in large numbers, and that unity serves their"
                    + " prosperity and lasting development; division is an obstacle, one of the"
                    + " greatest."))
        .approach(
            english(
                "Its way of working is meant to be comprehensive and sustainable. It seeks"
                    + " partnership with everybody concerned, interest groups included, and"
                    + " builds up pressure from society for a reconciliation that leaves nobody"
                    + " out."))
        .addObjectives(capabilities(), pressure(), participation())
        .addTargetGroup(TargetGroup.of("en", "all members of society"))
        .addTargetGroup(TargetGroup.of("en", "civil institutions"))
        .addTheme(Theme.of("en", "societal reconciliation"))
        .addTheme(Theme.of("en", "civil peace"))
        .addWorksIn(palestinianTerritories())
        .addSource(page())
        .addVerbatims(visionWithoutHeading(), placeWithoutCode())
        .build();
  }

  private static Party ngos() {
    return new UnnamedPartyBuilder()
        .description(english("a number of NGOs of various fields and places"))
        .reason(english("the source does not name them"))
        .build();
  }

  private static StrategicObjective capabilities() {
    return new StrategicObjectiveBuilder()
        .label(english("strategic goal"))
        .sequenceIndicator("first")
        .description(
            english(
                "Help the members to gain the capabilities that reconciliation in the community"
                    + " and civil peace call for."))
        .addTargetGroup(TargetGroup.of("en", "coalition members"))
        .build();
  }

  private static StrategicObjective pressure() {
    return new StrategicObjectiveBuilder()
        .label(english("strategic objective"))
        .sequenceIndicator("second")
        .description(
            english(
                "Add to the pressure and mobilization, among people and within institutions,"
                    + " that reconciliation and civil peace depend on."))
        .build();
  }

  private static StrategicObjective participation() {
    return new StrategicObjectiveBuilder()
        .label(english("strategic objective"))
        .sequenceIndicator("third")
        .description(
            english(
                "Help institutions of civil society to participate in this work directly, and"
                    + " not for show."))
        .addTargetGroup(TargetGroup.of("en", "civil society institutions"))
        .build();
  }

  private static Place palestinianTerritories() {
    return new PlaceBuilder()
        .name(english("Palestinian territories"))
        .country(CountryCode.parse("PS"))
        .build();
  }

  private static Source page() {
    return new SourceBuilder()
        .id(PAGE)
        .title(english("The coalition's page about itself"))
        .language(LanguageTag.parse("en"))
        .assertedBy(Source.Assertion.ITSELF)
        .build();
  }

  private static Verbatim visionWithoutHeading() {
    return new VerbatimBuilder()
        .property("vision")
        .text("Towards effective pioneering civil institutions")
        .source(PAGE)
        .note(english("The statement stands without a heading; that it is the vision is inferred."))
        .build();
  }

  private static Verbatim placeWithoutCode() {
    return new VerbatimBuilder()
        .property("worksIn")
        .text("Palestinian territories")
        .source(PAGE)
        .note(english("The country code PS is inferred: the source gives the name alone."))
        .build();
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of("en", text);
  }
}
