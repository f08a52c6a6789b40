package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Jackson can do with other types and does here too, or refuses aloud. */
class DemandingMapperTest {

  record Holder(Organization declared, Profile open, Party party, PartialDate date, Object any) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private final Organization organization =
      new OrganizationBuilder().addName(Name.in("ar", "مفتاح")).build();

  @ParameterizedTest
  @EnumSource(DefaultTyping.class)
  void readsBackWhatItWroteUnderDefaultTyping(DefaultTyping typing) {
    JsonMapper mapper =
        MAPPER
            .rebuild()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                typing)
            .build();
    Holder holder =
        new Holder(organization, organization, Party.unnamed(), PartialDate.of(1998), organization);

    String json = mapper.writeValueAsString(holder);

    assertThat(json).contains("{\"organization\":").doesNotContain("Immutable");
    assertThat(mapper.readValue(json, Holder.class)).isEqualTo(holder);
    assertThat(mapper.readValue(mapper.writeValueAsString(organization), Organization.class))
        .isEqualTo(organization);
  }

  @Test
  void writesOneEnvelopeUnderStaticTyping() {
    JsonMapper mapper = MAPPER.rebuild().enable(MapperFeature.USE_STATIC_TYPING).build();

    assertThat(
            mapper.writeValueAsString(
                new Holder(organization, organization, Party.unnamed(), PartialDate.of(1998), 1)))
        .contains("\"open\":{\"organization\":{\"names\":");
  }

  @Test
  void refusesToUpdateARecord() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readerForUpdating(organization).readValue("{\"id\":\"z\"}"))
        .withMessageContaining("immutable");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.updateValue(organization, Map.of("id", "z")))
        .withMessageContaining("immutable");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 9})
  void knowsATextByTheClassBehindIt(int languages) {
    LocalizedText text = LocalizedText.empty();
    for (int i = 0; i < languages; i++) {
      text = text.with("ar-x-" + i, "سلام");
    }
    LocalizedText known = text;

    assertThat(MAPPER.convertValue(text, (Class<?>) text.getClass())).isEqualTo(text);
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readerForUpdating(known).readValue("{\"fr\":\"paix\"}"))
        .withMessageContaining("immutable");
  }

  @Test
  void survivesTheSerializationOfItsMapper() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MAPPER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      JsonMapper copy = (JsonMapper) in.readObject();

      assertThat(copy.writeValueAsString(List.of(organization)))
          .isEqualTo(MAPPER.writeValueAsString(List.of(organization)));
    }
  }
}
