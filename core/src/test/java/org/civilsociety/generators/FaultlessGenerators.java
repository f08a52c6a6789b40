package org.civilsociety.generators;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.Classifications;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Experience;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.Scope;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/**
 * Directories of which no rule has anything to say, in any group: two to five organizations that
 * are members of one coalition.
 */
public final class FaultlessGenerators {

  private static final List<String> LANGUAGES =
      List.of("ar", "en", "es", "fr", "zh-Hant", "sr-Latn");

  private static final List<String> PHRASES =
      List.of(
          "شبكة السلم الأهلي",
          "مبادرة المجتمع المدني",
          "Women's network & youth",
          "Réseau de l'égalité",
          "Asociación ¡ya!",
          "公民社會網絡",
          "می‌خواهم",
          "👩\u200d👩\u200d👧 families",
          "\u2067سلام\u2069 (peace)");

  private final Random random;

  private FaultlessGenerators(long seed) {
    random = new Random(seed);
  }

  /** Directories without any finding. */
  public static Arbitrary<Directory> directories() {
    return Arbitraries.longs().map(seed -> new FaultlessGenerators(seed).directory());
  }

  private Directory directory() {
    List<Organization> organizations =
        IntStream.rangeClosed(1, 2 + random.nextInt(4)).mapToObj(this::organization).toList();
    return new DirectoryBuilder()
        .title(text())
        .publisher(Party.named("fr", "Réseau " + random.nextInt(100)))
        .addSource(new SourceBuilder().id(RecordId.parse("shared")).title(text()).build())
        .organizations(organizations)
        .addCoalition(coalition())
        .memberships(
            organizations.stream()
                .map(organization -> membership(organization.getId().orElseThrow()))
                .toList())
        .build();
  }

  private Organization organization(int number) {
    return new OrganizationBuilder()
        .id(RecordId.parse("org-" + number))
        .addName(Name.in(language(), phrase() + " " + number, Name.Kind.DISPLAY))
        .addName(Name.of("A" + number, Name.Kind.ACRONYM))
        .addClassification(Classifications.NETWORK)
        .addIdentifier(Identifier.of("GB-CHC", "20291" + number))
        .founded(PartialDate.of(1990 + random.nextInt(10)))
        .mission(text())
        .objectives(IntStream.range(0, 1 + random.nextInt(3)).mapToObj(this::objective).toList())
        .addTargetGroup(TargetGroup.of("en", "women"))
        .addTheme(Theme.of("en", "peace"))
        .addScope(Scope.of(Scope.Level.NATIONAL))
        .addBasedIn(new PlaceBuilder().name(text()).country(CountryCode.parse("PS")).build())
        .addActivity(new ActivityBuilder().name(text()).build())
        .addExperience(experience())
        .addAddress(new PostalAddressBuilder().locality("القدس").build())
        .addContactPoint(ContactPoint.of(ContactPoint.EMAIL, "info@example.org"))
        .addSource(new SourceBuilder().id(RecordId.parse("own")).title(text()).build())
        .addVerbatims(verbatim("own"), verbatim("shared"))
        .build();
  }

  private Coalition coalition() {
    return new CoalitionBuilder()
        .id(RecordId.parse("coalition"))
        .addName(Name.in("es", "Coalición", Name.Kind.DISPLAY))
        .founded(PartialDate.of(1999))
        .mission(text())
        .addObjective(objective(0))
        .addTargetGroup(TargetGroup.of("ar", "الشباب"))
        .addWorksIn(new PlaceBuilder().name(text()).build())
        .addContactPoint(ContactPoint.of(ContactPoint.TELEPHONE, "+970 2 123 4567"))
        .build();
  }

  private static Membership membership(RecordId member) {
    return new MembershipBuilder()
        .id(RecordId.parse("m-" + member))
        .member(Party.reference(member))
        .organization(Party.reference("coalition"))
        .joined(PartialDate.of(2005))
        .period(DateRange.parse("2005-04-05/.."))
        .status(Membership.Status.CURRENT)
        .build();
  }

  private StrategicObjective objective(int number) {
    return new StrategicObjectiveBuilder()
        .id(RecordId.parse("goal-" + number))
        .description(text())
        .addTargetGroup(TargetGroup.of("en", "youth"))
        .build();
  }

  private Experience experience() {
    return new ExperienceBuilder()
        .theme(text())
        .years(
            new QuantityBuilder()
                .from(Quantity.of(Quantity.Bound.MORE_THAN, random.nextInt(50)))
                .asOf(PartialDate.of(2019))
                .build())
        .build();
  }

  private static Verbatim verbatim(String source) {
    return new VerbatimBuilder()
        .property("founded")
        .text("in the nineties, 04/26/1995 or so")
        .source(RecordId.parse(source))
        .build();
  }

  private LocalizedText text() {
    LocalizedText text = LocalizedText.empty();
    for (int i = 0; i <= random.nextInt(3); i++) {
      text = text.with(language(), phrase());
    }
    return text;
  }

  private String language() {
    return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
  }

  private String phrase() {
    return PHRASES.get(random.nextInt(PHRASES.size()));
  }
}
