package org.civilsociety.jackson.schemaorg;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares a document with what a processor has expanded it to: no member may be lost. */
final class Expansion {

  private final List<String> faults = new ArrayList<>();

  private Expansion() {}

  static List<String> faults(JsonObject document, JsonArray expanded) {
    Expansion expansion = new Expansion();
    List<JsonValue> nodes =
        document.containsKey("@graph") ? document.getJsonArray("@graph") : List.of(document);
    expansion.compare("", nodes, expanded);
    return expansion.faults;
  }

  private void compare(String place, List<JsonValue> values, JsonArray expanded) {
    if (values.size() != expanded.size()) {
      faults.add(place + ": " + values.size() + " values, expanded " + expanded.size());
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      compare(place + "/" + i, values.get(i), expanded.getJsonObject(i));
    }
  }

  private void compare(String place, JsonValue value, JsonObject expanded) {
    if (value instanceof JsonString) {
      boolean isAddress = expanded.containsKey("@id");
      if (!value.equals(expanded.get(isAddress ? "@id" : "@value"))) {
        faults.add(place + ": " + value + ", expanded " + expanded);
      }
      return;
    }
    JsonObject object = value.asJsonObject();
    object.forEach((name, member) -> compare(place + "/" + name, name, member, expanded));
  }

  private void compare(String place, String name, JsonValue member, JsonObject expanded) {
    switch (name) {
      case "@context" -> {}
      case "@id" -> {
        if (!expanded.getString("@id", "").matches("(?is)([a-z][a-z0-9+.-]*|_):.*")) {
          faults.add(place + ": " + expanded.get("@id"));
        }
      }
      case "@type" -> {
        List<String> types =
            expanded.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        for (JsonValue type : values(member)) {
          String iri = JsonLdProcessor.VOCABULARY + ((JsonString) type).getString();
          if (!types.contains(iri)) {
            faults.add(place + ": " + types);
          }
        }
      }
      case "@value" -> {
        if (!member.equals(expanded.get("@value"))) {
          faults.add(place + ": " + expanded);
        }
      }
      case "@language" -> {
        String tag = ((JsonString) member).getString().toLowerCase(Locale.ROOT);
        if (!tag.equals(expanded.getString("@language", "").toLowerCase(Locale.ROOT))) {
          faults.add(place + ": " + expanded);
        }
      }
      default -> {
        JsonArray found = expanded.getJsonArray(JsonLdProcessor.VOCABULARY + name);
        if (found == null) {
          faults.add(place + " was lost");
        } else {
          compare(place, values(member), found);
        }
      }
    }
  }

  private static List<JsonValue> values(JsonValue value) {
    return value instanceof JsonArray list ? list : List.of(value);
  }
}
