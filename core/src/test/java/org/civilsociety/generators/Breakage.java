package org.civilsociety.generators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/**
 * How to break one rule in a faultless directory.
 *
 * @param rule the rule's id
 * @param breaking makes a directory in which it is broken
 * @param following rules that are broken with it, as their table says
 */
public record Breakage(String rule, UnaryOperator<Directory> breaking, Set<String> following) {

  private static final Map<String, Breakage> ALL = new LinkedHashMap<>();

  static {
    profile(
        "name.missing", b -> b.names(List.of()).identifiers(List.of()), "publication.display-name");
    profile(
        "name.display-repeated",
        b -> b.addName(display("en", "One")).addName(display("en", "Other")));
    profile("text.blank", b -> b.vision(LocalizedText.of("ar", " \u200F")));
    profile("text.too-long", b -> b.vision(LocalizedText.of("ar", "ع".repeat(50_001))));
    profile("text.characters", b -> b.vision(LocalizedText.of("en", "a\u202Eb")));
    profile(
        "list.too-long",
        b -> b.addresses(Collections.nCopies(10_001, new PostalAddressBuilder().build())));
    profile(
        "identifier.check-digit",
        b -> b.addIdentifier(Identifier.of("XI-LEI", "5493001KJTIIGC8Y1R13")));
    profile(
        "identifier.repeated",
        b ->
            b.addIdentifier(Identifier.of("PS-MOI", "1"))
                .addIdentifier(Identifier.of("PS-MOI", "1")));
    profile(
        "date.future",
        b -> b.addSource(new SourceBuilder().retrieved(PartialDate.of(2999)).build()));
    profile(
        "date.order",
        b ->
            b.addOfficer(
                new OfficerBuilder()
                    .name("Directora")
                    .period(DateRange.parse("2001/1998"))
                    .build()));
    membership(
        "membership.party-missing",
        b -> b.member(Party.unnamed()).organization(Party.unnamed()).period(DateRange.parse("/")),
        "party.unnamed",
        "coalition.members");
    membership(
        "membership.self", b -> b.organization(Party.reference("org-1")), "coalition.members");
    membership("membership.joined-after-start", b -> b.joined(PartialDate.of(2006)));
    objective("objective.empty", b -> b.description(LocalizedText.empty()));
    profile("objective.too-deep", b -> b.addObjective(nested(9)));
    profile("target-group.too-deep", b -> b.addTargetGroup(including(9)));
    profile("target-group.empty", b -> b.addTargetGroup(new TargetGroupBuilder().build()));
    profile("theme.empty", b -> b.addTheme(new ThemeBuilder().build()));
    profile("classification.empty", b -> b.addClassification(new ClassificationBuilder().build()));
    profile("address.empty", b -> b.addAddress(new PostalAddressBuilder().build()));
    profile(
        "contact.unsafe", b -> b.addContactPoint(ContactPoint.of("chat", "java\tscript:alert(1)")));
    profile(
        "source.unknown",
        b -> b.addVerbatim(new VerbatimBuilder().from(said()).source(id("nowhere")).build()));
    profile(
        "source.id-repeated",
        b -> b.addSource(new SourceBuilder().id(id("own")).title(english("again")).build()));
    profile("objective.id-repeated", b -> b.addObjective(goal("goal-0")));
    profile("verbatim.property", b -> b.addVerbatim(Verbatim.of("foundation", "in 1995")));
    directory(
        "directory.id-missing",
        (b, d) -> b.addOrganization(renamed(d.getOrganizations().get(0), Optional.empty())));
    directory(
        "directory.id-repeated",
        (b, d) ->
            b.addOrganization(renamed(d.getOrganizations().get(0), Optional.of(id("coalition")))));
    profile("directory.reference-unknown", b -> b.addFounder(Party.reference("org-0")));
    profile(
        "member.unknown",
        b -> b.extensions(Extensions.empty().with("logo", ExtensionValue.Null.NULL)));
    profile(
        "name.repeated",
        b -> b.addName(Name.in("fr", "Nom")).addName(Name.in("fr", "Nom", Name.Kind.LEGAL)));
    profile("language.deprecated", b -> b.vision(LocalizedText.of("iw", "שלום")));
    profile("language.unregistered", b -> b.vision(LocalizedText.of("en-UK", "peace")));
    profile(
        "country.unassigned",
        b -> b.addWorksIn(new PlaceBuilder().country(CountryCode.parse("ZZ")).build()));
    profile(
        "identifier.scheme-unknown",
        b -> b.addIdentifier(Identifier.of("registre des associations", "75")));
    profile("identifier.characters", b -> b.addIdentifier(Identifier.of("FR-RNA", "W75/1")));
    membership(
        "membership.joined-future",
        b ->
            b.joined(PartialDate.of(2999))
                .period(DateRange.parse("/"))
                .status(Membership.Status.SUSPENDED));
    membership("membership.status", b -> b.status(Membership.Status.ENDED));
    profile(
        "contact.format", b -> b.addContactPoint(ContactPoint.of(ContactPoint.EMAIL, "nobody")));
    profile("contact.blank", b -> b.addContactPoint(ContactPoint.blank(ContactPoint.FAX)));
    profile(
        "party.unnamed",
        b -> b.addFounder(new UnnamedPartyBuilder().description(english("some NGOs")).build()));
    profile(
        "experience.as-of",
        b ->
            b.addExperience(
                new ExperienceBuilder().years(Quantity.of(Quantity.Bound.ABOUT, 10)).build()));
    profile("date.ambiguous", b -> b.addVerbatim(Verbatim.of("founded", "٠٥/٠٤/١٩٩٨")));
    profile("target-group.repeated", b -> b.addTargetGroup(TargetGroup.of("en", "women")));
    profile("theme.repeated", b -> b.addTheme(Theme.of("en", "peace")));
    profile("profile.objectives-absent", b -> b.objectives(List.of()));
    profile(
        "profile.target-groups-absent",
        b -> b.targetGroups(List.of()).objectives(List.of(goalForNobody())));
    directory(
        "coalition.members",
        (b, d) ->
            b.addCoalition(
                new CoalitionBuilder()
                    .from(d.getCoalitions().get(0))
                    .id(id("another"))
                    .names(List.of(display("en", "Another")))
                    .build()));
    directory(
        "directory.membership-cycle",
        (b, d) ->
            b.addMembership(
                new MembershipBuilder()
                    .member(Party.reference("coalition"))
                    .organization(Party.reference("org-1"))
                    .period(DateRange.parse("2010/2015"))
                    .build()));
    directory(
        "directory.membership-overlap",
        (b, d) ->
            b.addMembership(
                new MembershipBuilder()
                    .from(d.getMemberships().get(0))
                    .period(DateRange.parse("2010/2015"))
                    .build()),
        "membership.status");
    profile("directory.membership-lifetime", b -> b.founded(PartialDate.of(2010)));
    directory(
        "directory.identifier-shared",
        (b, d) ->
            b.coalitions(
                List.of(
                    new CoalitionBuilder()
                        .from(d.getCoalitions().get(0))
                        .identifiers(d.getOrganizations().get(0).getIdentifiers())
                        .build())));
    profile(
        "publication.display-name", b -> b.names(List.of(new NameBuilder().text("Red").build())));
    profile("publication.mission", b -> b.mission(LocalizedText.empty()));
    profile("publication.contact", b -> b.contactPoints(List.of()));
    profile("publication.place", b -> b.basedIn(List.of()).worksIn(List.of()));
  }

  /** A breakage of every rule. */
  public static List<Breakage> all() {
    return List.copyOf(ALL.values());
  }

  private interface Change {
    void in(DirectoryBuilder builder, Directory faultless);
  }

  private static void directory(String rule, Change change, String... following) {
    ALL.put(
        rule,
        new Breakage(
            rule,
            faultless -> {
              DirectoryBuilder builder = new DirectoryBuilder().from(faultless);
              change.in(builder, faultless);
              return builder.build();
            },
            Set.of(following)));
  }

  private static void profile(
      String rule, Consumer<OrganizationBuilder> change, String... following) {
    directory(
        rule,
        (b, d) -> {
          OrganizationBuilder first = new OrganizationBuilder().from(d.getOrganizations().get(0));
          change.accept(first);
          List<Organization> changed = new ArrayList<>(d.getOrganizations());
          changed.set(0, first.build());
          b.organizations(changed);
        },
        following);
  }

  private static void membership(
      String rule, Consumer<MembershipBuilder> change, String... following) {
    directory(
        rule,
        (b, d) -> {
          MembershipBuilder first = new MembershipBuilder().from(d.getMemberships().get(0));
          change.accept(first);
          List<Membership> changed = new ArrayList<>(d.getMemberships());
          changed.set(0, first.build());
          b.memberships(changed);
        },
        following);
  }

  private static void objective(
      String rule, Consumer<StrategicObjectiveBuilder> change, String... following) {
    profile(
        rule,
        b -> {
          StrategicObjectiveBuilder broken =
              new StrategicObjectiveBuilder().from(goal("goal-of-nothing"));
          change.accept(broken);
          b.addObjective(broken.build());
        },
        following);
  }

  private static Organization renamed(Organization organization, Optional<RecordId> id) {
    return new OrganizationBuilder().from(organization).identifiers(List.of()).id(id).build();
  }

  private static StrategicObjective nested(int levels) {
    StrategicObjectiveBuilder goal = new StrategicObjectiveBuilder().name(english("level"));
    return (levels == 1 ? goal : goal.addObjective(nested(levels - 1))).build();
  }

  private static TargetGroup including(int levels) {
    TargetGroupBuilder group = new TargetGroupBuilder().label(english("level " + levels));
    return (levels == 1 ? group : group.addInclude(including(levels - 1))).build();
  }

  private static StrategicObjective goal(String id) {
    return new StrategicObjectiveBuilder().id(id(id)).description(english("peace")).build();
  }

  private static StrategicObjective goalForNobody() {
    return goal("goal-for-nobody");
  }

  private static Verbatim said() {
    return Verbatim.of("founded", "in 1995");
  }

  private static Name display(String language, String text) {
    return Name.in(language, text, Name.Kind.DISPLAY);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of("en", text);
  }

  private static RecordId id(String id) {
    return RecordId.parse(id);
  }

  /** Returns the rule. */
  @Override
  public String toString() {
    return rule;
  }
}
