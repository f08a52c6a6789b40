package org.civilsociety.examples.benchmarks.contenders;

import static org.civilsociety.examples.benchmarks.contenders.Breakage.coalition;
import static org.civilsociety.examples.benchmarks.contenders.Breakage.malformed;
import static org.civilsociety.examples.benchmarks.contenders.Breakage.organization;
import static org.civilsociety.examples.benchmarks.contenders.Breakage.withNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Every rule of the group {@code Default} that a profile by itself can break, broken. */
public final class Breakages {

  private Breakages() {}

  /**
   * Returns all breakages, each of one rule but for the last, which breaks several.
   *
   * @return documents that are not valid
   */
  public static List<Breakage> all() {
    return Stream.of(texts(), lists(), identifiers(), dates(), parts(), forms(), several())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Breakage> texts() {
    return List.of(
        organization("text.blank", b -> b.addName(Name.of("\u200F \u3164"))),
        organization("text.blank", b -> b.addName(Name.of(""))),
        organization("text.blank", b -> b.vision(LocalizedText.of("ar", " \u200F"))),
        coalition("text.blank", b -> b.memberKind(LocalizedText.of("en", "\t"))),
        organization("text.too-long", b -> b.vision(text("ع".repeat(50_001)))),
        organization("text.too-long", b -> b.addName(Name.of("😀".repeat(1_001)))),
        organization("text.characters", b -> b.vision(text("a\u202Eb"))),
        organization("text.characters", b -> b.addName(Name.of("\u2067ab\u2067"))),
        organization(
            "text.characters",
            b -> b.addAddress(new PostalAddressBuilder().addLines("1", "bell \u0007").build())),
        organization(
            "text.characters",
            b -> b.addFounder(new UnnamedPartyBuilder().reason(text("a\u007F")).build())));
  }

  private static List<Breakage> lists() {
    return List.of(
        organization("list.too-long", b -> b.links(Collections.nCopies(10_001, link()))),
        organization(
            "list.too-long", b -> b.worksIn(Collections.nCopies(5_001, Place.of("en", "here")))),
        organization("objective.too-deep", b -> b.addObjective(nested(9))),
        organization("target-group.too-deep", b -> b.addTargetGroup(including(9))),
        coalition(
            "target-group.too-deep",
            b -> b.addObjective(goal("deep").addTargetGroup(including(9)).build())));
  }

  private static List<Breakage> identifiers() {
    return List.of(
        organization("name.missing", b -> b.names(List.of()).identifiers(List.of())),
        organization("name.display-repeated", b -> b.addName(display()).addName(display())),
        coalition("name.display-repeated", b -> b.addName(display())),
        check("XI-LEI", "5493001KJTIIGC8Y1R13"),
        check("isni", "https://isni.org/isni/0000 0001 2281 9551/"),
        check("ROR", "https://ror.org/05gq02988"),
        organization("identifier.repeated", b -> b.addIdentifier(number()).addIdentifier(number())),
        coalition(
            "identifier.repeated",
            b -> b.addFounder(new NamedPartyBuilder().addIdentifiers(number(), number()).build())),
        organization("objective.id-repeated", b -> b.addObjective(goal("goal-0").build())),
        organization(
            "objective.id-repeated",
            b -> b.addObjective(goal("new").addObjective(goal("goal-0").build()).build())),
        organization(
            "source.id-repeated",
            b -> b.addSource(new SourceBuilder().id(RecordId.parse("register")).build())),
        organization("verbatim.property", b -> b.addVerbatim(Verbatim.of("memberKind", "so"))),
        coalition("verbatim.property", b -> b.addVerbatim(Verbatim.of("legalForm", "so"))));
  }

  private static Breakage check(String scheme, String value) {
    return organization(
        "identifier.check-digit", b -> b.addIdentifier(Identifier.of(scheme, value)));
  }

  private static List<Breakage> dates() {
    return List.of(
        organization("date.future", b -> b.founded(PartialDate.of(2999))),
        organization("date.future", b -> b.modified(Instant.parse("2999-01-01T00:00:00Z"))),
        organization(
            "date.future",
            b -> b.addSource(new SourceBuilder().retrieved(PartialDate.of(2999)).build())),
        organization("date.order", b -> b.dissolved(PartialDate.of(1990))),
        organization(
            "date.order",
            b ->
                b.addOfficer(
                    new OfficerBuilder()
                        .name("A. Teacher")
                        .period(DateRange.parse("2001/1998"))
                        .build())));
  }

  private static List<Breakage> parts() {
    return List.of(
        organization(
            "objective.empty", b -> b.addObjective(new StrategicObjectiveBuilder().build())),
        organization("target-group.empty", b -> b.addTargetGroup(new TargetGroupBuilder().build())),
        organization("theme.empty", b -> b.addTheme(new ThemeBuilder().build())),
        organization("classification.empty", b -> b.legalForm(new ClassificationBuilder().build())),
        organization("address.empty", b -> b.addAddress(new PostalAddressBuilder().build())),
        contact("java\tscript:alert(1)"),
        contact("ftp://example.org"));
  }

  private static Breakage contact(String value) {
    return organization("contact.unsafe", b -> b.addContactPoint(ContactPoint.of("chat", value)));
  }

  private static List<Breakage> forms() {
    return List.of(
        malformed("", "founded", "1998-13"),
        malformed("", "modified", "yesterday"),
        malformed("", "id", "org 1"),
        malformed("", "status", "SLEEPING"),
        malformed("/names/0", "language", "en--US"),
        malformed("/mission", "in English", "text"),
        malformed("/basedIn/0", "country", "Palestine"),
        malformed("/links/0", "address", "javascript:alert(1)"),
        malformed("/officers/0", "period", "2019"),
        malformed("/objectives/0", "period", "2019-02-30/.."),
        malformed("/sources/0", "retrieved", "05.04.2026"),
        malformed("/memberCount", "asOf", "2026-4"),
        malformed("/memberCount", "number", "-1"),
        withNull("", "names"),
        withNull("", "sources"),
        withNull("/addresses/0", "lines"),
        withNull("/basedIn/0", "codes"),
        withNull("/objectives/0", "targetGroups"),
        withNull("/objectives/3", "objectives"));
  }

  private static List<Breakage> several() {
    return List.of(
        organization(
            "text.blank",
            b ->
                b.vision(text(" "))
                    .founded(PartialDate.of(2999))
                    .dissolved(PartialDate.of(1990))
                    .addName(display())
                    .addName(Name.of("\u202D"))
                    .addIdentifier(Identifier.of("LEI", "1"))
                    .addIdentifier(Identifier.of("LEI", "1"))
                    .addTheme(new ThemeBuilder().build())
                    .addObjective(new StrategicObjectiveBuilder().build())
                    .addVerbatim(Verbatim.of("names of all", ""))));
  }

  private static StrategicObjective nested(int levels) {
    StrategicObjectiveBuilder goal = new StrategicObjectiveBuilder().name(text("level " + levels));
    return (levels == 1 ? goal : goal.addObjective(nested(levels - 1))).build();
  }

  private static TargetGroup including(int levels) {
    TargetGroupBuilder group = new TargetGroupBuilder().label(text("level " + levels));
    return (levels == 1 ? group : group.addInclude(including(levels - 1))).build();
  }

  private static StrategicObjectiveBuilder goal(String id) {
    return new StrategicObjectiveBuilder().id(RecordId.parse(id)).name(text("peace"));
  }

  private static Link link() {
    return Link.of(Link.WEBSITE, WebAddress.parse("https://www.example.org"));
  }

  private static Identifier number() {
    return Identifier.of("PS-MOI", "1");
  }

  private static Name display() {
    return Name.in("en", "Association for Peace", Name.Kind.DISPLAY);
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
