package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.civilsociety.Organization;
import org.civilsociety.validation.RecordPath;
import org.junit.jupiter.api.Test;

class JsonPlaceTest {

  private static final Organization ORGANIZATION =
      Json.read(
          Organization.class,
          """
          {"names": [{"text": "مفتاح", "kinds": ["LABEL", "ACRONYM"]}],
           "founders": [{"named": {"name": {"es": "Hanan"}}}],
           "mission": {"es": "Construir la paz"},
           "red/es": {"lista": [null, {"año": 1998}]}}
          """);

  private static final RecordPath NAME = RecordPath.ROOT.property("names").index(0);

  @Test
  void findsAnEntryOfASet() {
    assertThatPlace(NAME.property("kinds").index(1)).isEqualTo("/names/0/kinds/1");
  }

  @Test
  void saysWhichEntryIsMissing() {
    assertThatPlace(NAME.property("kinds").index(2)).isEqualTo("/names/0/kinds lacks 2");
    assertThatPlace(RecordPath.ROOT.property("names").index(1).property("text"))
        .isEqualTo("/names lacks 1");
  }

  @Test
  void findsATextInALanguageThroughAnEnvelope() {
    assertThatPlace(RecordPath.ROOT.property("founders").index(0).property("name").key("es"))
        .isEqualTo("/founders/0/named/name/es");
  }

  @Test
  void saysWhichLanguageIsMissing() {
    assertThatPlace(RecordPath.ROOT.property("mission").key("ar")).isEqualTo("/mission lacks ar");
  }

  @Test
  void findsWhatIsWithinAnUnknownMember() {
    RecordPath member = RecordPath.ROOT.property("extensions").key("red/es");

    assertThatPlace(member).isEqualTo("/red~1es");
    assertThatPlace(member.key("lista").index(1).key("año")).isEqualTo("/red~1es/lista/1/año");
    assertThatPlace(member.key("lista").index(2)).isEqualTo("/red~1es/lista lacks 2");
    assertThatPlace(member.key("نص")).isEqualTo("/red~1es lacks نص");
  }

  @Test
  void refusesAStepThatTheValueCannotHave() {
    RecordPath path = RecordPath.ROOT.property("mission").index(0);

    assertThatThrownBy(() -> JsonPlace.of(path, ORGANIZATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mission[0]");
  }

  private static org.assertj.core.api.AbstractStringAssert<?> assertThatPlace(RecordPath path) {
    JsonPlace place = JsonPlace.of(path, ORGANIZATION);
    return assertThat(place.pointer() + place.missing().map(name -> " lacks " + name).orElse(""));
  }
}
