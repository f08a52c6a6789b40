package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.generators.CivilSocietyDomain;

/** What holds of every type of the model that is written and read again. */
@Domain(CivilSocietyDomain.class)
abstract class RoundTripLaws<T> {

  private final Class<T> type;

  RoundTripLaws(Class<T> type) {
    this.type = type;
  }

  @Property(tries = 1000)
  void readsBackWhatItWrote(@ForAll T value) {
    assertThat(Json.read(type, Json.write(type, value))).isEqualTo(value);
  }

  @Property(tries = 1000)
  void writesTheSameAgain(@ForAll T value) {
    String json = Json.write(type, value);
    assertThat(Json.write(type, Json.read(type, json))).isEqualTo(json);
  }

  @Property(tries = 1000)
  void givesTheSameAsBytes(@ForAll T value) {
    byte[] bytes = Json.MAPPER.writerFor(type).writeValueAsBytes(value);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Json.write(type, value));
    assertThat(Json.MAPPER.readValue(bytes, type)).isEqualTo(value);
  }

  @Property(tries = 1000)
  void readsBackWhatItWroteInManyLines(@ForAll T value) {
    String lines = Json.MAPPER.writerFor(type).withDefaultPrettyPrinter().writeValueAsString(value);
    assertThat(Json.read(type, lines)).isEqualTo(value);
  }
}
