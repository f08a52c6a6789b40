package org.civilsociety.jackson.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.jackson.FilledRecords;
import org.civilsociety.jackson.Json;
import org.civilsociety.value.RecordId;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with everything in it that is right but for one step.
 *
 * @param change what was done, in the words of the table
 * @param pointer where
 * @param json the text of the broken document
 */
record OneStepBreak(String change, JsonPointer pointer, String json) {

  /** Of the coalition no more than what an organization does not have. */
  static final Directory RIGHT =
      new DirectoryBuilder()
          .from(FilledRecords.DIRECTORY)
          .coalitions(
              List.of(
                  new CoalitionBuilder()
                      .id(RecordId.parse("alianza"))
                      .addName(Name.in("es", "Alianza"))
                      .memberKind(FilledRecords.COALITION.getMemberKind())
                      .membersListed(true)
                      .build()))
          .build();

  private static final JsonNode DOCUMENT =
      Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(RIGHT));

  private static final Map<String, String> KINDS =
      Map.of("object", "{}", "array", "[]", "string", "\"x\"", "number", "7", "boolean", "true");

  /** Every break at every place, but once where places are alike. */
  static List<OneStepBreak> all() {
    List<OneStepBreak> breaks = new ArrayList<>();
    Set<Object> done = new HashSet<>();
    DocumentWalk.places(DOCUMENT)
        .filter(place -> done.add(place.alike()))
        .forEach(place -> addAll(place, breaks));
    return breaks;
  }

  private static void addAll(DocumentWalk.Place place, List<OneStepBreak> breaks) {
    addKinds(place, breaks);
    if (!place.isRoot()) {
      breaks.add(replaced("null for " + place.role(), place, "null"));
    }
    BrokenForms.of(place.type())
        .forEach(form -> breaks.add(replaced(form.change(), place, form.json())));
    if (place.value() instanceof ObjectNode object) {
      for (String member : object.propertyNames()) {
        addMember(place, object, member, breaks);
      }
      if (place.isEnvelope()) {
        breaks.add(replaced("an envelope with nothing in it", place, "{}"));
        breaks.add(replaced("an envelope of another kind", place, "{\"other\":{}}"));
        breaks.add(replaced("an envelope with two members", place, with(object, "other", "{}")));
      }
    } else if (place.value() instanceof ArrayNode list) {
      breaks.add(replaced("null in a list", place, "[null]"));
      breaks.add(replaced("a list in a list", place, "[[]]"));
      if (place.isSet()) {
        String entry = list.get(0).toString();
        breaks.add(replaced("a token twice in a list", place, "[" + entry + "," + entry + "]"));
      }
    }
  }

  private static void addKinds(DocumentWalk.Place place, List<OneStepBreak> breaks) {
    KINDS.forEach(
        (kind, json) -> {
          if (!place.kinds().contains(kind)) {
            breaks.add(replaced("another kind of JSON value", place, json));
          }
        });
  }

  private static void addMember(
      DocumentWalk.Place place, ObjectNode object, String member, List<OneStepBreak> breaks) {
    if (place.isEntity()) {
      ObjectNode without = object.deepCopy();
      without.remove(member);
      breaks.add(replaced("without " + place.type() + "." + member, place, without.toString()));
    }
    String twice = with(object, member, object.get(member).toString());
    breaks.add(
        replaced(
            place.isText() ? "a language that stands twice" : "a member that stands twice",
            place,
            twice));
    if (place.isText()) {
      String again = with(object, member.toUpperCase(Locale.ROOT), "\"again\"");
      breaks.add(replaced("two texts in one language (en and EN)", place, again));
      breaks.add(replaced("an unreadable language", place, with(object, "en_GB", "\"hello\"")));
    }
  }

  private static String with(ObjectNode object, String member, String value) {
    String json = object.toString();
    return json.substring(0, json.length() - 1)
        + ","
        + Json.MAPPER.writeValueAsString(member)
        + ":"
        + value
        + "}";
  }

  private static OneStepBreak replaced(String change, DocumentWalk.Place place, String json) {
    return new OneStepBreak(change, place.pointer(), replaced(DOCUMENT, place.pointer(), json));
  }

  /** Puts text in the place of a value: a tree could not hold a member twice. */
  private static String replaced(JsonNode document, JsonPointer pointer, String json) {
    if (pointer.matches()) {
      return json;
    }
    String mark = "\"\uE000\"";
    JsonNode marked = document.deepCopy();
    JsonNode parent = marked.at(pointer.head());
    JsonPointer last = pointer.last();
    if (parent instanceof ObjectNode object) {
      object.put(last.getMatchingProperty(), "\uE000");
    } else {
      ArrayNode list = (ArrayNode) parent;
      list.set(last.getMatchingIndex(), list.stringNode("\uE000"));
    }
    return marked.toString().replace(mark, json);
  }
}
