package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.reconciliation.Comparison;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComparisonJsonTest {

  private static Organization organization(String json) {
    return Json.read(Organization.class, json);
  }

  private static JsonNode written(Extensible left, Extensible right) {
    return Json.MAPPER.valueToTree(Comparison.of(left, right));
  }

  @Test
  void showsBothRecordsAndEveryClaimWithItsPlace() {
    Organization ours =
        organization(
            """
            {"names": [{"text": "مفتاح", "language": "ar"}], "founded": "1998-12",
             "founders": [{"named": {"name": {"ar": "حنان عشراوي"}}}],
             "mission": {"es": "Construir la paz"}, "ملاحظة": 1.50}
            """);
    Organization theirs =
        organization(
            """
            {"names": [{"text": "مفتاح", "language": "ar"}], "founded": "1998",
             "mission": {"es": "Construir la paz", "ar": "بناء السلام"}}
            """);

    assertThat(Json.inLines(Comparison.of(ours, theirs)))
        .isEqualTo(
            """
            {
              "relation" : "COMPATIBLE",
              "left" : {
                "organization" : {
                  "names" : [ {
                    "text" : "مفتاح",
                    "language" : "ar"
                  } ],
                  "founded" : "1998-12",
                  "founders" : [ {
                    "named" : {
                      "name" : {
                        "ar" : "حنان عشراوي"
                      }
                    }
                  } ],
                  "mission" : {
                    "es" : "Construir la paz"
                  },
                  "ملاحظة" : 1.50
                }
              },
              "right" : {
                "organization" : {
                  "names" : [ {
                    "text" : "مفتاح",
                    "language" : "ar"
                  } ],
                  "founded" : "1998",
                  "mission" : {
                    "es" : "Construir la paz",
                    "ar" : "بناء السلام"
                  }
                }
              },
              "claims" : [ {
                "property" : "names",
                "relation" : "EQUAL",
                "match" : "NAME",
                "left" : {
                  "pointer" : "#/left/organization/names/0",
                  "value" : {
                    "text" : "مفتاح",
                    "language" : "ar"
                  }
                },
                "right" : {
                  "pointer" : "#/right/organization/names/0",
                  "value" : {
                    "text" : "مفتاح",
                    "language" : "ar"
                  }
                }
              }, {
                "property" : "founded",
                "relation" : "REFINES",
                "left" : {
                  "pointer" : "#/left/organization/founded",
                  "value" : "1998-12"
                },
                "right" : {
                  "pointer" : "#/right/organization/founded",
                  "value" : "1998"
                }
              }, {
                "property" : "founders",
                "relation" : "ONLY_LEFT",
                "left" : {
                  "pointer" : "#/left/organization/founders/0",
                  "value" : {
                    "named" : {
                      "name" : {
                        "ar" : "حنان عشراوي"
                      }
                    }
                  }
                }
              }, {
                "property" : "mission",
                "relation" : "COMPATIBLE",
                "left" : {
                  "pointer" : "#/left/organization/mission",
                  "value" : {
                    "es" : "Construir la paz"
                  }
                },
                "right" : {
                  "pointer" : "#/right/organization/mission",
                  "value" : {
                    "es" : "Construir la paz",
                    "ar" : "بناء السلام"
                  }
                },
                "parts" : [ {
                  "property" : "mission",
                  "relation" : "EQUAL",
                  "left" : {
                    "pointer" : "#/left/organization/mission/es",
                    "value" : "Construir la paz"
                  },
                  "right" : {
                    "pointer" : "#/right/organization/mission/es",
                    "value" : "Construir la paz"
                  }
                }, {
                  "property" : "mission",
                  "relation" : "ONLY_RIGHT",
                  "right" : {
                    "pointer" : "#/right/organization/mission/ar",
                    "value" : "بناء السلام"
                  }
                } ]
              }, {
                "property" : "extensions",
                "relation" : "ONLY_LEFT",
                "left" : {
                  "pointer" : "#/left/organization/%D9%85%D9%84%D8%A7%D8%AD%D8%B8%D8%A9",
                  "value" : 1.50
                }
              } ]
            }""");
  }

  @Test
  void showsWhatTwoEntriesTakenForOneConsistOf() {
    assertThat(
            written(
                    organization(
                        "{\"basedIn\": [{\"name\": {\"ar\": \"القدس\"}, \"country\": \"PS\"}]}"),
                    organization(
                        "{\"basedIn\": [{\"name\": {\"ar\": \"رام الله\"}, \"country\": \"PS\"}]}"))
                .get("claims"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                [{"property": "basedIn", "relation": "CONFLICTS", "match": "KIND",
                  "left": {"pointer": "#/left/organization/basedIn/0",
                           "value": {"name": {"ar": "القدس"}, "country": "PS"}},
                  "right": {"pointer": "#/right/organization/basedIn/0",
                            "value": {"name": {"ar": "رام الله"}, "country": "PS"}},
                  "parts": [
                    {"property": "name", "relation": "CONFLICTS",
                     "left": {"pointer": "#/left/organization/basedIn/0/name",
                              "value": {"ar": "القدس"}},
                     "right": {"pointer": "#/right/organization/basedIn/0/name",
                               "value": {"ar": "رام الله"}},
                     "parts": [
                       {"property": "name", "relation": "CONFLICTS",
                        "left": {"pointer": "#/left/organization/basedIn/0/name/ar",
                                 "value": "القدس"},
                        "right": {"pointer": "#/right/organization/basedIn/0/name/ar",
                                  "value": "رام الله"}}]},
                    {"property": "country", "relation": "EQUAL",
                     "left": {"pointer": "#/left/organization/basedIn/0/country", "value": "PS"},
                     "right": {"pointer": "#/right/organization/basedIn/0/country",
                               "value": "PS"}}]}]
                """));
  }

  @Test
  void pointsToTheKindsOfAName() {
    JsonNode comparison =
        written(
            organization("{\"names\": [{\"text\": \"Red\", \"kinds\": [\"LABEL\", \"ACRONYM\"]}]}"),
            organization("{\"names\": [{\"text\": \"Red\", \"kinds\": [\"ACRONYM\"]}]}"));

    assertThat(comparison.at("/claims/0/parts/2"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"property": "kinds", "relation": "EQUAL", "match": "CONTENT",
                 "left": {"pointer": "#/left/organization/names/0/kinds/1", "value": "ACRONYM"},
                 "right": {"pointer": "#/right/organization/names/0/kinds/0", "value": "ACRONYM"}}
                """));
  }

  @Test
  void namesARecordWithoutAnEnvelopeByItsType() {
    JsonNode comparison =
        written(
            Json.read(Place.class, "{\"country\": \"PS\"}"),
            Json.read(Place.class, "{\"country\": \"ES\"}"));

    assertThat(comparison.at("/left/place/country").asString()).isEqualTo("PS");
    assertThat(comparison.at("/claims/0/right/pointer").asString())
        .isEqualTo("#/right/place/country");
  }

  @Test
  void putsAPartyIntoItsOwnEnvelope() {
    JsonNode comparison = written(Party.named("ar", "حنان"), Party.named("es", "Hanan"));

    assertThat(comparison.at("/left/named/name/ar").asString()).isEqualTo("حنان");
    assertThat(comparison.at("/claims/0/parts/1/right/pointer").asString())
        .isEqualTo("#/right/named/name/es");
  }
}
