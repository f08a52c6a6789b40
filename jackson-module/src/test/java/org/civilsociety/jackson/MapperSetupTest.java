package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.generators.CivilSocietyDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON is the same under every mapper. */
final class MapperSetupTest {

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  static List<MapperSetup> setups() {
    return MapperSetup.all();
  }

  @Provide
  Arbitrary<MapperSetup> anySetup() {
    return Arbitraries.of(MapperSetup.all());
  }

  @Property(tries = 3000)
  @Domain(CivilSocietyDomain.class)
  @Domain(DomainContext.Global.class)
  void writesTheSameAndReadsItBack(
      @ForAll Extensible entity, @ForAll("anySetup") MapperSetup setup) {
    Class<? extends Extensible> type = EntityTypes.of(entity);
    String json = setup.mapper().writeValueAsString(entity);
    assertThat(json).isEqualTo(Json.MAPPER.writeValueAsString(entity));
    assertThat(setup.mapper().readValue(json, type)).isEqualTo(entity);
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  @Domain(DomainContext.Global.class)
  void writesTheSameEnvelopeAndReadsItBack(
      @ForAll Profile profile, @ForAll("anySetup") MapperSetup setup) {
    String json = setup.mapper().writerFor(Profile.class).writeValueAsString(profile);
    assertThat(json).isEqualTo(Json.write(Profile.class, profile));
    assertThat(setup.mapper().readValue(json, Profile.class)).isEqualTo(profile);
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesWhatIsFilledTheSame(Class<? extends Extensible> type) {
    String expected = Json.MAPPER.writeValueAsString(FilledRecords.of(type));
    for (MapperSetup setup : MapperSetup.all()) {
      JsonMapper mapper = setup.mapper();
      assertThat(mapper.writeValueAsString(FilledRecords.of(type)))
          .as("%s", setup)
          .isEqualTo(expected);
      assertThat(mapper.readValue(expected, type))
          .as("%s", setup)
          .isEqualTo(FilledRecords.of(type));
    }
  }

  @ParameterizedTest
  @CsvSource({"0E-9, 0.000000000", "1E-7, 0.0000001", "12.50, 12.50", "100, 100"})
  void writesANumberWithoutAnExponent(String number, String written) {
    Quantity quantity =
        new QuantityBuilder().bound(Quantity.Bound.ABOUT).number(new BigDecimal(number)).build();
    for (MapperSetup setup : MapperSetup.all()) {
      assertThat(setup.mapper().writeValueAsString(quantity))
          .as("%s", setup)
          .isEqualTo("{\"bound\":\"ABOUT\",\"number\":" + written + "}");
    }
  }

  @ParameterizedTest
  @MethodSource("setups")
  void refusesTheSame(MapperSetup setup) {
    List<String> refused =
        List.of(
            "{\"names\":{\"text\":\"شبكة\"}}",
            "{\"names\":[[{\"text\":\"Red\"}]]}",
            "{\"names\":[null]}",
            "{\"names\":\"\"}",
            "{\"status\":\"active\"}",
            "{\"status\":0}",
            "{\"id\":12}",
            "{\"independent\":\"true\"}",
            "{\"independent\":1}",
            "{\"memberCount\":{\"bound\":\"ABOUT\",\"number\":\"3\"}}",
            "{\"foundedIn\":\"\"}",
            "{\"foundedIn\":[]}",
            "{\"modified\":1480000000}",
            "{\"founded\":\"\"}",
            "\"\"",
            "[]",
            "[{}]");
    for (String json : refused) {
      assertThat(isRefused(setup, json)).as(json).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("setups")
  void keepsWhatOnlyLooksLikeAKnownMember(MapperSetup setup) {
    String json = "{\"Names\":[],\"member_count\":null,\"member-count\":3,\"identifiant\":\"é\"}";
    Organization read = setup.mapper().readValue(json, Organization.class);
    assertThat(setup.mapper().writeValueAsString(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsBackARootThatTheMapperWraps(Class<? extends Extensible> type) {
    JsonMapper wrapping =
        Json.MAPPER
            .rebuild()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    String json = wrapping.writeValueAsString(FilledRecords.of(type));
    assertThat(json).startsWith("{\"" + type.getSimpleName() + "\":{");
    assertThat(wrapping.readValue(json, type)).isEqualTo(FilledRecords.of(type));
  }

  private static boolean isRefused(MapperSetup setup, String json) {
    try {
      setup.mapper().readValue(json, Organization.class);
      return false;
    } catch (JacksonException e) {
      return true;
    }
  }
}
