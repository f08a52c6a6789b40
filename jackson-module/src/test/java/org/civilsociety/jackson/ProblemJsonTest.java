package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.ContactPoint;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem and a finding by themselves. */
class ProblemJsonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  @Test
  void isAsTheEntryOfAReading() {
    Reading<Organization> reading =
        DocumentReader.create()
            .read(
                Input.of(
                    """
                    {"names": [{"text": "شبكة"}, {"text": "شبكة"}, {"text": 5}],
                     "mission": {"fr": " "}, "a/ب": 1, "founded": "05.04.1998",
                     "contactPoints": [{"kind": "website", "value": "www.example.org"}]}
                    """),
                Organization.class);
    List<JsonNode> alone = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      alone.add(MAPPER.readTree(MAPPER.writeValueAsString(problem)));
    }
    assertThat(alone)
        .hasSizeGreaterThan(4)
        .isEqualTo(
            List.copyOf(
                MAPPER.readTree(MAPPER.writeValueAsString(reading)).get("errors").values()));
  }

  @Test
  void ofARecordHasThePathInsteadOfThePointer() {
    Organization organization =
        new OrganizationBuilder()
            .id(RecordId.parse("red"))
            .addNames(Name.of("Red"), Name.of("Red"))
            .mission(LocalizedText.of("ar", " "))
            .addContactPoint(ContactPoint.of(ContactPoint.WEBSITE, "www.example.org"))
            .build();
    List<Finding> findings =
        ProfileValidator.create()
            .without("profile.objectives-absent")
            .without("profile.target-groups-absent")
            .validate(organization)
            .findings();
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(findings)))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"rule": "contact.format", "severity": "WARNING",
                  "path": "contactPoints[0].value", "record": "red",
                  "detail": "should have the form that its kind asks for",
                  "value": "www.example.org", "suggestions": ["https://www.example.org"]},
                 {"rule": "text.blank", "severity": "ERROR", "path": "mission[ar]",
                  "record": "red", "detail": "must not be blank", "value": " "},
                 {"rule": "name.repeated", "severity": "WARNING", "path": "names[1]",
                  "record": "red",
                  "detail": "should not repeat a name in the same language",
                  "value": "Name(Red)", "related": ["names[0]"]}]
                """));
  }
}
