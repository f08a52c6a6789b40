package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The pointers that stand in a document, followed in that document. */
record WrittenPointers(JsonNode document) {

  static WrittenPointers in(Object value) {
    return new WrittenPointers(Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(value)));
  }

  /** Every object, however deep, that has a pointer and the value that it points to. */
  void assertThatEachLeadsToItsValue(JsonNode within) {
    for (JsonNode node : pointing(within)) {
      assertThat(at(node)).as("%s", node).isEqualTo(node.get("value"));
      assertThat(node.has("missing")).as("%s", node).isFalse();
    }
  }

  /** What is there, or lacks just what is said to be missing; every contribution has its part. */
  void assertThatEachLeadsSomewhere(JsonNode within) {
    for (JsonNode node : pointing(within)) {
      assertThat(at(node).isMissingNode()).as("%s", node).isFalse();
      assertThat(at(node).has(node.path("missing").asString("-"))).as("%s", node).isFalse();
      assertThat(node.has("missing") && node.has("contribution")).as("%s", node).isFalse();
    }
  }

  JsonNode at(JsonNode node) {
    String fragment = URI.create(node.get("pointer").asString()).getFragment();
    return document.at(JsonPointer.compile(fragment));
  }

  private static List<JsonNode> pointing(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.path("pointer").isString()) {
      found.add(node);
    }
    node.forEach(child -> found.addAll(pointing(child)));
    return found;
  }
}
