package org.civilsociety.examples.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.civilsociety.Directory;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A directory in which every attribute says something, in several languages. */
final class Samples {

  /** Members whose value is free text, when it is a string. */
  private static final Set<String> FREE =
      Set.of(
          "text",
          "value",
          "name",
          "lines",
          "locality",
          "region",
          "postalCode",
          "publisher",
          "sequenceIndicator",
          "scheme");

  private Samples() {}

  static String everything() {
    try (InputStream stream =
        Objects.requireNonNull(Samples.class.getResourceAsStream("everything.json"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Directory read(String json) {
    return DocumentReader.withoutRules()
        .read(Input.of(json), Directory.class)
        .record()
        .orElseThrow();
  }

  /** The directory with other words in the place of all free text. */
  static Directory saying(UnaryOperator<String> words) {
    JsonNode document = JsonMapper.shared().readTree(everything());
    return read(changed("", document, words).toString());
  }

  /** All free text that a reader of the language is shown, by where it stands. */
  static Map<String, String> texts(JsonNode node, String language) {
    Map<String, String> texts = new TreeMap<>();
    addTexts("", "", node, language, texts);
    return texts;
  }

  private static void addTexts(
      String path, String member, JsonNode node, String language, Map<String, String> texts) {
    if (isLocalized(node)) {
      JsonNode best = node.has(language) ? node.get(language) : node.iterator().next();
      texts.put(path, best.asString());
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              entry ->
                  addTexts(
                      path + "/" + entry.getKey(),
                      entry.getKey(),
                      entry.getValue(),
                      language,
                      texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addTexts(path + "/" + i, member, node.get(i), language, texts);
      }
    } else if (node.isString() && FREE.contains(member)) {
      texts.put(path, node.asString());
    }
  }

  private static JsonNode changed(String member, JsonNode node, UnaryOperator<String> words) {
    JsonMapper mapper = JsonMapper.shared();
    if (node.isObject()) {
      ObjectNode object = mapper.createObjectNode();
      String below = isLocalized(node) ? "text" : "";
      node.properties()
          .forEach(
              entry ->
                  object.set(
                      entry.getKey(),
                      changed(below.isEmpty() ? entry.getKey() : below, entry.getValue(), words)));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = mapper.createArrayNode();
      node.forEach(entry -> array.add(changed(member, entry, words)));
      return array;
    }
    return node.isString() && FREE.contains(member)
        ? mapper.getNodeFactory().stringNode(words.apply(node.asString()))
        : node;
  }

  private static boolean isLocalized(JsonNode node) {
    return node.isObject()
        && !node.isEmpty()
        && node.propertyNames().stream().allMatch(Set.of("en", "ar", "fr", "es")::contains);
  }
}
