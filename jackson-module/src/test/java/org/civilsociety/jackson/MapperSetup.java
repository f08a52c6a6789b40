package org.civilsociety.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.value.LocalizedText;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers as applications set them up for their own types. */
record MapperSetup(String name, JsonMapper mapper) {

  /** One module that all the mappers share. */
  private static final CivilSocietyModule MODULE = new CivilSocietyModule();

  private static final List<MapperSetup> ALL =
      List.of(
          of("as it comes", builder -> builder),
          of("found by itself", builder -> JsonMapper.builder().findAndAddModules()),
          of("found and added", JsonMapper.Builder::findAndAddModules),
          of("added twice", builder -> builder.addModule(new CivilSocietyModule())),
          of(
              "snake case",
              builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
          of(
              "kebab case",
              builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)),
          of(
              "upper camel case",
              builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
          of("inclusion always", builder -> including(builder, JsonInclude.Include.ALWAYS)),
          of("inclusion non null", builder -> including(builder, JsonInclude.Include.NON_NULL)),
          of("inclusion non empty", builder -> including(builder, JsonInclude.Include.NON_EMPTY)),
          of(
              "inclusion non default",
              builder -> including(builder, JsonInclude.Include.NON_DEFAULT)),
          of(
              "ordered",
              builder ->
                  builder
                      .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
          of(
              "unordered",
              builder ->
                  builder
                      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                      .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)),
          of(
              "strict",
              builder ->
                  builder
                      .enable(
                          DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                          DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                          DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                          DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                          DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)),
          of(
              "lenient",
              builder ->
                  builder
                      .disable(
                          DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                          DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                          DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                      .enable(
                          DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                          DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                          DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                          DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                      .enable(
                          MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                          MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                          MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES,
                          MapperFeature.ALLOW_COERCION_OF_SCALARS)),
          of(
              "coercing",
              builder ->
                  builder.withCoercionConfigDefaults(
                      coercions -> {
                        for (CoercionInputShape shape : CoercionInputShape.values()) {
                          coercions.setCoercion(shape, CoercionAction.TryConvert);
                        }
                      })),
          of(
              "enums lower case",
              builder ->
                  builder
                      .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                      .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)),
          of("enums by index", builder -> builder.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
          of(
              "enums by text",
              builder ->
                  builder
                      .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                      .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)),
          of(
              "numbers",
              builder ->
                  builder
                      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                      .enable(
                          DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                          DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)),
          of(
              "dates",
              builder ->
                  builder
                      .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                      .defaultDateFormat(new SimpleDateFormat("dd.MM.yyyy", Locale.ROOT))
                      .defaultTimeZone(TimeZone.getTimeZone("Asia/Gaza"))
                      .defaultLocale(Locale.forLanguageTag("ar-PS"))),
          of(
              "mixed in",
              builder ->
                  builder
                      .addMixIn(Organization.class, OtherOrganization.class)
                      .addMixIn(Name.class, OtherName.class)
                      .addMixIn(LocalizedText.class, OtherText.class)));

  static List<MapperSetup> all() {
    return ALL;
  }

  @Override
  public String toString() {
    return name;
  }

  private static MapperSetup of(String name, UnaryOperator<JsonMapper.Builder> setup) {
    return new MapperSetup(name, setup.apply(JsonMapper.builder().addModule(MODULE)).build());
  }

  private static JsonMapper.Builder including(
      JsonMapper.Builder builder, JsonInclude.Include include) {
    return builder.changeDefaultPropertyInclusion(
        value -> value.withValueInclusion(include).withContentInclusion(include));
  }

  @JsonPropertyOrder(alphabetic = true)
  private interface OtherOrganization {
    @JsonProperty("identifiant")
    Object getId();
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  private interface OtherName {
    @JsonProperty("nombre")
    String getText();
  }

  private interface OtherText {
    @JsonProperty("نصوص")
    Object texts();
  }
}
