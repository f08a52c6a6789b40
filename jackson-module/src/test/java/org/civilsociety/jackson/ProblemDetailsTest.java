package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.civilsociety.ContactPoint;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ProblemDetailsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new CivilSocietyModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private static final ProfileValidator VALIDATOR =
      ProfileValidator.create()
          .without("profile.objectives-absent")
          .without("profile.target-groups-absent");

  private static String problem(ValidationReport report) {
    return MAPPER.writeValueAsString(report).replace("\r\n", "\n");
  }

  @Test
  void nameWhatIsWrongAndWhere() {
    Organization organization =
        new OrganizationBuilder()
            .id(RecordId.parse("miftah"))
            .addNames(Name.of("مفتاح"), Name.of("مفتاح"))
            .mission(LocalizedText.of("ar", " "))
            .addContactPoint(ContactPoint.blank("email"))
            .addFounder(new MembershipBuilder().build().getMember())
            .build();

    assertThat(problem(VALIDATOR.withLanguages(Locale.FRENCH).validate(organization)))
        .isEqualTo(
            """
            {
              "title" : "Unprocessable Content",
              "status" : 422,
              "detail" : "erreur\u00A0: 1, avertissement\u00A0: 1, remarque\u00A0: 2",
              "errors" : [ {
                "rule" : "contact.blank",
                "severity" : "INFO",
                "pointer" : "#/contactPoints/0",
                "missing" : "value",
                "detail" : "a été demandé et laissé en blanc"
              }, {
                "rule" : "party.unnamed",
                "severity" : "INFO",
                "pointer" : "#/founders/0",
                "detail" : "est une partie que la source ne nomme pas",
                "value" : "UnnamedParty()"
              }, {
                "rule" : "text.blank",
                "severity" : "ERROR",
                "pointer" : "#/mission/ar",
                "detail" : "ne doit pas être vide",
                "value" : " "
              }, {
                "rule" : "name.repeated",
                "severity" : "WARNING",
                "pointer" : "#/names/1",
                "detail" : "ne devrait pas répéter un nom dans la même langue",
                "value" : "Name(مفتاح)",
                "related" : [ "#/names/0" ]
              } ]
            }""");
  }

  @Test
  void haveNoStatusWhereNothingIsWrong() {
    Organization organization = new OrganizationBuilder().addName(Name.of("Red")).build();

    assertThat(problem(VALIDATOR.validate(organization)))
        .isEqualTo(
            """
            {
              "detail" : "error: 0, warning: 0, note: 0",
              "errors" : [ ]
            }""");
  }

  @Test
  void leadThroughTheEnvelopeOfAParty() {
    assertThat(
            problem(
                VALIDATOR.validate(
                    new DirectoryBuilder()
                        .addOrganization(
                            new OrganizationBuilder()
                                .id(RecordId.parse("miftah"))
                                .addName(Name.of("MIFTAH"))
                                .build())
                        .addMembership(
                            new MembershipBuilder()
                                .member(Party.reference("mifta"))
                                .organization(Party.named("fr", " "))
                                .build())
                        .build())))
        .contains(
            "\"#/memberships/0/member/reference/id\"",
            "\"#/memberships/0/organization/named/name/fr\"")
        .contains("\"suggestions\" : [ \"miftah\" ]");
  }

  @Test
  void encodeAPointerForAFragment() {
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of("Red"))
            .extensions(new Extensions(Map.of("a/b~c é%\"<ع", ExtensionValue.Null.NULL)))
            .build();

    assertThat(problem(VALIDATOR.validate(organization)))
        .contains("\"#/a~1b~0c%20%C3%A9%25%22%3C%D8%B9\"");
  }

  @Test
  void sayHowManyMoreThereAre() {
    Organization organization =
        new OrganizationBuilder()
            .names(Collections.nCopies(1_500, new NameBuilder().build()))
            .build();

    assertThat(problem(VALIDATOR.without("name.repeated").validate(organization)))
        .endsWith("],\n  \"more\" : 500\n}");
  }

  @Test
  void sayThatTheReportIsNotComplete() {
    Organization organization =
        new OrganizationBuilder()
            .names(Collections.nCopies(10_001, new NameBuilder().build()))
            .build();

    assertThat(problem(VALIDATOR.validate(organization))).endsWith("],\n  \"complete\" : false\n}");
  }

  @Test
  void areNotMadeUpForAPlaceThatTheRecordDoesNotHave() {
    Organization organization = new OrganizationBuilder().addName(Name.of("Red")).build();

    assertThatThrownBy(
            () -> JsonPlace.of(RecordPath.ROOT.property("names").property("text"), organization))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names.text");
  }

  @Test
  void tellApartNamesWithHalfASurrogatePair() {
    ExtensionValue value = new ExtensionValue.Text("x");
    Organization organization =
        new OrganizationBuilder()
            .addName(Name.of("A"))
            .extensions(Extensions.empty().with("\ud83d", value).with("?", value).with("😀", value))
            .build();

    assertThat(problem(VALIDATOR.validate(organization)))
        .contains("\"#/%ED%A0%BD\"", "\"#/?\"", "\"#/%F0%9F%98%80\"");
  }

  @Test
  void nameTheLinesAndColumnsOfWhatWasRead() {
    Reading<Organization> reading =
        DocumentReader.withoutRules()
            .withLanguages(Locale.forLanguageTag("es"))
            .read(
                Input.of(
                    """
                    {"names": [{"text": "مفتاح"}],
                     "founded": "05.04.1998",
                     "status": "active"}
                    """),
                Organization.class);

    assertThat(MAPPER.writeValueAsString(reading).replace("\r\n", "\n"))
        .isEqualTo(
            """
            {
              "title" : "Unprocessable Content",
              "status" : 422,
              "detail" : "error: 2, advertencia: 0, nota: 0",
              "errors" : [ {
                "rule" : "value.form",
                "severity" : "ERROR",
                "pointer" : "#/founded",
                "detail" : "debe ser una fecha del calendario como «1998», «1998-12» o «1998-12-05»",
                "value" : "05.04.1998",
                "line" : 2,
                "column" : 13,
                "suggestions" : [ "1998-04-05", "1998-05-04" ]
              }, {
                "rule" : "value.choice",
                "severity" : "ERROR",
                "pointer" : "#/status",
                "detail" : "debe ser uno de: ACTIVE, INACTIVE, UNKNOWN",
                "value" : "active",
                "line" : 3,
                "column" : 12,
                "suggestions" : [ "ACTIVE" ]
              } ]
            }""");
  }

  @Test
  void sayWhereADocumentBreaksOff() {
    Reading<Organization> reading =
        DocumentReader.withoutRules().read(Input.of("{\"id\": \"miftah\","), Organization.class);

    assertThat(MAPPER.writeValueAsString(reading))
        .contains("\"rule\" : \"document.truncated\"", "\"complete\" : false");
  }
}
