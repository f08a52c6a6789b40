package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the model does not know is kept on every entity and written back after what it knows. */
final class UnknownMembersTest {

  private static final String UNKNOWN =
      """
      "x-unknown":{"z":[1.50,-0,6E23,true,false,null,"نصّ",{},[]],"a":{"año":null}},"x-1":null""";

  static List<Class<? extends Extensible>> types() {
    return EntityTypes.all();
  }

  static List<JsonMapper> mappers() {
    return List.of(
        Json.MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build(),
        Json.MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build());
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesThemBackInOrderAfterTheKnownOnes(Class<? extends Extensible> type) {
    String known = Json.MAPPER.writeValueAsString(FilledRecords.of(type));
    for (JsonMapper mapper : mappers()) {
      Extensible read = mapper.readValue(withUnknownFirst(known), type);
      assertThat(mapper.writeValueAsString(read)).isEqualTo(withUnknownLast(known));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void keepsThemAsTheyCame(Class<? extends Extensible> type) {
    String known = Json.MAPPER.writeValueAsString(FilledRecords.of(type));
    Extensions kept = Json.read(type, withUnknownFirst(known)).getExtensions();
    assertThat(kept.members().keySet()).containsExactly("x-unknown", "x-1");
    assertThat(kept.get("x-1")).contains(ExtensionValue.Null.NULL);
    assertThat(kept.get("x-unknown"))
        .get()
        .extracting(object -> ((Extensions) object).get("z").orElseThrow())
        .extracting(list -> ((ExtensionValue.Listing) list).values().get(0))
        .isEqualTo(new ExtensionValue.Numeral("1.50"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesToWriteOneWithTheNameOfAKnownMember(Class<? extends Extensible> type) {
    Collection<String> names = ((EntityFormat<?>) Formats.ALL.of(type)).memberNames();
    for (String name : names) {
      Extensions extensions =
          Extensions.empty().with(name, new ExtensionValue.Text("اسم")).with("x", TRUE);
      Extensible entity = Rebuilt.with(extensions, FilledRecords.of(type));
      assertThatExceptionOfType(DatabindException.class)
          .as(name)
          .isThrownBy(() -> Json.MAPPER.writeValueAsString(entity))
          .extracting(DatabindException::getOriginalMessage)
          .asString()
          .startsWith(
              "an extension must not have the name of a member of the model; found \"%s\" in %s"
                  .formatted(name, type.getSimpleName()));
    }
  }

  private static final ExtensionValue TRUE = new ExtensionValue.Flag(true);

  @ParameterizedTest
  @ValueSource(strings = {"Label", "label ", "LABEL", "lаbel", "extensions", "", "displayName"})
  void countsAsUnknownWhatIsNotExactlyAKnownName(String name) {
    Theme theme =
        new ThemeBuilder().extensions(Extensions.empty().with(name, TRUE)).primary(true).build();
    String json = Json.MAPPER.writeValueAsString(theme);
    assertThat(json).isEqualTo("{\"primary\":true,\"" + name + "\":true}");
    assertThat(Json.read(Theme.class, json)).isEqualTo(theme);
  }

  @Test
  void keepsThemInsideAnEnvelope() {
    String profile = "{\"coalition\":{\"names\":[{\"x\":1.50}],\"x\":[null]}}";
    assertThat(Json.write(Profile.class, Json.read(Profile.class, profile))).isEqualTo(profile);
    String party = "{\"unnamed\":{\"x\":{\"y\":-0.0}}}";
    assertThat(Json.write(Party.class, Json.read(Party.class, party))).isEqualTo(party);
  }

  @Test
  void keepsNumbersThatNoTypeOfJavaHolds() {
    String json = "{\"x\":[1e400,1E-400,0.1000000000000000000000000000000000,1e9999999999]}";
    assertThat(Json.MAPPER.writeValueAsString(Json.read(Organization.class, json))).isEqualTo(json);
  }

  private static String withUnknownFirst(String object) {
    return "{" + UNKNOWN + "," + object.substring(1);
  }

  private static String withUnknownLast(String object) {
    return object.substring(0, object.length() - 1) + "," + UNKNOWN + "}";
  }
}
