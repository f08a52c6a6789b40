package org.civilsociety.jackson.schema;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.TextLength;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.jackson.Json;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.EnvelopeFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schema must be, as the format, the types and the constraints on them have it: all but
 * words, patterns and the rules in {@code allOf}.
 */
final class DerivedSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private DerivedSchema() {
    for (Class<? extends Extensible> type : EntityTypes.all()) {
      definitions.put(type.getSimpleName(), entity(type, members(type)));
    }
    ObjectNode shared =
        entity(
            Profile.class,
            Set.copyOf(
                EntityTypes.getters(Profile.class).stream().map(EntityTypes::attribute).toList()));
    definitions.put("ProfileMembers", shared.put("$anchor", "ProfileMembers"));
    addEnvelope("Party", envelope(Party.class));
    addEnvelope("Profile", envelope(Profile.class));
    addEnvelope(
        "Line",
        Map.of(
            "directory", Directory.class,
            "organization", Organization.class,
            "coalition", Coalition.class,
            "membership", Membership.class));
    addHeader();
    DerivedMember.choices().forEach(type -> definitions.put(name(type), choice(type)));
    addTexts();
    addValues();
  }

  static Map<String, ObjectNode> definitions() {
    return new DerivedSchema().definitions;
  }

  private static Set<String> members(Class<? extends Extensible> type) {
    return ((EntityFormat<?>) Formats.ALL.of(type))
        .memberNames().stream()
            .filter(name -> !Profile.class.isAssignableFrom(type) || isOwn(type, name))
            .collect(Collectors.toSet());
  }

  private static boolean isOwn(Class<? extends Extensible> type, String name) {
    return getter(type, name).orElseThrow().getDeclaringClass() == type;
  }

  private static Optional<Method> getter(Class<? extends Extensible> type, String name) {
    return EntityTypes.getters(type).stream()
        .filter(getter -> EntityTypes.attribute(getter).equals(name))
        .findFirst();
  }

  private static ObjectNode entity(Class<? extends Extensible> type, Set<String> members) {
    ObjectNode entity = definition(type.getSimpleName()).put("type", "object");
    if (Profile.class.isAssignableFrom(type) && type != Profile.class) {
      entity.put("$ref", "#/$defs/ProfileMembers");
    }
    List<String> required = required(type);
    if (!required.isEmpty()) {
      required.forEach(entity.withArray("required")::add);
    }
    ObjectNode properties = entity.putObject("properties");
    for (String name : members) {
      Optional<Method> getter = getter(type, name);
      properties.set(
          name, getter.isPresent() ? DerivedMember.of(type, getter.get()) : constant(name));
    }
    return entity;
  }

  /** What the reader says that it cannot do without. */
  private static List<String> required(Class<? extends Extensible> type) {
    if (type == Profile.class) {
      return List.of();
    }
    try {
      Json.read(type, "{}");
      return List.of();
    } catch (JacksonException e) {
      return Pattern.compile("(?<=\")\\w+(?=\")")
          .matcher(e.getOriginalMessage())
          .results()
          .map(MatchResult::group)
          .toList();
    }
  }

  private static ObjectNode constant(String name) {
    return name.equals("format")
        ? JSON.objectNode().put("const", "civil-society")
        : JSON.objectNode().put("type", "string");
  }

  private static ObjectNode choice(Class<?> type) {
    ObjectNode choice = definition(name(type));
    Arrays.stream(type.getEnumConstants())
        .forEach(value -> choice.withArray("enum").add(((Enum<?>) value).name()));
    return choice;
  }

  private static Map<String, Class<?>> envelope(Class<?> type) {
    EnvelopeFormat<?> format = Objects.requireNonNull(Formats.ALL.envelopes().get(type));
    return EntityTypes.all().stream()
        .filter(kind -> format.kindOf(kind).isPresent())
        .collect(Collectors.toMap(kind -> format.kindOf(kind).orElseThrow(), kind -> kind));
  }

  private void addEnvelope(String name, Map<String, Class<?>> kinds) {
    ObjectNode envelope =
        definition(name)
            .put("type", "object")
            .put("minProperties", 1)
            .put("maxProperties", 1)
            .put("additionalProperties", false);
    ObjectNode properties = envelope.putObject("properties");
    kinds.forEach((kind, type) -> properties.set(kind, reference(type.getSimpleName())));
    definitions.put(name, envelope);
  }

  /** The header of lines is a directory whose entries have lines of their own. */
  private void addHeader() {
    ObjectNode line = Objects.requireNonNull(definitions.get("Line"));
    ObjectNode header =
        line.withObject("properties").withObject("directory").putObject("properties");
    for (String list : List.of("organizations", "coalitions", "memberships")) {
      header.putObject(list).put("maxItems", 0);
    }
  }

  private void addTexts() {
    definitions.put("Text", definition("Text").put("type", "string"));
    Map.of("Label", Label.class, "Prose", Prose.class)
        .forEach(
            (name, constraint) -> {
              int most = constraint.getAnnotation(TextLength.class).max();
              definitions.put(
                  name, definition(name).put("$ref", "#/$defs/Text").put("maxLength", most));
              ObjectNode localized = definition("Localized" + name);
              localized.withArray("anyOf").add(byLanguage(name)).add(reference(name));
              definitions.put("Localized" + name, localized);
            });
  }

  private static ObjectNode byLanguage(String text) {
    ObjectNode texts =
        JSON.objectNode().put("type", "object").put("maxProperties", LocalizedText.MAX_LANGUAGES);
    texts.set("propertyNames", reference("LanguageTag"));
    texts.set("additionalProperties", reference(text));
    return texts;
  }

  private void addValues() {
    for (String name : List.of("CountryCode", "PartialDate", "DateRange", "Instant")) {
      definitions.put(name, definition(name).put("type", "string"));
    }
    addValue("RecordId", RecordId.MAX_CHARACTERS).put("minLength", 1);
    addValue("LanguageTag", LanguageTag.MAX_CHARACTERS);
    addValue("WebAddress", WebAddress.MAX_CHARACTERS);
    addValue("Code", WebAddress.MAX_CHARACTERS)
        .withArray("anyOf")
        .add(JSON.objectNode().set("not", JSON.objectNode()))
        .add(reference("WebAddress"));
  }

  private ObjectNode addValue(String name, int mostCharacters) {
    ObjectNode value = definition(name).put("type", "string").put("maxLength", mostCharacters);
    definitions.put(name, value);
    return value;
  }

  static String name(Class<?> type) {
    Class<?> within = type.getDeclaringClass();
    return (within == null ? "" : within.getSimpleName()) + type.getSimpleName();
  }

  private static ObjectNode definition(String name) {
    return JSON.objectNode().put("$anchor", name);
  }

  static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}
