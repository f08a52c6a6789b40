package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

/** A finding in which several places take part names the others. */
class RelatedPlacesTest {

  private static final ProfileValidator VALIDATOR = ProfileValidator.create();

  @Test
  void namesTheFirstOfTwins() {
    assertThat(
            related(
                "identifier.repeated",
                new OrganizationBuilder()
                    .addIdentifiers(Identifier.of("PS-MOI", "1"), Identifier.of("PS-MOI", "1"))
                    .build()))
        .containsExactly("identifiers[1] <- identifiers[0]");
    assertThat(
            related(
                "objective.id-repeated",
                new OrganizationBuilder()
                    .addObjectives(
                        new StrategicObjectiveBuilder().addObjective(objective("so-1")).build(),
                        objective("so-1"))
                    .build()))
        .containsExactly("objectives[1].id <- objectives[0].objectives[0].id");
    assertThat(related("directory.id-repeated", holding(organization("a"), organization("a"))))
        .containsExactly("organizations[1].id <- organizations[0].id");
  }

  @Test
  void namesTheTwinInEachLanguage() {
    TargetGroup both =
        new TargetGroupBuilder()
            .label(LocalizedText.of("fr", "femmes").with("ar", "النساء"))
            .build();

    assertThat(
            related(
                "target-group.repeated",
                new OrganizationBuilder()
                    .addTargetGroups(
                        TargetGroup.of("ar", "النساء"), TargetGroup.of("fr", "femmes"), both)
                    .build()))
        .containsExactly("targetGroups[2] <- targetGroups[0], targetGroups[1]");
  }

  @Test
  void namesTheProfileThatSharesAnIdentifier() {
    Identifier shared = Identifier.of("PS-MOI", "1");

    assertThat(
            related(
                "directory.identifier-shared",
                holding(
                    with("a", b -> b.addIdentifier(shared)),
                    with("b", b -> b.addIdentifier(shared)))))
        .containsExactly("organizations[1].identifiers[0] <- organizations[0].identifiers[0]");
  }

  @Test
  void namesTheOtherDate() {
    assertThat(
            related(
                "date.order",
                new OrganizationBuilder()
                    .founded(PartialDate.of(2001))
                    .dissolved(PartialDate.of(1998))
                    .build()))
        .containsExactly("dissolved <- founded");
    assertThat(
            related(
                "membership.joined-after-start",
                during("a", "c", "2001/2005", m -> m.joined(PartialDate.of(2002)))))
        .containsExactly("joined <- period");
    assertThat(
            related(
                "membership.status",
                during("a", "c", "2001/2005", m -> m.status(Membership.Status.CURRENT))))
        .containsExactly("status <- period");
    assertThat(
            related(
                "membership.status",
                new MembershipBuilder().status(Membership.Status.ENDED).build()))
        .containsExactly("status");
  }

  @Test
  void namesTheLoopOfACycle() {
    assertThat(
            related(
                "directory.membership-cycle",
                memberships(
                    during("a", "b", "2001/2005"),
                    during("b", "c", "2001/2005"),
                    during("c", "a", "2001/2005"))))
        .containsExactly("memberships[0] <- memberships[1], memberships[2]");
  }

  @Test
  void namesTheMembershipThatOverlaps() {
    assertThat(
            related(
                "directory.membership-overlap",
                memberships(
                    during("a", "c", "2003/2007"),
                    during("a", "c", "2001/2005"),
                    during("b", "c", "2001/"),
                    during("b", "c", "2001/"))))
        .containsExactly("memberships[0] <- memberships[1]", "memberships[3] <- memberships[2]");
  }

  @Test
  void namesEachBoundOfALifetime() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganizations(
                with("a", b -> b.founded(PartialDate.of(2001))),
                with("b", b -> b.dissolved(PartialDate.of(1999))))
            .addMembership(during("a", "b", "2000/.."))
            .build();

    assertThat(related("directory.membership-lifetime", directory))
        .containsExactly("memberships[0] <- organizations[0].founded, organizations[1].dissolved");
  }

  @Test
  void namesABoundOnceOfAMembershipInItself() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(with("a", b -> b.founded(PartialDate.of(2001))))
            .addMembership(during("a", "a", "1998/1999"))
            .build();

    assertThat(related("directory.membership-lifetime", directory))
        .containsExactly("memberships[0] <- organizations[0].founded");
  }

  @Test
  void countsWhatIsTooMuchToName() {
    Membership[] circle = new Membership[30];
    for (int i = 0; i < circle.length; i++) {
      circle[i] = during("p" + i, "p" + (i + 1) % circle.length, "2001/2005");
    }

    assertThat(VALIDATOR.validate(memberships(circle)).findingsOf("directory.membership-cycle"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.related()).hasSize(20);
              assertThat(finding.moreRelated()).isEqualTo(9);
            });
  }

  @Test
  void namesNoneWhereThePlaceSaysIt() {
    assertThat(related("text.blank", new OrganizationBuilder().addName(Name.of(" ")).build()))
        .containsExactly("names[0].text");
  }

  private static List<String> related(String rule, Extensible record) {
    return VALIDATOR.validate(record).findingsOf(rule).stream()
        .map(
            finding ->
                finding.path()
                    + (finding.related().isEmpty() ? "" : " <- ")
                    + String.join(", ", finding.related().stream().map(Object::toString).toList()))
        .toList();
  }

  private static StrategicObjective objective(String id) {
    return new StrategicObjectiveBuilder()
        .id(RecordId.parse(id))
        .name(LocalizedText.of("es", "La paz"))
        .build();
  }

  private static Organization organization(String id) {
    return with(id, builder -> {});
  }

  private static Organization with(String id, Consumer<OrganizationBuilder> change) {
    OrganizationBuilder organization = new OrganizationBuilder().id(RecordId.parse(id));
    change.accept(organization);
    return organization.build();
  }

  private static Directory holding(Organization... organizations) {
    return new DirectoryBuilder().addOrganizations(organizations).build();
  }

  private static Directory memberships(Membership... memberships) {
    return new DirectoryBuilder().addMemberships(memberships).build();
  }

  private static Membership during(String member, String organization, String period) {
    return during(member, organization, period, builder -> {});
  }

  private static Membership during(
      String member, String organization, String period, Consumer<MembershipBuilder> change) {
    MembershipBuilder membership =
        new MembershipBuilder()
            .member(Party.reference(member))
            .organization(Party.reference(organization))
            .period(DateRange.parse(period));
    change.accept(membership);
    return membership.build();
  }
}
