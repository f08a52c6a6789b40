package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.jackson.Json;
import org.civilsociety.jackson.document.EntryWriter;

/**
 * What is written and breaks no rule passes the schema; what passes breaks no rule of which the
 * schema sees everything.
 */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class SchemaLawsTest {

  @Provide
  Arbitrary<Directory> faultless() {
    return FaultlessGenerators.directories();
  }

  @Property(tries = 40)
  void acceptsADirectoryWithoutFault(@ForAll("faultless") Directory directory) {
    assertThat(PublishedSchema.problems(Json.write(Directory.class, directory))).isEmpty();
  }

  @Property(tries = 40)
  void acceptsTheRecordsOfADirectoryWithoutFault(@ForAll("faultless") Directory directory) {
    directory.getOrganizations().forEach(SchemaLawsTest::isAccepted);
    directory.getCoalitions().forEach(SchemaLawsTest::isAccepted);
    directory.getMemberships().forEach(SchemaLawsTest::isAccepted);
  }

  @Property(tries = 40)
  void acceptsEachLineOfADirectoryWithoutFault(@ForAll("faultless") Directory directory) {
    Directory header =
        new DirectoryBuilder()
            .from(directory)
            .organizations(List.of())
            .coalitions(List.of())
            .memberships(List.of())
            .build();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (EntryWriter writer = EntryWriter.lines(lines, header)) {
      directory.getOrganizations().forEach(writer::write);
      directory.getCoalitions().forEach(writer::write);
      directory.getMemberships().forEach(writer::write);
      writer.finish();
    }
    assertThat(lines.toString(StandardCharsets.UTF_8).split("\n", -1))
        .filteredOn(line -> !line.isEmpty())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(PublishedSchema.problems("Line", line)).isEmpty());
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnAnOrganization(@ForAll Organization organization) {
    agree(organization);
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnACoalition(@ForAll Coalition coalition) {
    agree(coalition);
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnAMembership(@ForAll Membership membership) {
    agree(membership);
  }

  @Property(tries = 40)
  void agreesWithTheRulesOnADirectory(@ForAll Directory directory) {
    agree(directory);
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnAnyPart(@ForAll Extensible part) {
    agree(part);
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnAParty(@ForAll Party party) {
    agree(party, "Party", Json.write(Party.class, party));
  }

  @Property(tries = 150)
  void agreesWithTheRulesOnAProfile(@ForAll Profile profile) {
    agree(profile, "Profile", Json.write(Profile.class, profile));
  }

  private static void isAccepted(Extensible record) {
    String anchor = EntityTypes.of(record).getSimpleName();
    assertThat(PublishedSchema.problems(anchor, Json.MAPPER.writeValueAsString(record))).isEmpty();
  }

  private static void agree(Extensible record) {
    agree(record, EntityTypes.of(record).getSimpleName(), Json.MAPPER.writeValueAsString(record));
  }

  private static void agree(Extensible record, String anchor, String json) {
    List<Error> problems = PublishedSchema.problems(anchor, json);
    Set<String> errors = RuleCheck.errors(record);
    if (problems.isEmpty()) {
      assertThat(errors).doesNotContainAnyElementsOf(SchemaRules.seenAlways());
    } else {
      assertThat(errors).as("%s", problems).containsAnyElementsOf(SchemaRules.seen());
    }
  }
}
