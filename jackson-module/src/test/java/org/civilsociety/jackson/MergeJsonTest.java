package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.civilsociety.Organization;
import org.civilsociety.reconciliation.Merge;
import org.civilsociety.reconciliation.MergePolicy;
import org.civilsociety.reconciliation.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergeJsonTest {

  private static Organization organization(String json) {
    return Json.read(Organization.class, json);
  }

  @Test
  void showsWhatWasMergedWhatWasDecidedAndWhoSaidIt() {
    Organization ours =
        organization(
            """
            {"founded": "1998-12", "mission": {"es": "Construir la paz"},
             "sources": [{"id": "web", "publisher": "مفتاح"}]}
            """);
    Organization theirs =
        organization(
            """
            {"founded": "1998", "mission": {"ar": "بناء السلام"},
             "sources": [{"id": "web", "publisher": "Registro"}]}
            """);

    assertThat(Json.inLines(Merge.of(MergePolicy.morePrecise(), ours, theirs)))
        .isEqualTo(
            """
            {
              "result" : {
                "organization" : {
                  "founded" : "1998-12",
                  "mission" : {
                    "es" : "Construir la paz",
                    "ar" : "بناء السلام"
                  },
                  "sources" : [ {
                    "id" : "web",
                    "publisher" : "مفتاح"
                  }, {
                    "id" : "web-2",
                    "publisher" : "Registro"
                  } ],
                  "verbatims" : [ {
                    "property" : "founded",
                    "text" : "1998",
                    "source" : "web-2",
                    "note" : {
                      "en" : "Set aside for what another source says: more precise.",
                      "zxx" : "founded"
                    }
                  } ]
                }
              },
              "contributions" : [ {
                "organization" : {
                  "founded" : "1998-12",
                  "mission" : {
                    "es" : "Construir la paz"
                  },
                  "sources" : [ {
                    "id" : "web",
                    "publisher" : "مفتاح"
                  } ]
                }
              }, {
                "organization" : {
                  "founded" : "1998",
                  "mission" : {
                    "ar" : "بناء السلام"
                  },
                  "sources" : [ {
                    "id" : "web",
                    "publisher" : "Registro"
                  } ]
                }
              } ],
              "decisions" : [ {
                "pointer" : "#/result/organization/founded",
                "property" : "founded",
                "relation" : "REFINES",
                "reason" : "more precise",
                "value" : "1998-12",
                "origins" : [ {
                  "contribution" : 0,
                  "pointer" : "#/contributions/0/organization/founded"
                } ],
                "setAside" : {
                  "value" : "1998",
                  "origins" : [ {
                    "contribution" : 1,
                    "pointer" : "#/contributions/1/organization/founded"
                  } ]
                }
              } ],
              "origins" : [ {
                "pointer" : "#/result/organization/founded",
                "origins" : [ {
                  "contribution" : 0,
                  "pointer" : "#/contributions/0/organization/founded"
                } ]
              }, {
                "pointer" : "#/result/organization/mission/ar",
                "origins" : [ {
                  "contribution" : 1,
                  "pointer" : "#/contributions/1/organization/mission/ar"
                } ]
              }, {
                "pointer" : "#/result/organization/mission/es",
                "origins" : [ {
                  "contribution" : 0,
                  "pointer" : "#/contributions/0/organization/mission/es"
                } ]
              }, {
                "pointer" : "#/result/organization/sources/0",
                "origins" : [ {
                  "contribution" : 0,
                  "pointer" : "#/contributions/0/organization/sources/0"
                } ]
              }, {
                "pointer" : "#/result/organization/sources/1",
                "origins" : [ {
                  "contribution" : 1,
                  "pointer" : "#/contributions/1/organization/sources/0"
                } ]
              }, {
                "pointer" : "#/result/organization/verbatims/0",
                "origins" : [ {
                  "contribution" : 1,
                  "pointer" : "#/contributions/1/organization/founded"
                } ]
              } ],
              "renamings" : [ {
                "contribution" : 1,
                "pointer" : "#/contributions/1/organization/sources/0",
                "from" : "web",
                "to" : "web-2"
              } ]
            }""");
  }

  @Test
  void saysWhereNobodyDecided() {
    JsonNode merge =
        Json.MAPPER.valueToTree(
            Merge.of(
                MergePolicy.morePrecise(),
                organization("{\"mission\": {\"es\": \"Construir la paz\"}}"),
                organization("{\"mission\": {\"es\": \"Defender la paz\"}}")));

    assertThat(merge.get("decisions"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                [{"pointer": "#/result/organization/mission/es", "property": "mission",
                  "relation": "DIFFERS", "decided": false, "value": "Construir la paz",
                  "origins": [
                    {"contribution": 0, "pointer": "#/contributions/0/organization/mission/es"}],
                  "setAside": {"value": "Defender la paz", "origins": [
                    {"contribution": 1, "pointer": "#/contributions/1/organization/mission/es"}]}}]
                """));
  }

  @Test
  void relatesWhatStandsToWhatWasSetAside() {
    JsonNode merge =
        Json.MAPPER.valueToTree(
            Merge.of(
                MergePolicy.morePrecise(),
                organization("{\"founded\": \"1998\"}"),
                organization("{\"founded\": \"1998-12\"}")));

    assertThat(merge.at("/decisions/0/relation").asString()).isEqualTo("REFINES");
    assertThat(merge.at("/decisions/0/value").asString()).isEqualTo("1998-12");
  }

  @Test
  void saysWhatALaterSourceTookAway() {
    Merge<Organization> merge =
        Merge.of(
                claim -> Optional.of(Verdict.right("newer")),
                organization(
                    "{\"foundedIn\": {\"name\": {\"es\": \"Ramala\"}, \"country\": \"PS\"}}"),
                organization(
                    "{\"foundedIn\": {\"name\": {\"es\": \"ramala\"}, \"country\": \"PS\"}}"))
            .with(organization("{\"foundedIn\": {\"country\": \"ES\"}}"));
    JsonNode decision = Json.MAPPER.valueToTree(merge).at("/decisions/0");

    assertThat(decision.get("pointer").asString()).isEqualTo("#/result/organization/foundedIn");
    assertThat(decision.get("missing").asString()).isEqualTo("name");
    assertThat(decision.get("value").asString()).isEqualTo("ramala");
  }
}
